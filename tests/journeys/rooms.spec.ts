import { expect, type Locator, type Page, test } from '@playwright/test'
import { barriers } from '../support/barriers.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee, stopHost, type Tablee } from '../support/openTablee.ts'

/** Conduite of an evening that has just begun, in a window of this size. */
async function openLive(tablee: Tablee, size: { width: number; height: number }): Promise<Page> {
  const { demarcheId, atelierId, commands } = await openEvening(tablee, 'une-soiree')
  await commands.evening.start({ atelierId, at: 'now' })
  const page = tablee.consolePage
  await page.setViewportSize(size)
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
  await page.locator('[data-screen="live"]').waitFor()
  return page
}

/** Whether a point in the middle of it shows it, and nothing laid over it. */
function isUncovered(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return top !== null && (element.contains(top) || top.contains(element))
  })
}

test('at 1280 × 720 the type keeps its size and the right panel is a drawer', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const page = await openLive(tablee, { width: 1280, height: 720 })
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    const timer = page.getByRole('timer').first()
    const next = page.locator('[data-next]')
    for (const one of [timer, next, field, page.getByRole('button', { name: 'Pause', exact: true })]) {
      await expect(one).toBeInViewport({ ratio: 1 })
      expect(await isUncovered(one)).toBe(true)
    }
    const textPx = await page
      .locator('[data-screen="live"]')
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    const drawnPx = await next.evaluate((one) => one.getBoundingClientRect().height)
    expect(textPx).toBe(18)
    expect(drawnPx).toBeGreaterThanOrEqual(86)

    await expect(page.getByRole('heading', { name: 'À l’écran' })).toBeHidden()
    await next.focus()
    await page.keyboard.press('F6')
    const drawer = page.getByRole('button', { name: 'Écran et paroles' })
    await expect(drawer).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'À l’écran' })).toBeVisible()
    for (const one of [timer, next, field]) expect(await isUncovered(one)).toBe(true)
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'À l’écran' })).toBeHidden()
    await expect(drawer).toBeFocused()
    expect(await barriers(page)).toEqual([])
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('enlarged twice, Conduite scrolls one way only and the capture paper stays', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const page = await openLive(tablee, { width: 640, height: 360 })
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    await expect(field).toBeInViewport()
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    const next = page.locator('[data-next]')
    await next.focus()
    await next.scrollIntoViewIfNeeded()
    await expect.poll(() => isUncovered(next)).toBe(true)
    await expect(field).toBeInViewport()
    await page.getByRole('button', { name: 'Écran et paroles' }).click()
    await expect(page.getByRole('button', { name: 'Fermer le tiroir' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await overflow()).toBe(0)
  } finally {
    await tablee.close()
  }
})

test('when Tablée stops, it is said without covering the bar of the evening', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const page = await openLive(tablee, { width: 1440, height: 900 })
    await stopHost(tablee.host)
    await expect(page.getByRole('alert').filter({ hasText: 'Tablée s’est arrêtée' })).toBeVisible()
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    for (const one of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('button', { name: 'Finir la soirée' }),
      field,
    ]) {
      await expect(one).toBeInViewport({ ratio: 1 })
      expect(await isUncovered(one)).toBe(true)
    }
    expect(await barriers(page)).toEqual([])
  } finally {
    await tablee.close()
  }
})
