import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { runDocumentWorker } from '../../electron/host/jobs/runDocumentWorker.ts'
import { assembleSynthesis } from '../../shared/pdf/assembleSynthesis.ts'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import type { Benchmark } from './bench.ts'
import { htmlOf } from './htmlOf.ts'
import { hundredPageRows } from './hundredPageRows.ts'
import { percentile, rounded } from './measure.ts'

/** Ours and theirs in turn: what the machine does in a round falls on both. */
const rounds = 7
const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))

/** A synthesis of a hundred pages from the rows to the bytes, against Chromium printing the same content. */
export const pdfBenchmark: Benchmark = {
  name: 'pdf',
  asks: '100 tagged pages / Chromium printing the same content ≤ 1; longest stall of the host’s thread',
  run: async () => {
    const rows = hundredPageRows()
    const { definition } = assembleSynthesis(rows, documentWords('fr'), 'fr', { changedAt: 0 })
    const html = htmlOf(definition.content, definition.title)
    const ours: number[] = []
    const theirs: number[] = []
    const alone: number[] = []
    const stalls: number[] = []
    const ownStalls: number[] = []
    let pages = { ours: 0, chromium: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const made = await makeOurs(rows)
      const printed = await printInChromium(html)
      ours.push(made.seconds)
      theirs.push(printed.seconds)
      alone.push(printed.aloneSeconds)
      stalls.push(made.stallMs)
      ownStalls.push(made.ownStallMs)
      pages = { ours: await countPages(made.bytes), chromium: await countPages(printed.bytes) }
    }
    return {
      ratioToChromium: rounded(percentile(ratios(ours, theirs), 0.5)),
      oursSeconds: rounded(percentile(ours, 0.5)),
      chromiumSeconds: rounded(percentile(theirs, 0.5)),
      ratioToChromiumAlreadyOpen: rounded(percentile(ratios(ours, alone), 0.5)),
      longestStallMs: rounded(Math.max(...stalls)),
      longestStallOfItsOwnMs: rounded(Math.max(...ownStalls)),
      pages,
    }
  },
}

function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((seconds, round) => seconds / (theirs[round] ?? Number.NaN))
}

/**
 * The most processor time that this thread, the host's, takes between two turns. What a turn waits beyond that is the
 * machine's: on two busy cores a thread that asks for nothing may wait a third of a second.
 */
function watchOwnStalls(): () => number {
  const spentMs = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let longestMs = 0
  let last = spentMs()
  const turn = () => {
    const now = spentMs()
    longestMs = Math.max(longestMs, now - last)
    last = now
  }
  const timer = setInterval(turn, 2)
  return () => {
    turn()
    clearInterval(timer)
    return longestMs
  }
}

async function makeOurs(rows: ReturnType<typeof hundredPageRows>) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const ownStall = watchOwnStalls()
  const before = performance.now()
  const request = {
    kind: 'synthesis' as const,
    locale: 'fr' as const,
    rows,
    methods: [],
    changedAt: 0,
    fontsFolder,
  }
  let bytes = new Uint8Array()
  for await (const message of runDocumentWorker(request, new AbortController().signal)) {
    if (message.type === 'done') bytes = new Uint8Array(message.bytes)
  }
  const seconds = (performance.now() - before) / 1000
  delay.disable()
  return { seconds, bytes, stallMs: delay.max / 1e6, ownStallMs: ownStall() }
}

/**
 * What a program that prints through Chromium does, tags and outline asked for: start it, load, print. Ours counts
 * the start of its worker too; `aloneSeconds` is Chromium already open.
 */
async function printInChromium(html: string) {
  const before = performance.now()
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
  const opened = performance.now()
  const page = await browser.newPage()
  await page.setContent(html)
  const bytes = await page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    margin: { top: '24mm', bottom: '20mm', left: '20mm', right: '20mm' },
  })
  const ended = performance.now()
  await browser.close()
  const aloneSeconds = (ended - opened) / 1000
  return { seconds: (ended - before) / 1000, aloneSeconds, bytes: new Uint8Array(bytes) }
}

async function countPages(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes)).getPageCount()
}
