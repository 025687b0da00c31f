import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'

const activities = new URL('../../shared/activities/', import.meta.url)
const fixtures = readdirSync(activities, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(new URL(`${entry.name}/fixtures/`, activities)).map(
      (file) => `${entry.name}/${file.replace('.json', '')}`,
    ),
  )

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
]
const clocks = ['running', 'warning', 'overtime', 'late', 'paused', 'none']
const smallestShare = 0.044

let server: ViteDevServer

let page: Page
const complaints: string[] = []

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  const configFile = fileURLToPath(new URL('gallery/vite.config.ts', import.meta.url))
  server = await createServer({ configFile, server: { port: 0 }, logLevel: 'error' })
  await server.listen()
  page = await (await browser.newContext()).newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}gallery.html`)
  await page.getByRole('list').waitFor()
})

test.afterAll(async () => {
  await page.close()
  await server.close()
})

/** Shows one view in the one page, drawn with its fonts. */
async function show(query: Record<string, string | number>): Promise<void> {
  const text = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)] as [string, string]),
  ).toString()
  await page.evaluate((hash) => {
    location.hash = hash
  }, text)
  await page.locator(`main[data-query="${text}"]`).waitFor()
  if (query.view !== 'settings') await page.locator('[data-wall-frame] p').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

type Flaw = { what: string; text: string }

/** Texts that are too small, or that leave the wall or the box that hides what overflows. */
async function flawsOf(share: number): Promise<Flaw[]> {
  return page.evaluate((smallest) => {
    const frame = document.querySelector('[data-wall-frame]')
    if (!frame) return [{ what: 'no wall', text: '' }]
    const wall = frame.getBoundingClientRect()
    const flaws: { what: string; text: string }[] = []
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent) continue
      const inDrawing = parent.closest('svg')
      const zoom = inDrawing?.viewBox.baseVal.width
        ? Math.min(
            inDrawing.clientWidth / inDrawing.viewBox.baseVal.width,
            inDrawing.clientHeight / inDrawing.viewBox.baseVal.height,
          )
        : 1
      const sizePx = Number.parseFloat(getComputedStyle(parent).fontSize) * zoom
      if (sizePx < wall.height * smallest - 0.6) flaws.push({ what: `${sizePx} px is too small`, text })
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (getComputedStyle(parent).textOverflow === 'ellipsis') continue
        // The width of a text is what must hold; glyphs may be higher than their line.
        if (rect.left < wall.left - 1 || rect.right > wall.right + 1)
          flaws.push({ what: 'leaves the wall', text })
        if (rect.top < wall.top - 1 || rect.bottom > wall.bottom + 1)
          flaws.push({ what: 'leaves the wall', text })
      }
    }
    for (const element of frame.querySelectorAll<HTMLElement>('section, ul, header, p, h1, h2, div')) {
      const style = getComputedStyle(element)
      if (style.textOverflow === 'ellipsis') continue
      const box = element.getBoundingClientRect()
      if (box.bottom > wall.bottom + 1 || box.right > wall.right + 1) {
        flaws.push({ what: 'a box leaves the wall', text: element.className })
      }
      if (style.overflow === 'hidden' && element.scrollHeight > element.clientHeight + 2) {
        flaws.push({ what: 'something is hidden', text: element.textContent ?? '' })
      }
    }
    return flaws
  }, share)
}

for (const fixture of fixtures) {
  for (const size of sizes) {
    test(`${fixture} is readable on a wall of ${size.width} × ${size.height}`, async () => {
      await page.setViewportSize(size)
      // Every state of the clock on the usual wall; on the smaller ones, those whose texts are the longest.
      const isUsual = size.width === 1920
      for (const [index, clock] of (isUsual ? clocks : ['running', 'overtime']).entries()) {
        await show({ fixture, clock, page: index })
        expect(await flawsOf(smallestShare), `${clock}, page ${index}`).toEqual([])
        expect(complaints).toEqual([])
      }
      if (!isUsual) return
      const { violations } = await new AxeBuilder({ page }).include('[data-wall-frame]').analyze()
      expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([])
    })
  }

  test(`${fixture} grows for a far last row`, async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    for (const index of [0, 1, 2]) {
      await show({ fixture, clock: 'running', scale: 1.4, page: index })
      expect(await flawsOf(smallestShare * 1.4), `page ${index}`).toEqual([])
    }
  })

  test(`the settings of ${fixture} can be read and reached`, async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await show({ fixture, view: 'settings' })
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('a long consigne goes on over pages rather than shrink', async () => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const long =
    'D’abord seul·e, puis à deux, à quatre, à huit, tous. À chaque étage, on garde trois idées. '.repeat(4)
  const query = { fixture: 'timebox/empty', clock: 'running', consigne: long }
  await show(query)
  await expect(page.getByText(/page 1 sur \d/)).toBeVisible()
  expect(await flawsOf(smallestShare)).toEqual([])
  await show({ ...query, page: 1 })
  await expect(page.getByText(/page 2 sur \d/)).toBeVisible()
})

test('nothing set aside and no text of a counting board reaches the wall', async () => {
  await show({ fixture: 'columns/extreme', clock: 'none' })
  await expect(page.getByText('Ce qui a été écarté')).toHaveCount(0)
  await show({ fixture: 'columns/depollution', clock: 'none' })
  await expect(page.getByText('Poubelle')).toBeVisible()
  await expect(page.getByText('Mon entretien de lundi')).toHaveCount(0)
})

test('heads of columns side by side are drawn alike, their subtitles on one line', async () => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await show({ fixture: 'columns/pepites-rateaux', clock: 'running' })
  const tops = await Promise.all(
    ['ce qui réussit', 'ce qui rate'].map(async (text) => (await page.getByText(text).boundingBox())?.y),
  )
  expect(tops[0]).toBe(tops[1])
})

test('a list is numbered lines, with the answers that the hall may read and no other', async () => {
  await show({ fixture: 'columns/attentes-liste', clock: 'running' })
  await expect(page.getByRole('listitem')).toHaveCount(4)
  await expect(page.getByText(/^Gommettes\s:\s12$/)).toBeVisible()
  await expect(page.getByText(/Thème/)).toHaveCount(0)
})

test('nine ideas of one column hold on one page of the wall', async () => {
  await show({ fixture: 'columns/fertilisation', clock: 'running' })
  await expect(page.getByRole('listitem')).toHaveCount(9)
  await expect(page.getByText(/page 1 sur/)).toHaveCount(0)
})
