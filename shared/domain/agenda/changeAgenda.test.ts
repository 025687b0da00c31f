import { describe, expect, test } from 'vitest'
import type { Change, Decision, Unversioned } from '../change.ts'
import { isRefusal } from '../change.ts'
import type { AtelierId, BoardId, ClusterId, ContributionId, PlacementId } from '../ids.ts'
import type { SequenceDraft } from '../methods/sequenceDraft.ts'
import type { Board, Cluster, Contribution, Placement } from '../rows.ts'
import { addLane } from './addLane.ts'
import { addSequence } from './addSequence.ts'
import { changeAtelier } from './changeAtelier.ts'
import { changeLane } from './changeLane.ts'
import { changeDurations, changeSequence } from './changeSequence.ts'
import { copySequences } from './copySequences.ts'
import { duplicateSequence } from './duplicateSequence.ts'
import { anAgenda, firstWorkshopAgenda, groupId, laneId, sequenceId } from './fixtures/anAgenda.ts'
import { inOrder } from './inOrder.ts'
import { moveSequence } from './moveSequence.ts'
import { type RemovalRows, removeLane } from './removeLane.ts'
import { removeSequence } from './removeSequence.ts'
import { splitSequence } from './splitSequence.ts'

let lastId = 0
// Examples count their ids; the cast is where a plain string becomes one.
const context = { now: 0, newId: <T extends string>() => `new-${++lastId}` as T }

const draft: SequenceDraft = {
  title: 'Pépites et râteaux',
  kind: 'groups',
  objective: '',
  lead: '',
  material: '',
  notes: '',
  wishedMinutes: 20,
  minimumMinutes: 10,
  maximumMinutes: 30,
  fixedTime: '',
  isOptional: false,
  lanes: [
    {
      groupId: null,
      methodId: 'pepitesRateaux',
      title: '',
      consigne: 'Ma pépite, mon râteau',
      consigneFacile: '',
      wallTitle: '',
      facilitator: '',
      minutes: 20,
      steps: [],
      boards: [{ activity: 'columns', title: 'Pépites et râteaux', heading: '', settings: {} }],
    },
  ],
}

function changesOf(decision: Decision): Change[] {
  if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`)
  return decision
}

/** The rows that a decision puts in one table. */
function rowsPut<T extends Change['table']>(decision: Decision, table: T) {
  return changesOf(decision).flatMap((change) =>
    change.kind === 'put' && change.table === table
      ? [change.row as Extract<Change, { kind: 'put'; table: T }>['row']]
      : [],
  )
}

/** Titles of an agenda once a decision is written. */
function titlesAfter(rows: ReturnType<typeof anAgenda>, decision: Decision) {
  const put = rowsPut(decision, 'sequences')
  const kept = rows.sequences.filter((one) => !put.some((row) => row.id === one.id))
  return inOrder([...kept, ...put]).map((one) => one.title)
}

const three = () =>
  anAgenda([
    { title: 'Accueil', minutes: 30 },
    { title: 'Débat', minutes: 60 },
    { title: 'Clôture', minutes: 10 },
  ])

describe('putting a sequence on the agenda', () => {
  test('it goes where it was dropped, with its lane and its board, under fresh ids', () => {
    const rows = three()
    const decision = addSequence(rows, { draft, place: { beforeId: sequenceId(2) } }, context)
    expect(titlesAfter(rows, decision)).toEqual(['Accueil', 'Pépites et râteaux', 'Débat', 'Clôture'])
    const [sequence] = rowsPut(decision, 'sequences')
    const [lane] = rowsPut(decision, 'lanes')
    const [board] = rowsPut(decision, 'boards')
    expect(lane).toMatchObject({ sequenceId: sequence?.id, methodId: 'pepitesRateaux', minutes: 20 })
    expect(board).toMatchObject({ laneId: lane?.id, activity: 'columns', document: null })
  })

  test('a sequence without a lane gets one for everyone', () => {
    const decision = addSequence(three(), { draft: { ...draft, lanes: [] }, place: { at: 'end' } }, context)
    expect(rowsPut(decision, 'lanes')).toMatchObject([{ groupId: null, minutes: 20 }])
  })

  test('a title missing or too long, an impossible duration, a neighbour gone: each is told', () => {
    const add = (fields: Partial<SequenceDraft>, beforeId = sequenceId(1)) =>
      addSequence(three(), { draft: { ...draft, lanes: [], ...fields }, place: { beforeId } }, context)
    expect(add({ title: '  ' })).toEqual({ refused: 'titleMissing' })
    expect(add({ title: 'é'.repeat(123) })).toEqual({ refused: 'titleTooLong', params: { over: 3 } })
    expect(add({ wishedMinutes: 601 })).toEqual({ refused: 'durationInvalid' })
    expect(add({ wishedMinutes: 7.5 })).toEqual({ refused: 'durationInvalid' })
    expect(add({ fixedTime: '25:00' })).toEqual({ refused: 'timeInvalid' })
    expect(add({}, sequenceId(9))).toEqual({ refused: 'notFound' })
    expect(isRefusal(add({ wishedMinutes: 0, minimumMinutes: 0, maximumMinutes: 0 }))).toBe(false)
  })
})

describe('moving, copying, duplicating', () => {
  test('a sequence moves before, after, to the start or to the end', () => {
    const rows = three()
    const move = (place: Parameters<typeof moveSequence>[1]['place'], number = 1) =>
      titlesAfter(rows, moveSequence(rows, { sequenceId: sequenceId(number), place }))
    expect(move({ afterId: sequenceId(2) })).toEqual(['Débat', 'Accueil', 'Clôture'])
    expect(move({ at: 'end' })).toEqual(['Débat', 'Clôture', 'Accueil'])
    expect(move({ beforeId: sequenceId(2) }, 3)).toEqual(['Accueil', 'Clôture', 'Débat'])
    expect(move({ at: 'start' }, 3)).toEqual(['Clôture', 'Accueil', 'Débat'])
  })

  test('a sequence dropped where it was changes nothing, even between two with the same key', () => {
    const rows = three()
    expect(moveSequence(rows, { sequenceId: sequenceId(2), place: { afterId: sequenceId(1) } })).toEqual([])
    const same = { sequences: rows.sequences.map((one) => ({ ...one, orderKey: 'a0' })) }
    const moved = moveSequence(same, { sequenceId: sequenceId(1), place: { afterId: sequenceId(3) } })
    expect(rowsPut(moved, 'sequences')[0]?.orderKey).not.toBe('a0')
  })

  test('a duplicate follows its model, with lanes and boards of its own and no butée', () => {
    const rows = anAgenda([
      { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '20:00' },
      { title: 'Suite', minutes: 10 },
    ])
    const decision = duplicateSequence(
      { ...rows, boards: [aBoard(laneId(1))] },
      { sequenceId: sequenceId(1) },
      context,
    )
    expect(titlesAfter(rows, decision)).toEqual(['Repas', 'Repas', 'Suite'])
    expect(rowsPut(decision, 'sequences')[0]?.fixedTime).toBe('')
    expect(rowsPut(decision, 'boards')).toMatchObject([{ title: 'Carte', document: null, frozenAt: null }])
  })

  test('sequences copied to another atelier keep their order, and their lanes go to the groups of the same number', () => {
    const from = firstWorkshopAgenda()
    const atelierId = 'atelier-2' as AtelierId
    const second = anAgenda([{ title: 'Accueil', minutes: 30 }], { id: atelierId })
    const groups = from.groups
      .filter((group) => group.number <= 2)
      .map((group) => ({ ...group, id: groupId(group.number + 10), atelierId }))
    const decision = copySequences(
      { ...from, boards: [] },
      { atelier: second.atelier, sequences: second.sequences, groups },
      { sequenceIds: [sequenceId(7), sequenceId(6)], place: { at: 'end' } },
      context,
    )
    expect(titlesAfter(second, decision)).toEqual(['Accueil', 'Travail par balise', 'Pause dînatoire'])
    expect(rowsPut(decision, 'sequences').every((one) => one.atelierId === atelierId)).toBe(true)
    expect(rowsPut(decision, 'lanes').map((lane) => lane.groupId)).toEqual([
      groupId(11),
      groupId(12),
      null,
      null,
      null,
    ])
  })
})

describe('changing a sequence and its lanes', () => {
  test('new minutes go to the longest lanes, and shorter ones stay', () => {
    const rows = anAgenda([{ title: 'En groupes', minutes: 60, lanes: [60, 40, 60] }])
    const lanesAfter = (wishedMinutes: number) =>
      rowsPut(changeSequence(rows, { sequenceId: sequenceId(1), fields: { wishedMinutes } }), 'lanes').map(
        (lane) => [lane.id, lane.minutes],
      )
    expect(lanesAfter(70)).toEqual([
      [laneId(1, 1), 70],
      [laneId(1, 3), 70],
    ])
    expect(lanesAfter(35)).toEqual([
      [laneId(1, 1), 35],
      [laneId(1, 2), 35],
      [laneId(1, 3), 35],
    ])
  })

  test('minimum and maximum follow the wished minutes as long as nobody chose them', () => {
    const rows = anAgenda([
      { title: 'Débat', minutes: 60 },
      { title: 'Choisi', minutes: 60, minimumMinutes: 50 },
    ])
    const wish = (number: number, wishedMinutes: number) =>
      rowsPut(
        changeSequence(rows, { sequenceId: sequenceId(number), fields: { wishedMinutes } }),
        'sequences',
      )[0]
    expect(wish(1, 30)).toMatchObject({ minimumMinutes: 20, maximumMinutes: 45 })
    expect(wish(2, 55)).toMatchObject({ minimumMinutes: 50 })
    expect(wish(2, 40)).toMatchObject({ minimumMinutes: 40 })
    const wrong = { wishedMinutes: 30, minimumMinutes: 40 }
    expect(changeSequence(rows, { sequenceId: sequenceId(1), fields: wrong })).toEqual({
      refused: 'minutesOrder',
    })
  })

  test('several durations at once are one decision, refused whole when one is impossible', () => {
    const rows = three()
    const change = (minutes: number) =>
      changeDurations(rows, {
        durations: [
          { sequenceId: sequenceId(1), minutes: 25 },
          { sequenceId: sequenceId(2), minutes },
        ],
      })
    expect(rowsPut(change(55), 'sequences').map((one) => one.wishedMinutes)).toEqual([25, 55])
    expect(change(-5)).toEqual({ refused: 'durationInvalid' })
  })

  test('the agenda changed during the evening changes the plan of what is to come', () => {
    const rows = three()
    const clock = {
      id: sequenceId(2),
      atelierId: rows.atelier.id,
      sequenceId: sequenceId(2),
      laneId: null,
      state: 'upcoming' as const,
      startedAt: null,
      endsAt: null,
      pausedAt: null,
      remainingMs: null,
      endedAt: null,
      plannedMinutes: 45,
      stepIndex: 0,
    }
    const fields = { wishedMinutes: 50 }
    const change = (clocks: (typeof clock)[]) =>
      rowsPut(changeSequence({ ...rows, clocks }, { sequenceId: sequenceId(2), fields }), 'clocks')
    expect(change([clock])).toMatchObject([{ plannedMinutes: 50 }])
    expect(change([])).toEqual([])
  })

  test('the longest lane makes the minutes of its sequence, and steps that do not add up are kept', () => {
    const rows = anAgenda([{ title: 'En groupes', minutes: 60, lanes: [60, 40] }])
    const steps = [{ id: 'a', title: 'Un', minutes: 25, consigne: '', consigneFacile: '', isOptional: false }]
    const longer = changeLane(rows, { laneId: laneId(1, 2), fields: { minutes: 75, steps } })
    expect(rowsPut(longer, 'sequences')).toMatchObject([{ wishedMinutes: 75, maximumMinutes: 115 }])
    expect(rowsPut(longer, 'lanes')).toMatchObject([{ minutes: 75, steps }])
    expect(changeLane(rows, { laneId: laneId(1, 2), fields: { groupId: groupId(9) } })).toEqual({
      refused: 'notFound',
    })
    const wrong = [{ ...(steps[0] as (typeof steps)[number]), minutes: 601 }]
    expect(changeLane(rows, { laneId: laneId(1, 2), fields: { steps: wrong } })).toEqual({
      refused: 'durationInvalid',
    })
  })

  test('a sequence splits into one lane per group; the first group takes what was for everyone', () => {
    const rows = anAgenda([
      { title: 'Débat', minutes: 60 },
      { title: 'En groupes', minutes: 60, lanes: [60, 60, 60] },
    ])
    const boards = [aBoard(laneId(1))]
    const split = splitSequence({ ...rows, boards }, { sequenceId: sequenceId(1) }, context)
    expect(rowsPut(split, 'lanes').map((lane) => lane.groupId)).toEqual([groupId(1), groupId(2), groupId(3)])
    expect(rowsPut(split, 'lanes')[0]?.id).toBe(laneId(1))
    expect(rowsPut(split, 'boards')).toHaveLength(2)
    expect(splitSequence({ ...rows, boards }, { sequenceId: sequenceId(2) }, context)).toEqual([])
    expect(splitSequence({ ...rows, boards, groups: [] }, { sequenceId: sequenceId(1) }, context)).toEqual({
      refused: 'groupsMissing',
    })
  })

  test('a lane added does what the last one does, on a board of its own', () => {
    const rows = anAgenda([{ title: 'En groupes', minutes: 60, lanes: [60, 45] }])
    const boards = [aBoard(laneId(1, 2))]
    const added = addLane({ ...rows, boards }, { sequenceId: sequenceId(1), groupId: null }, context)
    expect(rowsPut(added, 'lanes')).toMatchObject([{ groupId: null, minutes: 45 }])
    expect(rowsPut(added, 'boards')).toHaveLength(1)
  })
})

function aBoard(lane: Board['laneId']): Unversioned<Board> {
  return {
    id: `board-${lane}` as BoardId,
    atelierId: 'atelier-1' as AtelierId,
    laneId: lane,
    orderKey: 'a0',
    activity: 'columns',
    title: 'Carte',
    heading: '',
    settings: {},
    document: { columns: [] },
    documentVersion: 1,
    frozenAt: 12,
  }
}

describe('removing', () => {
  /** A sequence with a contribution placed in a cluster, on its board. */
  function full(): RemovalRows {
    const rows = anAgenda([
      { title: 'Débat', minutes: 80, lanes: [60, 80] },
      { title: 'Suite', minutes: 10 },
    ])
    const board = aBoard(laneId(1, 2))
    const contribution = {
      id: 'parole-1' as ContributionId,
      atelierId: rows.atelier.id,
      sequenceId: sequenceId(1),
      laneId: laneId(1, 2),
      boardId: board.id,
      text: 'Un café itinérant',
    } as Unversioned<Contribution>
    const cluster = { id: 'cluster-1' as ClusterId, boardId: board.id } as Unversioned<Cluster>
    const placement = {
      id: 'placement-1' as PlacementId,
      boardId: board.id,
      contributionId: contribution.id,
    } as Unversioned<Placement>
    return {
      ...rows,
      boards: [board],
      contributions: [contribution],
      placements: [placement],
      clusters: [cluster],
      sheets: [],
      mapItems: [],
      ballotEntries: [],
      ballotVoices: [],
      ballotTallies: [],
      clocks: [],
      evening: undefined,
      wall: undefined,
    }
  }

  const removed = (decision: Decision) =>
    changesOf(decision).flatMap((change) =>
      change.kind === 'remove' ? [`${change.table} ${change.id}`] : [],
    )

  test('a sequence goes with all that hangs on it, what hangs first', () => {
    expect(removed(removeSequence(full(), { sequenceId: sequenceId(1) }))).toEqual([
      'placements placement-1',
      'clusters cluster-1',
      'contributions parole-1',
      'boards board-lane-1-2',
      'lanes lane-1-1',
      'lanes lane-1-2',
      'sequences sequence-1',
    ])
    expect(removed(removeSequence(full(), { sequenceId: sequenceId(2) }))).toEqual([
      'lanes lane-2-1',
      'sequences sequence-2',
    ])
  })

  test('a lane goes with what was said there, and its sequence costs what is left', () => {
    const decision = removeLane(full(), { laneId: laneId(1, 2) })
    expect(removed(decision)).toContain('contributions parole-1')
    expect(rowsPut(decision, 'sequences')).toMatchObject([{ wishedMinutes: 60 }])
    expect(removeLane(full(), { laneId: laneId(2) })).toEqual({ refused: 'lastLane' })
  })

  test('the sequence under way stays', () => {
    const rows = full()
    const evening = {
      id: 'atelier-1' as AtelierId,
      atelierId: 'atelier-1' as AtelierId,
      state: 'running' as const,
      currentSequenceId: sequenceId(1),
      startedAt: 0,
      finishedAt: null,
      movedEndAt: null,
      proposalQuietUntilAt: null,
    }
    const running = { ...rows, evening }
    expect(removeSequence(running, { sequenceId: sequenceId(1) })).toEqual({ refused: 'sequenceUnderWay' })
    expect(removeLane(running, { laneId: laneId(1, 1) })).toEqual({ refused: 'sequenceUnderWay' })
  })
})

describe('the atelier itself', () => {
  test('hours may be empty, never impossible', () => {
    const { atelier } = three()
    const change = (fields: Parameters<typeof changeAtelier>[1]['fields']) =>
      changeAtelier({ atelier }, { fields })
    expect(rowsPut(change({ title: ' Le  baromètre ', day: '' }), 'ateliers')).toMatchObject([
      { title: 'Le baromètre', day: '' },
    ])
    expect(change({ day: '2026-02-30' })).toEqual({ refused: 'timeInvalid' })
    expect(change({ hallUntilTime: '24:30' })).toEqual({ refused: 'timeInvalid' })
    expect(change({ timeZone: 'Lormière' })).toEqual({ refused: 'timeInvalid' })
    expect(change({ title: '' })).toEqual({ refused: 'titleMissing' })
    expect(changeAtelier({ atelier: undefined }, { fields: {} })).toEqual({ refused: 'notFound' })
  })
})
