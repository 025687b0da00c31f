import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import { snapshot } from '../../electron/host/feed/followStore.ts'
import { openMessagePort } from '../../renderer/client/transports/messagePort.ts'
import { withFreshIds } from '../../shared/domain/demarches/withFreshIds.ts'
import type { AtelierId, BoardId, ContributionId } from '../../shared/domain/ids.ts'
import { makeId } from '../../shared/domain/ids.ts'
import { sampleDemarche, sampleNow } from '../support/sampleDemarche.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'
import { readPragmas } from './pragmas.ts'

const commands = 2000
const rounds = 5
const inFlight = 20

let counted = 0
const newId = <T extends string>() => {
  counted += 1
  return makeId<T>(
    Date.now(),
    new Uint8Array([0, 0, 0, 0, 0, 0, 0, counted & 255, (counted >> 8) & 255, counted >> 16]),
  )
}

/** The whole host (wire, contract, verb, journal) against a bare loop of one same-size row per transaction. */
export const storeBenchmark: Benchmark = {
  name: 'store',
  asks: 'commands through the host / bare insert loop ≥ 0.6; opening one atelier of a file 100 times larger ≤ 1.5',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tablee-bench-'))
    try {
      const ratios: number[] = []
      const perSecond: number[] = []
      let read: unknown
      for (let round = 0; round < rounds; round += 1) {
        const host = await throughTheHost(join(folder, `host-${round}`))
        const bare = bareLoop(join(folder, `bare-${round}.db`), host.bytesPerRow)
        ratios.push(host.perSecond / bare.perSecond)
        perSecond.push(host.perSecond)
        read = { host: host.pragmas, bare: bare.pragmas }
      }
      const opening = openOneAtelier(folder)
      return {
        ratioToBareLoop: rounded(percentile(ratios, 0.5)),
        allRatios: ratios.map(rounded),
        commandsPerSecond: Math.round(percentile(perSecond, 0.5)),
        openingRatio: rounded(opening.ratio),
        openingMs: opening.times,
        pragmas: read,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** The host on a thread of its own, as it is in a process of its own; the client here, with twenty calls in flight. */
async function throughTheHost(dataFolder: string) {
  const worker = new Worker(new URL('storeHost.ts', import.meta.url), { workerData: dataFolder })
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(port1, [port1])
  // Node's port has the DOM port's methods that the client uses.
  const { client } = openMessagePort(port2 as unknown as globalThis.MessagePort)
  await client.shelf.create({ commandId: 'create', id: 'bench' as never, title: 'Mesure', template: null })
  worker.postMessage('lay')
  const [ready] = await once(worker, 'message')
  let next = 0
  const before = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < commands) {
        next += 1
        await client.contributions.capture({
          commandId: newId<string>(),
          id: newId<ContributionId>(),
          boardId: 'board-1' as BoardId,
          slot: null,
          groupId: null,
          text: `Une parole comme on en dit le soir, numéro ${next}`,
        })
      }
    }),
  )
  const seconds = (performance.now() - before) / 1000
  worker.postMessage('last')
  const [last] = await once(worker, 'message')
  port2.close()
  await worker.terminate()
  return { perSecond: commands / seconds, bytesPerRow: Number(last), pragmas: ready as unknown }
}

function bareLoop(path: string, bytesPerRow: number) {
  const database = new Database(path)
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.exec('create table rows (id text primary key, text text not null) strict, without rowid')
  const insert = database.prepare('insert into rows (id, text) values (?, ?)')
  const text = 'x'.repeat(bytesPerRow)
  const before = performance.now()
  for (let index = 0; index < commands; index += 1) {
    database.exec('begin immediate')
    insert.run(newId<string>(), text)
    database.exec('commit')
  }
  const seconds = (performance.now() - before) / 1000
  const pragmas = Object.fromEntries(
    readPragmas.map((name) => [name, database.pragma(name, { simple: true })]),
  )
  database.close()
  return { perSecond: commands / seconds, pragmas }
}

/** Time from a closed file to the first snapshot of its first atelier. */
function openOneAtelier(folder: string) {
  const paths = [1, 100].map((copies) => {
    const path = join(folder, `times-${copies}.tablee`)
    const store = new Store(path, 'demarche', { create: true, newEpoch: 'e' })
    const context = { now: sampleNow, newId }
    const info = { actorId: 'x', kind: 'course' as const, at: sampleNow, name: 'laid' }
    runCommand(store, { ...info, commandId: 'first' }, () => evening(sampleDemarche()))
    for (let copy = 1; copy < copies; copy += 1) {
      const others = sampleDemarche().filter((change) => change.table !== 'demarches')
      const fresh = withFreshIds(evening(others), context, new Map([['demarche-1', 'demarche-1']]))
      runCommand(store, { ...info, commandId: `copy-${copy}` }, () => fresh)
    }
    store.close()
    return path
  })
  const times = paths.map(() => [] as number[])
  for (let round = 0; round < 25; round += 1) {
    for (const [index, path] of paths.entries()) {
      const before = performance.now()
      const store = new Store(path, 'demarche', { create: false, newEpoch: 'e' })
      const message = snapshot(store, { role: 'console', atelierId: 'atelier-1' as AtelierId })
      times[index]?.push(performance.now() - before)
      if (message.kind !== 'snapshot') throw new Error('No snapshot')
      store.close()
    }
  }
  const [small = 1, large = 1] = times.map((list) => percentile(list, 0.5))
  return { ratio: large / small, times: { once: rounded(small), hundredTimes: rounded(large) } }
}

/** A whole evening of paroles on the sample's first board. */
function evening(rows: ReturnType<typeof sampleDemarche>): ReturnType<typeof sampleDemarche> {
  const model = rows.find((change) => change.table === 'contributions' && change.kind === 'put')
  if (model?.kind !== 'put' || model.table !== 'contributions') return rows
  const said = Array.from({ length: 100 }, (_, index) => ({
    ...model,
    row: {
      ...model.row,
      id: `${model.row.id}-${index}` as ContributionId,
      text: `Parole ${index} de la soirée`,
    },
  }))
  return [...rows, ...said]
}
