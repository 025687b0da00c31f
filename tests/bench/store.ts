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

/** Slices of each side, in turn: what the disk does in a second falls on both. */
const slices = 40
const commandsPerSlice = 250
const inFlight = 20

let counted = 0
const newId = <T extends string>() => {
  counted += 1
  return makeId<T>(
    Date.now(),
    new Uint8Array([0, 0, 0, 0, 0, 0, 0, counted & 255, (counted >> 8) & 255, counted >> 16]),
  )
}

/**
 * The whole host (wire, contract, verb, journal; twenty calls in flight from one window) against a bare loop of one
 * same-size row per transaction. The row weighs what the journal line of one parole weighs (it holds the whole row);
 * the parole's own row and its index come on top of that for the host alone. The median of the slices' ratios.
 */
export const storeBenchmark: Benchmark = {
  name: 'store',
  asks: 'commands through the host / bare insert loop ≥ 0.6; opening one atelier of a file 100 times larger ≤ 1.5',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tablee-bench-'))
    try {
      const host = await openHost(join(folder, 'host'))
      const bare = openBare(join(folder, 'bare.db'), await host.bytesPerRow())
      const seconds = { host: [] as number[], alone: [] as number[], bare: [] as number[] }
      for (let slice = 0; slice < slices; slice += 1) {
        seconds.host.push(await host.capture(inFlight))
        seconds.bare.push(bare.insert())
        seconds.alone.push(await host.capture(1))
      }
      const ratioTo = (times: number[]) =>
        seconds.bare.map((bareTime, slice) => bareTime / (times[slice] ?? 0))
      const perSecond = (times: number[]) => Math.round(commandsPerSlice / percentile(times, 0.5))
      const pragmas = { host: host.pragmas, bare: bare.pragmas }
      await host.close()
      bare.close()
      const opening = openOneAtelier(folder)
      return {
        ratioToBareLoop: rounded(percentile(ratioTo(seconds.host), 0.5)),
        worstTenthOfSlices: rounded(percentile(ratioTo(seconds.host), 0.1)),
        ratioOneAtATime: rounded(percentile(ratioTo(seconds.alone), 0.5)),
        perSecond: {
          host: perSecond(seconds.host),
          oneAtATime: perSecond(seconds.alone),
          bare: perSecond(seconds.bare),
        },
        openingRatio: rounded(opening.ratio),
        openingMs: opening.times,
        pragmas,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** The host on a thread of its own, as it is in a process of its own; the client here. */
async function openHost(dataFolder: string) {
  const worker = new Worker(new URL('storeHost.ts', import.meta.url), { workerData: dataFolder })
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(port1, [port1])
  // Node's port has the DOM port's methods that the client uses.
  const { client } = openMessagePort(port2 as unknown as globalThis.MessagePort)
  await client.shelf.create({ commandId: 'create', id: 'bench' as never, title: 'Mesure', template: null })
  worker.postMessage('lay')
  const [pragmas] = await once(worker, 'message')
  let said = 0
  const captureOne = () => {
    said += 1
    return client.contributions.capture({
      commandId: newId<string>(),
      id: newId<ContributionId>(),
      boardId: 'board-1' as BoardId,
      slot: null,
      groupId: null,
      text: `Une parole comme on en dit le soir, numéro ${said}`,
    })
  }
  /** Seconds for one slice of commands, each acknowledged. */
  const capture = async (callsInFlight: number) => {
    let left = commandsPerSlice
    const before = performance.now()
    await Promise.all(
      Array.from({ length: callsInFlight }, async () => {
        while (left > 0) {
          left -= 1
          const answer = await captureOne()
          if (answer.status !== 'done') throw new Error(answer.code)
        }
      }),
    )
    return (performance.now() - before) / 1000
  }
  const bytesPerRow = async () => {
    await captureOne()
    worker.postMessage('last')
    const [bytes] = await once(worker, 'message')
    return Number(bytes)
  }
  const close = async () => {
    port2.close()
    await worker.terminate()
  }
  return { pragmas: pragmas as unknown, capture, bytesPerRow, close }
}

function openBare(path: string, bytesPerRow: number) {
  const database = new Database(path)
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.exec('create table rows (id text primary key, text text not null) strict, without rowid')
  const begin = database.prepare('begin immediate')
  const commit = database.prepare('commit')
  const row = database.prepare('insert into rows (id, text) values (?, ?)')
  const text = 'x'.repeat(bytesPerRow)
  /** Seconds for one slice of rows, each in a transaction. */
  const insert = () => {
    const before = performance.now()
    for (let index = 0; index < commandsPerSlice; index += 1) {
      begin.run()
      row.run(newId<string>(), text)
      commit.run()
    }
    return (performance.now() - before) / 1000
  }
  const pragmas = Object.fromEntries(
    readPragmas.map((name) => [name, database.pragma(name, { simple: true })]),
  )
  return { insert, pragmas, close: () => database.close() }
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
