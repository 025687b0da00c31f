import { afterEach, describe, expect, test } from 'vitest'
import { castVoiceOf } from '../../electron/host/commands/ballots.ts'
import { redo, runCommand, undo } from '../../electron/host/database/gate.ts'
import type { Store } from '../../electron/host/database/Store.ts'
import { type Follower, followStore, snapshot } from '../../electron/host/feed/followStore.ts'
import type { BallotCells } from '../../shared/domain/ballots/ballotRows.ts'
import { settingsSchema } from '../../shared/domain/ballots/ballotSettings.ts'
import type { Decision } from '../../shared/domain/change.ts'
import { put } from '../../shared/domain/change.ts'
import type { ActorId, AtelierId, BoardId } from '../../shared/domain/ids.ts'
import type { Json } from '../../shared/domain/rows.ts'
import { applyMessage, emptyReplica, type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { TestTable } from '../support/TestTable.ts'

const boardId = 'board-ballot' as BoardId
const atelierId = 'atelier-1' as AtelierId
let table: TestTable
let minted = 0
afterEach(() => table.close())

const settle = () => new Promise((resolve) => setImmediate(resolve))

function file(): Store {
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  return store
}

function run(verb: (read: Store) => Decision, kind: 'do' | 'course' = 'do', actorId = 'actor-1') {
  minted += 1
  const info = { commandId: `command-${minted}`, actorId, name: 'ballots.test', kind, at: table.nowMs }
  return runCommand(file(), info, () => verb(file()))
}

type Entered = Parameters<typeof table.host.verbs.ballots.enter>[1]
function enter(id: string, fields: Partial<Entered>) {
  const blank = {
    college: '',
    groupId: null,
    control: null,
    checkTotal: null,
    reasons: [],
    isForced: false,
  } as const
  const typed = {
    ...blank,
    way: 'hands',
    voters: 0,
    blanks: 0,
    spoilt: 0,
    cells: {},
    note: '',
    pollId: 'axe-1',
  } as const
  const input = { ...typed, id, boardId, commandId: id, ...fields } as Entered
  return run((read) => table.host.verbs.ballots.enter(read, input, table.host.ruleContext))
}

function close(pollIds = ['axe-1']) {
  const input = { boardId, pollIds, commandId: 'close' }
  return run((read) => table.host.verbs.ballots.close(read, input, table.host.ruleContext), 'course')
}

function cast(voter: string, cells: BallotCells, isDone = true) {
  const input = { boardId, pollId: 'axe-1', cells, reasons: [], isBlank: false, isDone }
  const who = { id: voter as ActorId, groupId: null, college: '' } as const
  return run((read) => castVoiceOf(read, input, who, table.host.ruleContext), 'course', voter)
}

function change(fields: object) {
  const board = file().get('boards', boardId)
  if (!board) throw new Error('No board')
  const settings = settingsSchema.parse({ ...(board.settings as object), ...fields })
  return run(() => [put('boards', { ...board, settings: settings as Json })])
}

function follow(follower: Follower) {
  const stop = new AbortController()
  const kept = { replica: emptyReplica as Replica, sent: '' }
  const done = (async () => {
    for await (const message of followStore(file(), follower, undefined, stop.signal)) {
      kept.sent += JSON.stringify(message)
      kept.replica = applyMessage(kept.replica, JSON.parse(JSON.stringify(message)))
    }
  })()
  return {
    kept,
    end: () => {
      stop.abort()
      return done
    },
  }
}

function onTheWall() {
  const show = { atelierId, scene: 'board', boardId, commandId: 'show' } as Parameters<
    typeof table.host.verbs.wall.show
  >[1]
  run((read) => table.host.verbs.wall.show(read, show, table.host.ruleContext), 'course')
}

const tallyOf = (pollId: string, state: string) =>
  file()
    .where('ballotTallies', { boardId, pollId })
    .find((one) => one.state === state)

describe('what came in', () => {
  test('hands and phones are counted together at the close, and the counts can be taken back no more', async () => {
    table = TestTable.laid()
    expect(cast('phone-2', { gare: { pour: 1 }, cafe: { pour: 1 } }).status).toBe('done')
    expect(enter('hands', { voters: 20, cells: { gare: { pour: 18 }, cafe: { pour: 15 } } }).status).toBe(
      'done',
    )
    expect(close().status).toBe('done')
    expect(tallyOf('axe-1', 'closed')).toMatchObject({
      voters: 25,
      cells: { cafe: { pour: 17 }, gare: { pour: 22 } },
      byWay: { hands: { voters: 23 }, phone: { voters: 2 } },
    })
    expect(file().get('ballotEntries', 'hands')?.state).toBe('counted')
    expect(undo(file(), { commandId: 'back', actorId: 'actor-1', name: 'undo', at: 0 })).toMatchObject({
      code: 'undoMovedRow',
    })
  })

  test('a count that was typed is taken back, and done again, while phones vote', () => {
    table = TestTable.laid()
    enter('hands', { voters: 4, cells: { gare: { pour: 4 } } })
    cast('phone-2', { gare: { pour: 1 } })
    expect(undo(file(), { commandId: 'back', actorId: 'actor-1', name: 'undo', at: 0 }).status).toBe('done')
    expect(file().get('ballotEntries', 'hands')).toBeUndefined()
    cast('phone-3', { cafe: { pour: 1 } })
    expect(redo(file(), { commandId: 'again', actorId: 'actor-1', name: 'redo', at: 0 }).status).toBe('done')
    expect(tallyOf('axe-1', 'running')?.voters).toBe(3)
  })

  test('a voice sent twice, or changed, counts once', () => {
    table = TestTable.laid()
    cast('phone-2', { gare: { pour: 1 } }, false)
    cast('phone-2', { gare: { pour: 1 } }, false)
    cast('phone-2', { cafe: { pour: 1 } })
    expect(tallyOf('axe-1', 'running')?.voters).toBe(2)
    close()
    expect(tallyOf('axe-1', 'closed')).toMatchObject({
      voters: 5,
      cells: { cafe: { pour: 2 }, gare: { pour: 3 } },
    })
  })

  test('who takes everything back has not voted', () => {
    table = TestTable.laid()
    cast('phone-2', { gare: { pour: 1 } }, false)
    cast('phone-2', {}, false)
    expect(tallyOf('axe-1', 'running')?.voters).toBe(1)
  })

  test('three voices where two are given are refused, and nothing is kept', () => {
    table = TestTable.laid()
    change({ options: [...settingsSchema.parse(file().get('boards', boardId)?.settings).options] })
    expect(cast('phone-2', { gare: { pour: 2 } })).toMatchObject({ code: 'ballotMostOnOption' })
    expect(cast('phone-2', { train: { pour: 1 } })).toMatchObject({ code: 'ballotOptionUnknown' })
    expect(cast('phone-2', { gare: { etoile: 1 } })).toMatchObject({ code: 'ballotAnswerUnknown' })
    expect(file().where('ballotVoices', { boardId })).toHaveLength(1)
  })
})

describe('what each may see', () => {
  test('nobody is told what a phone chose, not even at the close; the wall hears no total before it', async () => {
    table = TestTable.laid()
    onTheWall()
    const console = follow({ role: 'console', atelierId })
    const wall = follow({ role: 'projection', atelierId })
    await settle()
    cast('phone-9', { cafe: { pour: 1 } })
    enter('hands', { voters: 7, cells: { gare: { pour: 7 } } })
    await settle()
    const voices = rowsIn(console.kept.replica, 'ballotVoices')
    expect(voices.map((voice) => [voice.voterId, voice.cells])).toEqual([
      ['phone-1', {}],
      ['phone-9', {}],
    ])
    expect(console.kept.sent).not.toContain('raison secrète')
    expect(rowsIn(wall.kept.replica, 'ballotVoices')).toEqual([])
    const entries = rowsIn(wall.kept.replica, 'ballotEntries').filter((one) => one.pollId === 'axe-1')
    expect(entries.map((entry) => [entry.voters, entry.cells])).toEqual([
      [3, {}],
      [7, {}],
    ])
    const running = rowsIn(wall.kept.replica, 'ballotTallies').find((one) => one.pollId === 'axe-1')
    expect(running).toMatchObject({ state: 'running', voters: 2, cells: {} })
    close()
    await settle()
    const total = rowsIn(wall.kept.replica, 'ballotTallies').find((one) => one.pollId === 'axe-1')
    expect(total).toMatchObject({ state: 'closed', cells: { cafe: { pour: 2 }, gare: { pour: 10 } } })
    expect(
      rowsIn(console.kept.replica, 'ballotVoices').every((voice) => Object.keys(voice.cells).length === 0),
    ).toBe(true)
    expect(wall.kept.sent).not.toContain('secret')
    await Promise.all([console.end(), wall.end()])
  })

  test('where the vote is shown live, the wall follows the hands and the phones, all together', async () => {
    table = TestTable.laid()
    change({ results: 'live' })
    onTheWall()
    const wall = follow({ role: 'projection', atelierId })
    const console = follow({ role: 'console', atelierId })
    await settle()
    cast('phone-9', { cafe: { pour: 1 } })
    enter('hands', { voters: 7, cells: { gare: { pour: 7 } } })
    await settle()
    expect(console.kept.sent).not.toContain('phone-9')
    await console.end()
    const entries = rowsIn(wall.kept.replica, 'ballotEntries').filter((one) => one.pollId === 'axe-1')
    expect(entries.map((entry) => entry.cells)).toEqual([{ gare: { pour: 3 } }, { gare: { pour: 7 } }])
    const running = rowsIn(wall.kept.replica, 'ballotTallies').find((one) => one.pollId === 'axe-1')
    expect(running?.cells).toEqual({ cafe: { pour: 1 } })
    await wall.end()
  })

  test('a reopening takes the former total off the wall', async () => {
    table = TestTable.laid()
    onTheWall()
    const wall = follow({ role: 'projection', atelierId })
    await settle()
    const input = {
      boardId,
      pollId: 'axe-3',
      reason: 'Trois mains oubliées',
      isRestart: false,
      commandId: 'reopen',
    }
    run((read) => table.host.verbs.ballots.reopen(read, input, table.host.ruleContext), 'course')
    await settle()
    const shown = rowsIn(wall.kept.replica, 'ballotTallies').filter((one) => one.pollId === 'axe-3')
    expect(shown.map((one) => [one.state, one.cells])).toEqual([['running', {}]])
    expect(tallyOf('axe-3', 'superseded')?.voters).toBe(6)
    const fresh = applyMessage(emptyReplica, snapshot(file(), { role: 'projection', atelierId }))
    expect(rowsIn(wall.kept.replica, 'ballotTallies')).toEqual(rowsIn(fresh, 'ballotTallies'))
    await wall.end()
  })
})
