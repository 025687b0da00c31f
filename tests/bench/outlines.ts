import { createReadStream, createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { finished } from 'node:stream/promises'
import { sendFile } from '../../renderer/client/sendFile.ts'
import type { OutlinesNews } from '../../shared/contract/maps.ts'
import type { CommuneId, DemarcheId } from '../../shared/domain/ids.ts'
import { sampleDemarche } from '../support/sampleDemarche.ts'
import { TestTable } from '../support/TestTable.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const wantedBytes = 200_000_000
const placesPerCommune = 300
const epciSize = 25

/** A country of 200 MB sent by a window, of which one intercommunalité is kept, while a facilitator types. */
export const outlinesBenchmark: Benchmark = {
  name: 'outlines',
  asks: '200 MB of outlines filtered to one EPCI: time against its bytes alone, memory, longest stall',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tablee-outlines-'))
    try {
      const path = join(folder, 'france.geojson')
      const communeCount = await writeCountry(path)
      const bytesAlone = await timeOfBytes(path)
      const figures = await importWhileTyping(path, communeCount)
      return {
        fileMegabytes: Math.round(statSync(path).size / 1e6),
        communes: communeCount,
        bytesAloneMs: rounded(bytesAlone.ms),
        bytesAloneProcessorMs: rounded(bytesAlone.processorMs),
        ...figures,
        importInBytesAlone: rounded(figures.importMs / bytesAlone.ms),
        processorInBytesAlone: rounded(figures.importProcessorMs / bytesAlone.processorMs),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Communes as rings of a few hundred places, side by side, as IGN writes them; how many there are. */
async function writeCountry(path: string): Promise<number> {
  const file = createWriteStream(path)
  file.write('{"type":"FeatureCollection","features":[\n')
  let bytes = 0
  let count = 0
  while (bytes < wantedBytes) {
    const text = `${count === 0 ? '' : ',\n'}${JSON.stringify(communeFeature(count))}`
    bytes += text.length
    count += 1
    if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()))
  }
  file.end('\n]}\n')
  await finished(file)
  return count
}

function communeFeature(index: number) {
  const west = -4 + (index % 180) * 0.06
  const south = 43 + Math.floor(index / 180) * 0.04
  const ring = Array.from({ length: placesPerCommune }, (_, at) => {
    const turn = (-2 * Math.PI * at) / placesPerCommune
    const reach = 0.02 + 0.002 * Math.sin(at * 7)
    return [round(west + reach * Math.cos(turn)), round(south + reach * Math.sin(turn))]
  })
  const [first = [0, 0]] = ring
  return {
    type: 'Feature',
    properties: { code: codeOf(index), nom: `Commune ${index}`, departement: '03', region: '84' },
    geometry: { type: 'Polygon', coordinates: [[...ring, first]] },
  }
}

const codeOf = (index: number) => String(10_000 + index)
const round = (value: number) => Math.round(value * 1e7) / 1e7

/** The second reading, so that both find the file where the system keeps it. */
async function timeOfBytes(path: string): Promise<{ ms: number; processorMs: number }> {
  let time = { ms: Number.NaN, processorMs: Number.NaN }
  for (let reading = 0; reading < 2; reading += 1) {
    const startedAt = performance.now()
    const before = process.cpuUsage()
    let bytes = 0
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) bytes += chunk.length
    if (bytes > 0) time = { ms: performance.now() - startedAt, processorMs: processorMsSince(before) }
  }
  return time
}

/** What every thread of this process spent: it says the same on a machine that has other work. */
function processorMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function importWhileTyping(path: string, communeCount: number) {
  const table = new TestTable({ rows: sampleDemarche() })
  const { connection, commands } = table.console
  try {
    await commands.communes.add({
      communes: Array.from({ length: epciSize }, (_, at) => {
        const index = Math.floor(communeCount / 2) + at
        return {
          id: `bench-${at}` as CommuneId,
          code: codeOf(index),
          name: `Commune ${index}`,
          population: 0,
        }
      }),
      territory: '',
    })
    const restingBytes = process.memoryUsage().rss
    let peakBytes = restingBytes
    const delays = monitorEventLoopDelay({ resolution: 1 })
    const waits: number[] = []
    let isOver = false
    const typing = async () => {
      for (let title = 0; !isOver; title += 1) {
        const startedAt = performance.now()
        await commands.demarches.change({
          id: 'demarche-1' as DemarcheId,
          fields: { purpose: `frappe ${title}` },
        })
        waits.push(performance.now() - startedAt)
        peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    delays.enable()
    const typed = typing()
    const startedAt = performance.now()
    const before = process.cpuUsage()
    const client = await connection.client()
    const news = await client.mapFiles.importOutlines({ uploadId: 'bench' })
    void sendFile(connection, 'bench', await openAsBlob(path))
    let last: OutlinesNews | undefined
    let progressCount = 0
    for await (const one of news) {
      last = one
      progressCount += 1
    }
    const importMs = performance.now() - startedAt
    const importProcessorMs = processorMsSince(before)
    isOver = true
    delays.disable()
    await typed
    if (last?.kind !== 'done') throw new Error(`The import stopped: ${JSON.stringify(last)}`)
    return {
      importMs: rounded(importMs),
      importProcessorMs: rounded(importProcessorMs),
      communesKept: last.communeCount,
      timesProgressWasTold: progressCount,
      memoryAddedMegabytes: Math.round((peakBytes - restingBytes) / 1e6),
      longestStallMs: rounded(delays.max / 1e6),
      stallP99Ms: rounded(delays.percentile(99) / 1e6),
      commandP50Ms: rounded(percentile(waits, 0.5)),
      commandLongestMs: rounded(Math.max(...waits)),
    }
  } finally {
    table.close()
  }
}
