import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import { sampleDemarche, sampleNow } from '../support/sampleDemarche.ts'
import { TestTable } from '../support/TestTable.ts'

/** 20 in the ordinary tests; `npm run journey -- power-cut` asks for 200. */
const cuts = Number(process.env.POWER_CUTS ?? 20)
const writer = join(import.meta.dirname, 'writer.ts')
let folder: string
let path: string

const open = (file: string) => new Store(file, 'demarche', { create: false, newEpoch: 'again' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-power-'))
  path = join(folder, 'soiree.tablee')
  const store = new Store(path, 'demarche', { create: true, newEpoch: 'first' })
  const info = { actorId: 'nobody', kind: 'course' as const, at: sampleNow }
  runCommand(store, { ...info, commandId: 'laid', name: 'demarches.create' }, () => sampleDemarche())
  const table = new TestTable()
  const context = { now: sampleNow, newId: table.host.ruleContext.newId }
  runCommand(store, { ...info, commandId: 'started', name: 'evening.start' }, (read) =>
    table.host.verbs.evening.start(
      read,
      { commandId: 'started', atelierId: 'atelier-1' as never, at: 'now' },
      context,
    ),
  )
  table.close()
  store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets the writer acknowledge `count` changes, then kills it as a power cut would. */
async function writeAndKill(name: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, path, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data) => {
    said += String(data)
    if (said.split('\n').length > count) child.kill('SIGKILL')
  })
  const signal = await new Promise((resolve) => child.on('close', (_, killedBy) => resolve(killedBy)))
  expect(signal).toBe('SIGKILL')
  // The last line may be cut in the middle: it was not read as acknowledged.
  return said.slice(0, said.lastIndexOf('\n')).split('\n')
}

/** A small generator with a seed: the same cuts at every run. */
function seeded(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * most)
  }
}

test(`tué ${cuts} fois au milieu d’une phrase : tout ce qui était gardé est là, et le décompte est juste`, {
  timeout: 20_000 + cuts * 4000,
}, async () => {
  const pick = seeded(17)
  for (let cut = 0; cut < cuts; cut += 1) {
    const acknowledged = await writeAndKill(`cut${cut}`, 1 + pick(40))
    const store = open(path)
    for (const line of acknowledged) {
      const [commandId = '', number = ''] = line.split(' ')
      expect(store.numberOfCommand(commandId)).toBe(Number(number))
    }
    const [, lastNumber, version] = acknowledged.at(-1)?.split(' ') ?? []
    // At most the changes of one transaction were committed that nobody had time to acknowledge.
    expect(store.number - Number(lastNumber)).toBeLessThanOrEqual(4)
    // The clock is at least as new as what was acknowledged.
    expect(store.get('clocks', 'sequence-1')?.v).toBeGreaterThanOrEqual(Number(version))
    expectWhole(store)
    store.close()
  }
})

test(`une copie dont le journal est coupé n’importe où garde un début entier de la soirée`, {
  timeout: 60_000 + cuts * 1000,
}, async () => {
  const acknowledged = await writeAndKill('wal', 120)
  expect(acknowledged.length).toBeGreaterThanOrEqual(120)
  expect(existsSync(`${path}-wal`)).toBe(true)
  const wal = readFileSync(`${path}-wal`)
  const pick = seeded(5)
  const numbers = new Set<number>()
  for (let cut = 0; cut < cuts; cut += 1) {
    const copy = join(folder, `copie-${cut}.tablee`)
    copyFileSync(path, copy)
    copyFileSync(`${path}-wal`, `${copy}-wal`)
    truncateSync(`${copy}-wal`, pick(wal.length))
    expect(statSync(`${copy}-wal`).size).toBeLessThan(wal.length)
    const store = open(copy)
    expectWhole(store)
    numbers.add(store.number)
    store.close()
  }
  expect(numbers.size).toBeGreaterThan(1)
})

/** Operations without a hole, and rows that are exactly what these operations wrote. */
function expectWhole(store: Store) {
  const operations = store.operationsAfter(0, 1_000_000)
  expect(operations.map((one) => one.number)).toEqual(operations.map((_, index) => index + 1))
  const written = operations.filter((one) => one.name === 'contributions.capture').length
  expect(store.all('contributions')).toHaveLength(written + 6)
  const lastMove = operations.findLast((one) => one.name.startsWith('evening.'))
  const [, , , clock] =
    lastMove?.changes.find(([table, id]) => table === 'clocks' && id === 'sequence-1') ?? []
  expect(clock).toBeDefined()
  expect(store.get('clocks', 'sequence-1')).toEqual(clock)
}
