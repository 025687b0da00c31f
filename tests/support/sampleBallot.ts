import { activities } from '../../shared/activities/index.ts'
import { newBallotDocument } from '../../shared/domain/ballots/changeBallotDocument.ts'
import { type Change, put } from '../../shared/domain/change.ts'
import type { Json } from '../../shared/domain/rows.ts'

/** The ids that the examples of the contract name. Plain strings here stand for branded ids. */
const as = <T>(value: string) => value as T

const ballotSettings = activities.ballot.settingsSchema.parse({
  question: 'Par quoi commence-t-on ?',
  axes: [1, 2, 3].map((number) => ({ id: `axe-${number}`, number, title: `Axe ${number}` })),
  options: [
    { id: 'gare', text: 'Ouvrir la gare', axisId: 'axe-1' },
    { id: 'cafe', text: 'Un café itinérant', axisId: 'axe-1' },
    { id: 'parrain', text: 'Parrainer', axisId: 'axe-2' },
    { id: 'navette', text: 'Une navette', axisId: 'axe-3' },
    { id: 'stop', text: 'Des points de stop', axisId: 'axe-3' },
    { id: 'velo', text: 'Des vélos', axisId: 'axe-3' },
  ],
})

/** A round of a poll of the sample vote. */
function ballotRound(now: number, optionIds: string[], closedAt: number | null) {
  return {
    number: 1,
    why: 'first',
    optionIds,
    seats: 2,
    perVoter: 2,
    mostPerOption: 1,
    mayVote: 34,
    openedAt: now,
    closedAt,
    endsAt: null,
  }
}

function ballotBoard(id: string, document: object): Change {
  return put('boards', {
    id: as(id),
    atelierId: as('atelier-1'),
    laneId: as('lane-1'),
    orderKey: 'a2',
    activity: 'ballot',
    title: 'Le vote',
    heading: '',
    settings: (id === 'board-ballot'
      ? ballotSettings
      : { ...(ballotSettings as object), options: [] }) as Json,
    document: document as Json,
    documentVersion: activities.ballot.version,
    frozenAt: null,
  })
}

/** Axis 1 is open, with a count and a phone; axis 2 waits; axis 3 is closed, two options tied for its last seat. */
export function sampleBallot(now: number): Change[] {
  const poll = { settlements: [], unveiled: null }
  const place = { atelierId: as('atelier-1') as never, boardId: as('board-ballot') as never, round: 1 }
  const count = { blanks: 0, spoilt: 0, reasons: [] }
  const entry = {
    ...place,
    ...count,
    way: 'hands',
    college: '',
    groupId: null,
    batch: 1,
    control: null,
  } as const
  const told = { checkTotal: null, note: '', isForced: false, enteredAt: now }
  const cells = { navette: { pour: 5 }, stop: { pour: 3 }, velo: { pour: 3 } }
  const tally = { ...place, ...count, byWay: {}, byCollege: {}, byGroup: {} }
  return [
    ballotBoard('board-ballot-2', newBallotDocument()),
    ballotBoard('board-ballot', {
      ...newBallotDocument(),
      polls: {
        'axe-1': { ...poll, state: 'open', rounds: [ballotRound(now, ['gare', 'cafe'], null)] },
        'axe-3': { ...poll, state: 'closed', rounds: [ballotRound(now, ['navette', 'stop', 'velo'], now)] },
      },
    }),
    put('ballotEntries', {
      ...entry,
      ...told,
      id: as('entry-1'),
      pollId: 'axe-1',
      voters: 3,
      cells: { gare: { pour: 3 } },
      state: 'open',
    }),
    put('ballotEntries', {
      ...entry,
      ...told,
      id: as('entry-3'),
      pollId: 'axe-3',
      voters: 6,
      cells,
      state: 'counted',
    }),
    put('ballotVoices', {
      ...place,
      id: as('voice-1'),
      pollId: 'axe-1',
      kind: 'phone',
      voterId: as('phone-1'),
      college: '',
      groupId: null,
      cells: { cafe: { pour: 1 } },
      reasons: [{ optionId: 'cafe', answer: 'pour', text: 'raison secrète' }],
      isBlank: false,
      isDone: true,
    }),
    put('ballotTallies', {
      ...tally,
      id: as('tally-1'),
      pollId: 'axe-1',
      voters: 1,
      cells: {},
      state: 'running',
      closedAt: null,
    }),
    put('ballotTallies', {
      ...tally,
      id: as('tally-3'),
      pollId: 'axe-3',
      voters: 6,
      cells,
      reasons: [{ optionId: 'stop', answer: 'pour', text: 'argument secret' }],
      state: 'closed',
      closedAt: now,
    }),
  ]
}
