import { expect, type Page, test } from '@playwright/test'
import { dayOf, wallTimeOf } from '../../shared/domain/agenda/wallClock.ts'
import { barriers } from '../support/barriers.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

const timeZone = 'Europe/Paris'
const minuteMs = 60_000

/** An evening of the shelf planned so many minutes ago, on its Conduite. */
async function openLive(tablee: Tablee, minutesAgo: number): Promise<{ evening: OpenEvening; page: Page }> {
  const evening = await openEvening(tablee, 'une-soiree')
  const { atelierId, demarcheId, commands } = evening
  const plannedAt = Date.now() - minutesAgo * minuteMs
  await commands.ateliers.change({
    id: atelierId,
    fields: {
      day: dayOf(plannedAt, timeZone),
      startTime: wallTimeOf(plannedAt, timeZone),
      announcedStartTime: '',
      announcedEndTime: wallTimeOf(plannedAt + 135 * minuteMs, timeZone),
      hallUntilTime: '',
    },
  })
  const page = tablee.consolePage
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
  await page.locator('[data-screen="live"]').waitFor()
  return { evening, page }
}

const table = (page: Page) => page.locator('[data-region="sequence"]')

test('Conduite has no barrier when the time is nearly over, nor once it is over', async ({ browser }) => {
  for (const { minutesAgo, state } of [
    { minutesAgo: 13, state: 'warning' },
    { minutesAgo: 17, state: 'overtime' },
  ]) {
    const tablee = await openTablee(browser, { reducedMotion: true })
    try {
      const { evening, page } = await openLive(tablee, minutesAgo)
      expect(await barriers(page)).toEqual([])
      await evening.commands.evening.start({ atelierId: evening.atelierId, at: 'planned' })
      await expect(table(page)).toHaveAttribute('data-state', state)
      expect(await barriers(page)).toEqual([])
      const wall = await tablee.openWall()
      await wall.close()
      await expect(page.getByRole('heading', { name: 'L’écran ne répond plus' })).toBeVisible()
      expect(await barriers(page)).toEqual([])
      expect(tablee.complaints).toEqual([])
    } finally {
      await tablee.close()
    }
  }
})

test('the sheets of Conduite have no barrier, and Échap leaves each of them', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const { evening, page } = await openLive(tablee, 9)
    await evening.commands.evening.start({ atelierId: evening.atelierId, at: 'now' })
    const dialog = page.getByRole('dialog')
    const look = async (open: () => Promise<void>, title: string) => {
      await open()
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      expect(await barriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click()
    const key = (one: string) => async () => {
      await page.locator('[data-next]').focus()
      await page.keyboard.press(one)
    }
    await look(press('Autres choix'), 'Comment rattraper ?')
    await look(press('Message'), 'Un message sur l’écran de la salle')
    await look(key('?'), 'Les touches de la conduite')
    await look(key('a'), 'À lire à voix haute')
    await look(press('Finir la soirée'), 'Finir la soirée ?')
    await look(key('Control+f'), 'Chercher dans les paroles')
    await press('Pause')()
    await expect(table(page)).toHaveAttribute('data-state', 'paused')
    expect(await barriers(page)).toEqual([])
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('strong contrast and larger text leave Conduite without a barrier', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const { evening, page } = await openLive(tablee, 0)
    const { commands } = evening
    await commands.evening.start({ atelierId: evening.atelierId, at: 'now' })
    await commands.preferences.set({ name: 'strongContrast', value: true })
    await expect(page.locator('html[data-contraste="renforce"]')).toHaveCount(1)
    for (const textScale of [100, 115, 130]) {
      await commands.preferences.set({ name: 'textScale', value: textScale })
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
        .toBe(`${(18 * textScale) / 100}px`)
      expect(await barriers(page)).toEqual([])
    }
  } finally {
    await tablee.close()
  }
})
