import { chromium, type Page } from '@playwright/test'
import { layCloud } from '../../shared/activities/words/layCloud.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { ContributionId } from '../../shared/domain/ids.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const words = 300
const added = 12
const stems = ['solidarité', 'convivialité', 'entraide', 'lien', 'joie', 'écoute', 'partage']

/** Three hundred words laid out in the worker of a board, then words that come one by one. */
export const wordsBenchmark: Benchmark = {
  name: 'words',
  asks: '300 words laid out off the main thread: what that thread waits for while a word comes, in frames',
  run: async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
    try {
      const tablee = await openTablee(browser, { consoleSize: { width: 1920, height: 1080 } })
      const { commands, read, atelierId, demarcheId } = await openEvening(tablee, 'une-soiree')
      await commands.sequences.add({ atelierId, methodId: 'motValeurs', place: { at: 'end' } })
      const board = inOrder(rowsIn(await read(), 'boards')).find((one) => one.activity === 'words')
      if (!board) throw new Error('The sequence has no board of words')
      const say = (text: string) =>
        commands.contributions.capture({
          id: `said-${text}` as ContributionId,
          boardId: board.id,
          slot: 'mots',
          clusterId: null,
          groupId: null,
          text,
        })
      for (let index = 0; index < words - added; index += 1) await say(wordOf(index))
      const page = tablee.consolePage
      const emptyFrames = await framesDuring(page, async () => {
        await page.waitForTimeout(1500)
      })
      const address = `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}`
      await page.goto(`${address}/board/${board.id}`)
      await page
        .locator('[data-word]')
        .nth(words - added - 1)
        .waitFor({ state: 'attached' })
      const waits: number[] = []
      const frames: number[] = []
      for (let index = 0; index < added; index += 1) {
        const text = `nouveau${index}`
        const seen = await framesDuring(page, async () => {
          const drawn = drawnIn(page, text)
          const startedAt = performance.now()
          await say(text)
          await drawn
          waits.push(performance.now() - startedAt)
        })
        frames.push(Math.max(...seen))
      }
      const drawn = await page.locator('[data-word]').count()
      await tablee.close()
      const emptyFrame = percentile(emptyFrames, 0.5)
      const worst = percentile(frames, 0.95)
      return {
        words: drawn,
        layoutOnThisThreadMs: rounded(timeOfLayout()),
        saidToDrawnP50Ms: rounded(percentile(waits, 0.5)),
        emptyFrameMs: rounded(emptyFrame),
        longestFrameP50Ms: rounded(percentile(frames, 0.5)),
        longestFrameP95Ms: rounded(worst),
        longestFrameP50InFrames: rounded(percentile(frames, 0.5) / emptyFrame),
      }
    } finally {
      await browser.close()
    }
  },
}

function wordOf(index: number): string {
  return `${stems[index % stems.length]}${index}`
}

/** What the same layout costs when nothing takes it off the thread: it is what the worker spares. */
function timeOfLayout(): number {
  const cloud = Array.from({ length: words }, (_, index) => ({
    id: wordOf(index),
    text: wordOf(index),
    size: 1,
  }))
  const times = Array.from({ length: 5 }, () => {
    const startedAt = performance.now()
    layCloud(cloud)
    return performance.now() - startedAt
  })
  return Math.min(...times)
}

/** Waits inside the page for a word of the cloud: asking from outside would itself hold the thread that is measured. */
function drawnIn(page: Page, text: string): Promise<void> {
  return page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!document.querySelector(`[data-word="${id}"]`)) return
          observer.disconnect()
          requestAnimationFrame(() => resolve())
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true })
        look()
      }),
    text,
  )
}

/** Times between the frames that a page paints while something happens. */
async function framesDuring(page: Page, happening: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    const watch = { seen, isOn: true }
    Object.assign(window, { frameWatch: watch })
    let before = performance.now()
    const next = (at: number) => {
      seen.push(at - before)
      before = at
      if (watch.isOn) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await happening()
  return page.evaluate(() => {
    const { frameWatch } = window as unknown as { frameWatch: { seen: number[]; isOn: boolean } }
    frameWatch.isOn = false
    return frameWatch.seen.slice(1)
  })
}
