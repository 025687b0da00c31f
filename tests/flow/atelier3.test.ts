import { afterEach, expect, test } from 'vitest'
import { ballotOf, castVoiceOf } from '../../electron/host/commands/ballots.ts'
import { runCommand } from '../../electron/host/database/gate.ts'
import type { Store } from '../../electron/host/database/Store.ts'
import type { BallotCells } from '../../shared/domain/ballots/ballotRows.ts'
import { handsOf } from '../../shared/domain/ballots/fixtures/atelier3.ts'
import { outcomeOf, readBallot } from '../../shared/domain/ballots/readResult.ts'
import type { Decision } from '../../shared/domain/change.ts'
import type { ActorId, BallotEntryId, BoardId, DemarcheId, OutputId } from '../../shared/domain/ids.ts'
import { TestTable } from '../support/TestTable.ts'

let table: TestTable
let minted = 0
afterEach(() => table.close())

function file(): Store {
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  return store
}

function run(verb: (read: Store) => Decision, actorId = 'actor-1'): void {
  minted += 1
  const info = {
    commandId: `w3-${minted}`,
    actorId,
    name: 'ballots.w3',
    kind: 'course' as const,
    at: table.nowMs,
  }
  expect(runCommand(file(), info, () => verb(file()))).toMatchObject({ status: 'done' })
}

/** Ten phones, then the hands that are left: together, what W3.2 says. */
function vote(boardId: BoardId, axis: number): void {
  const pollId = `axe${axis}`
  const { ballots } = table.host.verbs
  const context = table.host.ruleContext
  const opening = { boardId, pollIds: [pollId], mayVote: 34, closesInMinutes: null, commandId: 'open' }
  run((read) => ballots.open(read, opening, context))
  const left = new Map(Object.entries(handsOf(axis)).map(([id, { pour }]) => [id, pour]))
  for (let phone = 0; phone < 10; phone += 1) {
    const chosen = [...left].toSorted((a, b) => b[1] - a[1]).slice(0, 2)
    const cells: BallotCells = {}
    for (const [id, count] of chosen) {
      cells[id] = { pour: 1 }
      left.set(id, count - 1)
    }
    const who = { id: `phone-${phone}` as ActorId, groupId: null, college: '' } as const
    const cast = { boardId, pollId, cells, reasons: [], isBlank: false, isDone: true }
    run((read) => castVoiceOf(read, cast, who, context), who.id)
    // A phone that lost its answer sends again.
    run((read) => castVoiceOf(read, { ...cast, isDone: phone % 2 === 0 }, who, context), who.id)
  }
  enter(boardId, pollId, 24, 0, Object.fromEntries([...left].map(([id, pour]) => [id, { pour }])))
  run((read) => ballots.close(read, { boardId, pollIds: [pollId], commandId: 'close' }, context))
}

function enter(boardId: BoardId, pollId: string, voters: number, blanks: number, cells: BallotCells): void {
  minted += 1
  const blank = {
    way: 'hands',
    spoilt: 0,
    college: '',
    groupId: null,
    control: null,
    checkTotal: null,
  } as const
  const rest = { reasons: [], isForced: false, note: '', commandId: 'enter' }
  const input = {
    ...blank,
    ...rest,
    id: `entry-${minted}` as BallotEntryId,
    boardId,
    pollId,
    voters,
    blanks,
    cells,
  }
  run((read) => table.host.verbs.ballots.enter(read, input, table.host.ruleContext))
}

test('atelier 3 runs whole: actions of atelier 2, hands and phones mixed, two actions per axis sent on', async () => {
  table = new TestTable()
  const created = await table.console.commands.shelf.create({
    id: 'demarche-w3' as DemarcheId,
    title: 'Vitalité sociale',
    template: 'pays-de-lormiere',
  })
  expect(created).toMatchObject({ status: 'done' })
  const board = file()
    .all('boards')
    .find((one) => one.activity === 'ballot')
  if (!board) throw new Error('No ballot in the demonstration')
  for (const axis of [1, 2, 3, 4]) vote(board.id, axis)

  const { ballots } = table.host.verbs
  const context = table.host.ruleContext
  const tie = {
    boardId: board.id,
    pollId: 'axe2',
    way: 'secondRound',
    keptIds: [],
    seed: '',
    witness: '',
    note: '',
  } as const
  run((read) => ballots.settle(read, { ...tie, keptIds: [], commandId: 'settle' }, context))
  enter(board.id, 'axe2', 34, 1, { axe2B: { pour: 14 }, axe2C: { pour: 19 } })
  run((read) => ballots.close(read, { boardId: board.id, pollIds: ['axe2'], commandId: 'close' }, context))

  const ballot = ballotOf(file(), board.id)
  if (!ballot) throw new Error('No ballot')
  const tallies = file().where('ballotTallies', { boardId: board.id })
  const results = readBallot(ballot.settings, ballot.document, tallies)
  expect(
    results.map(({ rounds }) => [rounds[0]?.expressed, rounds[0]?.available, rounds[0]?.tally.voters]),
  ).toEqual([
    [65, 68, 34],
    [64, 68, 34],
    [66, 68, 34],
    [61, 68, 34],
  ])
  expect(results.flatMap(({ keptIds }) => keptIds)).toEqual([
    'axe1A',
    'axe1B',
    'axe2A',
    'axe2C',
    'axe3A',
    'axe3B',
    'axe4A',
    'axe4B',
  ])
  for (const { rounds } of results)
    for (const line of rounds[0]?.lines ?? []) {
      const axis = Number(line.option.axisId.slice(-1))
      expect(line.score).toBe(handsOf(axis)[line.option.id]?.pour)
    }

  const send = () => {
    const outputs = ballot.settings.options.map((option) => {
      minted += 1
      return { id: `output-${minted}` as OutputId, optionId: option.id }
    })
    run((read) => ballots.sendOutputs(read, { boardId: board.id, outputs, commandId: 'send' }, context))
    return file()
      .all('outputs')
      .filter((output) => output.atelierId === board.atelierId)
  }
  const sent = send()
  const count = (status: string) => sent.filter((output) => output.status === status).length
  expect([count('retenu'), count('reporte'), count('ecarte')]).toEqual([8, 13, 3])
  const station = sent.find((output) => output.title.includes('ancienne gare'))
  expect(station).toMatchObject({ kind: 'action', status: 'retenu' })
  expect(station?.detail).toContain('18 voix sur 65 exprimées')
  const from = file().where('origins', station ? { outputId: station.id } : {})
  const before = file()
    .all('outputs')
    .find((output) => output.title === station?.title && output.atelierId !== board.atelierId)
  expect(from.map((origin) => [origin.sourceTable, origin.sourceId]).toSorted()).toEqual([
    ['boards', board.id],
    ['outputs', before?.id],
  ])

  // Sent again, each action keeps its output.
  expect(
    send()
      .map((output) => output.id)
      .toSorted(),
  ).toEqual(sent.map((output) => output.id).toSorted())
  const outcome = outcomeOf(ballot.settings, ballot.document, results, 'axe2B')
  expect(outcome).toBe('notKept')
})
