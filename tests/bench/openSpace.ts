import { chromium, type Page } from '@playwright/test'
import type { AtelierId, BoardId, ContributionId, DemarcheId } from '../../shared/domain/ids.ts'
import { chromiumArguments, chromiumPath } from '../support/chromium.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const places = 12
const rounds = 8
const topics = 90
const framesWanted = 240

/** A forum of 12 places and 8 rounds with 90 topics, one card dragged over the whole grid, against an empty page. */
export const openSpaceBenchmark: Benchmark = {
  name: 'open-space',
  asks: 'dragging over 12 places × 8 rounds with 90 topics: frames against an empty page’s own',
  run: async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
    try {
      const blank = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
      const empty = await framesWhile(blank, async () => sweep(blank, { x: 400, y: 300 }, false))
      await blank.close()
      const tablee = await openTablee(browser)
      const boardId = await fillForum(tablee)
      const page = tablee.consolePage
      await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/bench/forum/board/${boardId}`)
      await page
        .locator('[data-topic][data-placed]')
        .nth(topics - 1)
        .waitFor()
      const card = await page.locator('[data-topic][data-placed]').first().boundingBox()
      if (!card) throw new Error('No card to drag')
      const dragging = await framesWhile(page, () => sweep(page, { x: card.x + 30, y: card.y + 20 }, true))
      const cards = await page.locator('[data-topic][data-placed]').count()
      await tablee.close()
      return {
        cards,
        emptyFrameP50Ms: rounded(percentile(empty.frames, 0.5)),
        emptyFrameP95Ms: rounded(percentile(empty.frames, 0.95)),
        dragFrameP50Ms: rounded(percentile(dragging.frames, 0.5)),
        dragFrameP95Ms: rounded(percentile(dragging.frames, 0.95)),
        ratioP50: rounded(percentile(dragging.frames, 0.5) / percentile(empty.frames, 0.5)),
        ratioP95: rounded(percentile(dragging.frames, 0.95) / percentile(empty.frames, 0.95)),
        mainThreadMsPerFrame: rounded(dragging.taskMs / dragging.frames.length),
        emptyMainThreadMsPerFrame: rounded(empty.taskMs / empty.frames.length),
      }
    } finally {
      await browser.close()
    }
  },
}

/** Times between frames, and the main thread's work, while something is done; the pointer's own steps are in both. */
async function framesWhile(
  page: Page,
  work: () => Promise<void>,
): Promise<{ frames: number[]; taskMs: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0
  }
  const before = await taskSeconds()
  const counting: Promise<number[]> = page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const times: number[] = []
        let last = performance.now()
        const next = (at: number) => {
          times.push(at - last)
          last = at
          if (times.length >= wanted) resolve(times.slice(1))
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    framesWanted,
  )
  await work()
  const frames = await counting
  const after = await taskSeconds()
  await session.detach()
  return { frames, taskMs: (after - before) * 1000 }
}

/** Takes what is under the pointer (or nothing), crosses the screen to and fro, and lets go where it began. */
async function sweep(page: Page, from: { x: number; y: number }, isPressed: boolean): Promise<void> {
  await page.mouse.move(from.x, from.y)
  if (isPressed) await page.mouse.down()
  for (let turn = 0; turn < 4; turn += 1) {
    await page.mouse.move(1300, 300 + turn * 120, { steps: 24 })
    await page.mouse.move(620, 360 + turn * 100, { steps: 24 })
  }
  if (isPressed) {
    await page.keyboard.press('Escape')
    await page.mouse.up()
  }
}

async function fillForum({ client }: Tablee): Promise<BoardId> {
  const demarcheId = 'bench' as DemarcheId
  const atelierId = 'forum' as AtelierId
  let counted = 0
  const commandId = () => {
    counted += 1
    return `command-${counted}`
  }
  await client.shelf.create({ commandId: commandId(), id: demarcheId, title: 'Mesure', template: null })
  await client.ateliers.add({
    commandId: commandId(),
    id: atelierId,
    title: 'Un forum',
    day: '2027-05-20',
    startTime: '09:00',
    announcedEndTime: '18:00',
  })
  await client.sequences.add({
    commandId: commandId(),
    atelierId,
    methodId: 'forumOuvert',
    place: { at: 'end' },
  })
  const boardId = await firstBoard(client, atelierId)
  const settings = {
    rounds: Array.from({ length: rounds }, (_, index) => ({
      id: `r${index}`,
      label: `Temps ${index + 1}`,
      day: '',
      startMinutes: 540 + 60 * index,
      minutes: 60,
    })),
    places: Array.from({ length: places }, (_, index) => ({
      id: `p${index}`,
      name: `Salle ${index + 1}`,
      capacity: 8,
      isAccessible: true,
    })),
    areNamesOnWall: false,
    areNamesPrinted: false,
  }
  await client.boards.changeSettings({ commandId: commandId(), id: boardId, settings })
  for (let index = 0; index < topics; index += 1)
    await client.contributions.capture({
      commandId: commandId(),
      id: `topic-${index}` as ContributionId,
      boardId,
      slot: `r${index % rounds}.p${Math.floor(index / rounds)}`,
      groupId: null,
      text: `Comment travailler avec les conseils citoyens du canton numéro ${index} ?`,
      details: { initiators: `Prénom ${index}` },
    })
  return boardId
}

/** The only board of the evening, read from the feed as a console would. */
async function firstBoard(client: Tablee['client'], atelierId: AtelierId): Promise<BoardId> {
  const stop = new AbortController()
  for await (const message of await client.feed.follow(
    { scope: { file: 'demarche', atelierId } },
    { signal: stop.signal },
  )) {
    const board = message.kind === 'snapshot' ? message.rows.boards?.[0] : undefined
    if (!board) throw new Error('The forum has no board')
    stop.abort()
    return board.id
  }
  throw new Error('The host said nothing')
}
