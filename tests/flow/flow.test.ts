import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Verb } from '../../electron/host/commands/verb.ts'
import { ruleNouns } from '../../electron/host/commands/verbs.ts'
import { redo, runCommand, undo } from '../../electron/host/database/gate.ts'
import type { Store } from '../../electron/host/database/Store.ts'
import { type Follower, followStore, snapshot } from '../../electron/host/feed/followStore.ts'
import type { CommandMeta } from '../../shared/contract/command.ts'
import { contract } from '../../shared/contract/contract.ts'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { applyMessage, emptyReplica, type Replica } from '../../shared/replica/Replica.ts'
import { TestTable } from '../support/TestTable.ts'

type Entry = {
  '~orpc': { meta: CommandMeta; inputSchema: { parse: (input: object) => { commandId: string } } }
}

/** Every command of the contract that is a rule on rows, with its example. */
const commands = ruleNouns.flatMap((noun) =>
  Object.entries(contract[noun] as unknown as { [name: string]: Entry }).map(([name, entry]) => ({
    noun,
    name,
    meta: entry['~orpc'].meta,
    parse: (input: object) => entry['~orpc'].inputSchema.parse(input),
  })),
)

const named = (name: string) => commands.filter((command) => `${command.noun}.${command.name}` === name)
/** What must have happened before a command makes sense: an evening under way, for most of its course. */
const before: { [name: string]: typeof commands } = Object.fromEntries(
  commands
    .filter((command) => command.noun === 'evening' && command.name !== 'start')
    .map((command) => {
      const more = {
        goPrevious: 'evening.goNext',
        resume: 'evening.pause',
        reopen: 'evening.finish',
        previousStep: 'evening.nextStep',
      }
      const extra = Object.entries(more).find(([name]) => name === command.name)?.[1]
      const start = command.name.endsWith('Step')
        ? [...named('lanes.remove'), ...named('evening.start')]
        : named('evening.start')
      return [`evening.${command.name}`, [...start, ...(extra ? named(extra) : [])]]
    }),
)

const atelierId = (number: number) => `atelier-${number}` as AtelierId
const followers: { [name: string]: Follower } = {
  'la console sur l’atelier 1': { role: 'console', atelierId: atelierId(1) },
  'la console sur l’atelier 2': { role: 'console', atelierId: atelierId(2) },
  'la console sans atelier': { role: 'console', atelierId: null },
  'l’écran de la salle': { role: 'projection', atelierId: atelierId(1) },
  'l’écran d’un autre atelier': { role: 'projection', atelierId: atelierId(2) },
}

let table: TestTable
afterEach(() => table.close())

/** What hangs on promises only is done after a turn of the event loop. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

function follow(store: Store, follower: Follower) {
  const stop = new AbortController()
  const kept = { replica: emptyReplica as Replica, messages: 0 }
  const done = (async () => {
    for await (const message of followStore(store, follower, undefined, stop.signal)) {
      kept.replica = applyMessage(kept.replica, JSON.parse(JSON.stringify(message)))
      kept.messages += 1
    }
  })()
  const end = () => {
    stop.abort()
    return done
  }
  return { kept, end }
}

/** Rows of a replica as plain data; a wall does not hear of versions that change nothing it sees. */
function rowsOf(replica: Replica, role: Follower['role']) {
  return Object.fromEntries(
    Object.entries(replica.tables)
      .map(
        ([name, rows]) =>
          [name, [...rows.values()].map((row) => (role === 'projection' ? { ...row, v: 0 } : row))] as const,
      )
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
}

function expectSame(store: Store, follower: Follower, replica: Replica) {
  const fresh = applyMessage(emptyReplica, JSON.parse(JSON.stringify(snapshot(store, follower))))
  expect(rowsOf(replica, follower.role)).toEqual(rowsOf(fresh, follower.role))
}

function run(command: (typeof commands)[number], commandId: string, payload: object = {}) {
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  const input = command.parse({ commandId, ...command.meta.example, ...payload })
  const verb = (table.host.verbs[command.noun] as unknown as { [name: string]: Verb<unknown> })[command.name]
  const info = {
    commandId,
    actorId: 'actor-1',
    name: `${command.noun}.${command.name}`,
    kind: command.meta.undo === 'course' ? ('course' as const) : ('do' as const),
    at: table.nowMs,
  }
  return runCommand(store, info, (read) => verb?.(read, input, table.host.ruleContext) ?? [])
}

function demarche(): Store {
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  return store
}

const showBoard = { noun: 'wall', name: 'show' } as const
function prepareWall(scene: 'board' | 'review' = 'board') {
  const show = commands.find((one) => one.noun === showBoard.noun && one.name === showBoard.name)
  if (show) run(show, 'on-the-wall', { scene, boardId: scene === 'board' ? 'board-1' : null })
}

describe('old snapshot + feed = fresh snapshot', () => {
  for (const wallScene of ['board', 'review', 'welcome'] as const) {
    test.each(commands.map((command) => [`${command.noun}.${command.name}`, command] as const))(
      `%s, with ${wallScene} on the wall`,
      async (_, command) => {
        table = TestTable.laid()
        if (wallScene !== 'welcome') prepareWall(wallScene)
        const following = Object.entries(followers).map(([name, follower]) => ({
          name,
          follower,
          ...follow(demarche(), follower),
        }))
        await settle()
        for (const [index, earlier] of (before[`${command.noun}.${command.name}`] ?? []).entries()) {
          expect(run(earlier, `before-${index}`)).toMatchObject({ status: 'done' })
        }
        const numberBefore = demarche().number
        const answer = run(command, 'tested')
        expect(answer).toMatchObject({ status: 'done' })
        expect(demarche().number).toBe(numberBefore + 1)
        await settle()
        for (const { follower, kept } of following) expectSame(demarche(), follower, kept.replica)
        await Promise.all(following.map((one) => one.end()))
      },
    )
  }

  test('whatever the order of commands, undos and redos of two people', async () => {
    const step = fc.record({
      command: fc.integer({ min: 0, max: commands.length - 1 }),
      move: fc.constantFrom('do', 'do', 'do', 'undo', 'redo'),
      newWords: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        table = TestTable.laid()
        prepareWall()
        const following = Object.values(followers).map((follower) => ({
          follower,
          ...follow(demarche(), follower),
        }))
        await settle()
        for (const [index, { command: at, move, newWords }] of steps.entries()) {
          const command = commands[at]
          const info = { commandId: `step-${index}`, actorId: 'actor-1', name: 'history', at: table.nowMs }
          if (move === 'undo') undo(demarche(), info)
          else if (move === 'redo') redo(demarche(), info)
          else if (command)
            run(
              command,
              `step-${index}`,
              newWords && command.name === 'capture' ? { id: `new-${index}` } : {},
            )
          if (index % 4 === 0) await settle()
        }
        await settle()
        for (const { follower, kept } of following) expectSame(demarche(), follower, kept.replica)
        await Promise.all(following.map((one) => one.end()))
        table.close()
      }),
      { numRuns: 60 },
    )
    table = TestTable.laid()
  })
})

describe('what the wall is told', () => {
  test('nothing of the team, no name, nothing set aside ever reaches it', async () => {
    table = TestTable.laid()
    prepareWall()
    const wall = follow(demarche(), { role: 'projection', atelierId: atelierId(1) })
    await settle()
    const shown = JSON.stringify(Object.values(wall.kept.replica.tables).map((rows) => [...rows.values()]))
    expect(shown).not.toMatch(/secr[eè]t/i)
    expect(shown).not.toContain('Bernadette')
    expect(shown).not.toContain('habitant')
    expect(shown).not.toContain('Parole 6')
    expect(shown).toContain('Le marché du samedi')
    await wall.end()
  })

  test('a frozen wall keeps its picture while the board goes on, then catches up', async () => {
    table = TestTable.laid()
    prepareWall()
    const store = demarche()
    const wall = follow(store, { role: 'projection', atelierId: atelierId(1) })
    await settle()
    const freeze = commands.find((one) => one.noun === 'wall' && one.name === 'freeze')
    const capture = commands.find((one) => one.noun === 'contributions' && one.name === 'capture')
    if (!freeze || !capture) throw new Error('The contract changed')
    run(freeze, 'freeze')
    run(capture, 'capture', { id: 'while-frozen' })
    await settle()
    expect(wall.kept.replica.tables.contributions?.has('while-frozen')).toBe(false)
    // A wall that reloads sees the kept picture too.
    const reloaded = follow(store, { role: 'projection', atelierId: atelierId(1) })
    await settle()
    expect(reloaded.kept.replica.tables.contributions?.size).toBe(
      wall.kept.replica.tables.contributions?.size,
    )
    run(freeze, 'thaw', { isFrozen: false })
    await settle()
    expect(wall.kept.replica.tables.contributions?.has('while-frozen')).toBe(true)
    await Promise.all([wall.end(), reloaded.end()])
  })
})

test('every example of the contract is a valid payload', () => {
  table = TestTable.laid()
  for (const command of commands) {
    expect(() => command.parse({ commandId: 'id', ...command.meta.example })).not.toThrow()
  }
})
