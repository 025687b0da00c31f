import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import type { Benchmark } from './bench.ts'
import { noteHeight, noteWidth, sceneOf } from './board/page/scene.ts'
import { rounded } from './measure.ts'

const here = join(import.meta.dirname, 'board')
const excalidraw = join(here, 'node_modules/@excalidraw/excalidraw/dist/prod')
const window_ = { width: 1440, height: 900 }
/** Everything in view at the smallest scale; then more than fits, at half scale. */
const scenes = [
  { name: 'wholly', notes: 2000, perRow: 50, scale: 0.25 },
  { name: 'half', notes: 5000, perRow: 100, scale: 0.5 },
] as const
type Scene = (typeof scenes)[number]

const wheelPx = 72
const wheelSteps = 40
const dragSteps = 60

/**
 * Main-thread time (Chromium's own `TaskDuration`) of the same gestures on the same scene, in our board and in
 * Excalidraw: two screens aside and back by the wheel, then one note carried. Both built for production.
 */
export const boardBenchmark: Benchmark = {
  name: 'board',
  asks: 'main-thread time of a pan and a drag against Excalidraw ≤ 0.5, everything inked at each tenth frame',
  run: async () => {
    if (!existsSync(join(here, 'node_modules')))
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: here,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    const folder = await mkdtemp(join(tmpdir(), 'tablee-bench-board-'))
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
    try {
      const address = await serve(folder)
      const figures: { [figure: string]: unknown } = {}
      for (const scene of scenes) {
        const ours = await measured(browser, address, 'ours', scene)
        const theirs = await measured(browser, address, 'excalidraw', scene)
        figures[scene.name] = {
          notes: scene.notes,
          gommettes: scene.notes,
          ours,
          excalidraw: theirs,
          panRatio: rounded(ours.panMs / theirs.panMs),
          dragRatio: rounded(ours.dragMs / theirs.dragMs),
          ratio: rounded((ours.panMs + ours.dragMs) / (theirs.panMs + theirs.dragMs)),
        }
      }
      return figures
    } finally {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function serve(outDir: string): Promise<string> {
  const root = join(here, 'page')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      // What its package exports for production.
      alias: [
        { find: '@excalidraw/excalidraw/index.css', replacement: join(excalidraw, 'index.css') },
        { find: '@excalidraw/excalidraw', replacement: join(excalidraw, 'index.js') },
      ],
      dedupe: ['react', 'react-dom'],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: [join(root, 'ours.html'), join(root, 'excalidraw.html')] },
    },
  })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address !== 'object') throw new Error('The scene is not served.')
  return `http://127.0.0.1:${address.port}`
}

async function measured(browser: Browser, address: string, page_: 'ours' | 'excalidraw', scene: Scene) {
  const context = await browser.newContext({ viewport: window_ })
  const page = await context.newPage()
  const { notes, perRow, scale } = scene
  await page.goto(`${address}/${page_}.html?notes=${notes}&perRow=${perRow}&scale=${scale}`)
  await page.waitForFunction(() => (window as { isReady?: boolean }).isReady === true, undefined, {
    timeout: 120_000,
  })
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const panMs = await taskMs(client, async () => {
    await pan(page, client, wheelPx)
    await pan(page, client, -wheelPx)
  })
  const dragMs = await taskMs(client, () => drag(page, client, scene))
  // Once more, slowly, with a picture at each tenth frame: the pictures would count in the times.
  const blank = page_ === 'ours' ? await blankNotes(page, client, scene) : undefined
  await context.close()
  return {
    panMs: rounded(panMs),
    dragMs: rounded(dragMs),
    ...(blank === undefined ? {} : { blankNotes: blank }),
  }
}

/** Milliseconds of main thread spent while `gesture` is played. */
async function taskMs(client: CDPSession, gesture: () => Promise<void>): Promise<number> {
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const before = await read()
  await gesture()
  return (await read()) - before
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function wheel(client: CDPSession, deltaX: number): Promise<void> {
  await client.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x: window_.width / 2,
    y: window_.height / 2,
    deltaX,
    deltaY: 0,
  })
}

async function pan(page: Page, client: CDPSession, deltaX: number): Promise<void> {
  for (let step = 0; step < wheelSteps; step += 1) {
    await wheel(client, deltaX)
    await nextFrame(page)
  }
}

/** Where a note stands in the window. */
async function noteAt(page: Page, scene: Scene, index: number) {
  const place = await page.evaluate(() => {
    const { place: read } = window as { place?: () => { x: number; y: number; scale: number } }
    return read?.() ?? { x: 0, y: 0, scale: 1 }
  })
  const note = sceneOf(scene.notes, scene.perRow)[index]
  if (!note) throw new Error('The scene lost a note.')
  return {
    x: (note.x + noteWidth / 2) * place.scale + place.x,
    // Off the text: its upper edge, where Excalidraw too takes the paper and not the words.
    y: (note.y + noteHeight / 2) * place.scale + place.y,
  }
}

async function drag(page: Page, client: CDPSession, scene: Scene): Promise<void> {
  const from = await noteAt(page, scene, 3 * scene.perRow + 4)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  await mouse('mousePressed', from.x, from.y)
  for (let step = 1; step <= dragSteps; step += 1) {
    await mouse('mouseMoved', from.x + 5 * step, from.y + 2 * step)
    await nextFrame(page)
  }
  await mouse('mouseReleased', from.x + 5 * dragSteps, from.y + 2 * dragSteps)
  await nextFrame(page)
  await nextFrame(page)
}

/** Notes of the window that were not inked, over every tenth frame of a pan. */
async function blankNotes(page: Page, client: CDPSession, scene: Scene): Promise<number> {
  let blank = 0
  for (let step = 0; step < wheelSteps; step += 1) {
    await wheel(client, wheelPx)
    await nextFrame(page)
    if (step % 10 === 9) blank += await countBlank(page, scene)
  }
  return blank
}

async function countBlank(page: Page, scene: Scene): Promise<number> {
  const shown = await page.screenshot({ type: 'png' })
  const notes = sceneOf(scene.notes, scene.perRow)
  return page.evaluate(
    async ({ picture, notes: all, width, height }) => {
      const { place } = window as { place?: () => { x: number; y: number; scale: number } }
      const { x, y, scale } = place?.() ?? { x: 0, y: 0, scale: 1 }
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (!context) return -1
      context.drawImage(bitmap, 0, 0)
      const data = context.getImageData(0, 0, bitmap.width, bitmap.height).data
      let blank = 0
      for (const note of all) {
        // The middle of the paper: white, whatever is written above and below.
        const px = Math.round((note.x + width * 0.9) * scale + x)
        const py = Math.round((note.y + height * 0.2) * scale + y)
        if (px < 2 || py < 2 || px > bitmap.width - 2 || py > bitmap.height - 2) continue
        const at = (py * bitmap.width + px) * 4
        const isGround = data[at] === 0xdc && data[at + 1] === 0xeb && data[at + 2] === 0xe4
        if (isGround) blank += 1
      }
      return blank
    },
    { picture: shown.toString('base64'), notes, width: noteWidth, height: noteHeight },
  )
}
