import { chromium, type Page } from '@playwright/test'
import type { AtelierId, BoardId, ContributionId, DemarcheId } from '../../shared/domain/ids.ts'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const presses = 40

/** From a key pressed in the console to its words painted on the wall, against an empty page's own frame. */
export const wallBenchmark: Benchmark = {
  name: 'wall',
  asks: 'key to painted on the wall, p50 and p95 in frames of an empty page; 3,000 contributions / 50 ≤ 1.5',
  run: async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
    try {
      const blank = await (await browser.newContext()).newPage()
      const frame = await emptyFrame(blank)
      await blank.close()
      const few = await keyToWall(await openTablee(browser), 50)
      const many = await keyToWall(await openTablee(browser), 3000)
      const figures = (times: number[]) => ({
        p50Ms: rounded(percentile(times, 0.5)),
        p95Ms: rounded(percentile(times, 0.95)),
      })
      return {
        emptyFrameMs: rounded(frame),
        with50: figures(few),
        with3000: figures(many),
        p50InFrames: rounded(percentile(few, 0.5) / frame),
        p95InFrames: rounded(percentile(few, 0.95) / frame),
        ratioManyToFew: rounded(percentile(many, 0.5) / percentile(few, 0.5)),
      }
    } finally {
      await browser.close()
    }
  },
}

async function emptyFrame(page: Page): Promise<number> {
  const times: number[] = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen: number[] = []
        const next = (at: number) => {
          seen.push(at)
          if (seen.length > 120) resolve(seen.slice(1).map((time, index) => time - (seen[index] ?? 0)))
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
  )
  return percentile(times, 0.5)
}

async function keyToWall(tablee: Tablee, contributions: number): Promise<number[]> {
  const { client } = tablee
  const demarcheId = `bench-${contributions}` as DemarcheId
  const atelierId = `atelier-${contributions}` as AtelierId
  let counted = 0
  const next = () => {
    counted += 1
    return `command-${contributions}-${counted}`
  }
  await client.shelf.create({ commandId: next(), id: demarcheId, title: 'Mesure', template: null })
  await client.ateliers.add({
    commandId: next(),
    id: atelierId,
    title: 'Une soirée',
    day: '2026-09-17',
    startTime: '18:00',
    announcedEndTime: '21:00',
  })
  await client.sequences.add({
    commandId: next(),
    atelierId,
    methodId: 'pepitesRateaux',
    place: { at: 'end' },
  })
  const boardId = await firstBoard(tablee, atelierId)
  for (let index = 0; index < contributions; index += 100) {
    await Promise.all(
      Array.from({ length: Math.min(100, contributions - index) }, () =>
        client.contributions.capture({
          commandId: next(),
          id: next() as ContributionId,
          boardId,
          slot: 'rateau',
          groupId: null,
          text: `Une parole de fond numéro ${counted}`,
        }),
      ),
    )
  }
  await client.evening.start({ commandId: next(), atelierId, at: 'now' })
  await client.windows.stage({ atelierId })
  await client.wall.show({ commandId: next(), atelierId, scene: 'board', boardId })
  const wall = await tablee.openWall()
  const page = tablee.consolePage
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
  const field = page.getByRole('textbox').first()
  await field.waitFor()
  const times: number[] = []
  for (let press = 0; press < presses; press += 1) {
    const words = `Mesure ${contributions} ${press}`
    await field.fill(words)
    const painted = wall.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (!document.body.innerText.includes(text)) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
          }
          const observer = new MutationObserver(look)
          observer.observe(document.body, { childList: true, subtree: true, characterData: true })
          look()
        }),
      words,
    )
    await field.evaluate((element) =>
      element.addEventListener(
        'keydown',
        () => Object.assign(window, { pressedAt: performance.timeOrigin + performance.now() }),
        {
          once: true,
          capture: true,
        },
      ),
    )
    await field.press('Enter')
    const shownAt = await painted
    const pressedAt = await page.evaluate(() =>
      Number((window as unknown as { pressedAt: number }).pressedAt),
    )
    times.push(shownAt - pressedAt)
    // Taken back, so that the next one stands on the first page of the wall too.
    await client.history.undo({ commandId: next() })
    await wall.getByText(words).waitFor({ state: 'detached' })
  }
  await tablee.close()
  return times
}

/** The first board of the only sequence, read from the feed as a console would. */
async function firstBoard({ client }: Tablee, atelierId: AtelierId): Promise<BoardId> {
  const stop = new AbortController()
  for await (const message of await client.feed.follow(
    { scope: { file: 'demarche', atelierId } },
    { signal: stop.signal },
  )) {
    const board = message.kind === 'snapshot' ? message.rows.boards?.[0] : undefined
    if (!board) throw new Error('The sequence has no board')
    stop.abort()
    return board.id
  }
  throw new Error('The host said nothing')
}
