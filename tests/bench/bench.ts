import { boardBenchmark } from './board.ts'
import { libraryBenchmark } from './library.ts'
import { loadBenchmark } from './load.ts'
import { mapBenchmark } from './map.ts'
import { openSpaceBenchmark } from './openSpace.ts'
import { outlinesBenchmark } from './outlines.ts'
import { pdfBenchmark } from './pdf.ts'
import { roomBenchmark } from './room.ts'
import { storeBenchmark } from './store.ts'
import { wallBenchmark } from './wall.ts'
import { wordsBenchmark } from './words.ts'

/** One benchmark: figures within one run, as ratios where they can be; `asks` says what it is held to. */
export type Benchmark = { name: string; asks: string; run: () => Promise<{ [figure: string]: unknown }> }

const benchmarks: readonly Benchmark[] = [
  storeBenchmark,
  wallBenchmark,
  pdfBenchmark,
  loadBenchmark,
  libraryBenchmark,
  boardBenchmark,
  wordsBenchmark,
  openSpaceBenchmark,
  mapBenchmark,
  outlinesBenchmark,
  roomBenchmark,
]

const [wanted, ...flags] = process.argv.slice(2)
const asJson = flags.includes('--json')

if (wanted === undefined) {
  for (const { name, asks } of benchmarks) console.log(`${name.padEnd(8)}${asks}`)
  console.log('\nnpm run bench -- <nom> [--json]')
} else {
  const benchmark = benchmarks.find((one) => one.name === wanted)
  if (!benchmark) {
    console.error(`Aucune mesure ne s’appelle « ${wanted} ».`)
    process.exit(1)
  }
  const figures = await benchmark.run()
  if (asJson) console.log(JSON.stringify({ bench: wanted, ...figures }))
  else
    for (const [figure, value] of Object.entries(figures)) console.log(`${figure}: ${JSON.stringify(value)}`)
  process.exit(0)
}
