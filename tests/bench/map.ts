import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import type { Benchmark } from './bench.ts'
import { rounded } from './measure.ts'

const here = join(import.meta.dirname, 'board')
const excalidraw = join(here, 'node_modules/@excalidraw/excalidraw/dist/prod')
const window_ = { width: 1440, height: 900 }
const scene = { marks: 5000, outlines: 40, corners: 150, scale: 1.4 }
const steps = 12
const stepPx = 12

/**
 * Main-thread time (Chromium's own `TaskDuration`) of the same gestures on the same map, in our canvas and in Excalidraw:
 * 144 px aside and back, then nearer by twelve notches of the wheel and back. Each app takes its own gesture for a pan.
 */
export const mapBenchmark: Benchmark = {
  name: 'map',
  asks: 'main-thread time of pan and zoom, 5,000 gommettes over 40 outlines, against Excalidraw ≤ 0.5',
  run: async () => {
    if (!existsSync(join(here, 'node_modules')))
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: here,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    const folder = await mkdtemp(join(tmpdir(), 'tablee-bench-map-'))
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
    try {
      const address = await serve(folder)
      const ours = await measured(browser, address, 'mapOurs')
      const theirs = await measured(browser, address, 'mapExcalidraw')
      return {
        ...scene,
        ours,
        excalidraw: theirs,
        panRatio: rounded(ours.panMs / theirs.panMs),
        zoomRatio: rounded(ours.zoomMs / theirs.zoomMs),
        ratio: rounded((ours.panMs + ours.zoomMs) / (theirs.panMs + theirs.zoomMs)),
      }
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
      rollupOptions: { input: [join(root, 'mapOurs.html'), join(root, 'mapExcalidraw.html')] },
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
  if (address === null || typeof address !== 'object') throw new Error('The map is not served.')
  return `http://127.0.0.1:${address.port}`
}

async function measured(browser: Browser, address: string, page_: 'mapOurs' | 'mapExcalidraw') {
  const context = await browser.newContext({ viewport: window_ })
  const page = await context.newPage()
  const query = new URLSearchParams(Object.entries(scene).map(([key, value]) => [key, String(value)]))
  await page.goto(`${address}/${page_}.html?${query}`)
  await page.waitForFunction(() => (window as { isReady?: boolean }).isReady === true, undefined, {
    timeout: 180_000,
  })
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const panMs = await taskMs(client, () =>
    page_ === 'mapOurs' ? panByHand(page, client) : panByWheel(page, client),
  )
  const zoomMs = await taskMs(client, async () => {
    await zoom(page, client, page_, -30)
    await zoom(page, client, page_, 30)
  })
  // What was on the screen: gommettes that stand on each other are one.
  const painted =
    page_ === 'mapOurs'
      ? await page.evaluate(() => Number(document.querySelector('canvas')?.dataset.painted ?? 0))
      : scene.marks
  await context.close()
  return { panMs: rounded(panMs), zoomMs: rounded(zoomMs), painted }
}

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

async function panByHand(page: Page, client: CDPSession): Promise<void> {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: 895,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  await mouse('mousePressed', 1000)
  for (let step = 1; step <= 2 * steps; step += 1) {
    await mouse('mouseMoved', 1000 - stepPx * (step <= steps ? step : 2 * steps - step))
    await nextFrame(page)
  }
  await mouse('mouseReleased', 1000)
}

async function panByWheel(page: Page, client: CDPSession): Promise<void> {
  for (let step = 0; step < 2 * steps; step += 1) {
    await wheel(client, step < steps ? stepPx : -stepPx, 0, 0)
    await nextFrame(page)
  }
}

/** Excalidraw comes nearer with Ctrl and the wheel, our map with the wheel alone. */
async function zoom(page: Page, client: CDPSession, page_: string, deltaY: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await wheel(client, 0, deltaY, page_ === 'mapOurs' ? 0 : 2)
    await nextFrame(page)
  }
}

async function wheel(client: CDPSession, deltaX: number, deltaY: number, modifiers: number): Promise<void> {
  await client.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x: window_.width / 2,
    y: window_.height / 2,
    deltaX,
    deltaY,
    modifiers,
  })
}
