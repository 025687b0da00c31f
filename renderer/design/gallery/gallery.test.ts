import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import type { PreviewServer } from 'vite'
import { build, preview } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url))

let server: PreviewServer
let browser: Browser
let page: Page

beforeAll(async () => {
  await build({ configFile, logLevel: 'error' })
  server = await preview({ configFile, logLevel: 'error', preview: { port: 0, strictPort: false } })
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
}, 60_000)

beforeEach(async () => {
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}gallery.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function barriers(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

describe('nothing bars the way, by axe', { timeout: 60_000 }, () => {
  test('on the page, by day and in strong contrast', async () => {
    expect(await barriers()).toEqual([])
    await page.evaluate(() => {
      document.documentElement.dataset.contraste = 'renforce'
    })
    expect(await barriers()).toEqual([])
  })

  test('with a menu, a message, a small sheet and a dialog open', async () => {
    await page.getByRole('button', { name: 'Autres gestes' }).click()
    await page.getByRole('menuitem', { name: 'Dupliquer' }).waitFor()
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Dire', exact: true }).click()
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Ouvrir la fiche' }).click()
    await page.getByRole('textbox', { name: 'Nom du lieu' }).waitFor()
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-test=dialog]').click()
    await page.getByRole('dialog', { name: 'Finir la soirée' }).waitFor()
    expect(await barriers()).toEqual([])
  })
})

test('a duration goes by five with the arrows, by one with Maj, and can be typed', async () => {
  const duration = page.getByRole('spinbutton', { name: 'Durée de l’accueil' })
  const minutes = () => duration.getAttribute('aria-valuenow')
  await duration.press('ArrowUp')
  expect(await minutes()).toBe('35')
  await duration.press('Shift+ArrowDown')
  expect(await minutes()).toBe('34')
  await duration.press('ArrowDown')
  expect(await minutes()).toBe('30')
  await duration.fill('47')
  await duration.press('Enter')
  expect(await minutes()).toBe('47')
  await page.getByRole('button', { name: '5 minutes de plus' }).click({ modifiers: ['Shift'] })
  expect(await minutes()).toBe('48')
})

test('« 18 h 75 » is answered by 19 h 15, in words linked to the field', async () => {
  const start = page.getByRole('textbox', { name: 'Heure de début' })
  await start.fill('18h75')
  await start.press('Enter')
  await expect
    .poll(() =>
      start.evaluate(
        (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    )
    .toContain('Une heure compte 60\u00A0minutes. Vouliez-vous dire 19\u00A0h\u00A015\u00A0?')
  await page.getByRole('button', { name: 'Prendre 19 h 15' }).click()
  expect(await start.inputValue()).toBe('19\u00A0h\u00A015')
  await start.fill('1830')
  await start.blur()
  expect(await start.inputValue()).toBe('18\u00A0h\u00A030')
})

test('a choice moves with the arrows', async () => {
  await page.getByRole('radio', { name: 'Pépite' }).press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Râteau' }).isChecked()).toBe(true)
})

test('what is unavailable can be reached, says why, and does nothing', async () => {
  const button = page.getByRole('button', { name: 'Indisponible' })
  await button.focus()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  const reason = await button.evaluate(
    (node) =>
      document.getElementById(node.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
  )
  expect(reason).toBe('Il manque une tablée.')
})

test('a message leaves after six seconds unless it is looked at; a problem stays until it is closed', async () => {
  await page.clock.install()
  await page.goto(page.url())
  await page.getByRole('button', { name: 'Dire', exact: true }).click()
  const news = page.getByText('Séquence retirée')
  await news.hover()
  await page.clock.fastForward(7000)
  expect(await news.isVisible()).toBe(true)
  await page.mouse.move(700, 10)
  await page.clock.fastForward(7000)
  await news.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Prévenir' }).click()
  const problem = page.getByRole('alert').getByText('Le Wi-Fi de la salle')
  await page.clock.fastForward(60_000)
  expect(await problem.isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Fermer ce message' }).click()
  await problem.waitFor({ state: 'detached' })
})

test('the focus enters the dialog and comes back to what opened it', async () => {
  const opener = page.locator('[data-test=dialog]')
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Finir la soirée' })
  await expect.poll(() => dialog.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
})
