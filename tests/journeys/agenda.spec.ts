import { expect, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

test('a newcomer lands before the closing, chosen; a consigne too long is never cut', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const { demarcheId, atelierId } = evening
    const page = tablee.consolePage
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/agenda`)
    // The only evening of a démarche bears its name.
    expect(rowsIn(await evening.read(), 'ateliers')[0]?.title).toBe('Soirée d’essai')
    await page.getByRole('textbox', { name: 'Chercher une méthode' }).fill('flash infos')
    await page.getByRole('button', { name: /^Poser dans l’agenda.* Flash infos/ }).click()
    const titles = async () => inOrder(rowsIn(await evening.read(), 'sequences')).map((one) => one.title)
    await expect.poll(async () => (await titles()).slice(-2)).toEqual(['Flash infos', 'Clôture'])
    const block = page.locator('[data-sequence]').filter({ hasText: 'Flash infos' })
    await expect(block).toHaveAttribute('data-selected', 'true')
    await expect(block).toBeInViewport({ ratio: 1 })

    await block.focus()
    await page.keyboard.press('Enter')
    const consigne = page.getByLabel('Consigne projetée')
    const before = await consigne.inputValue()
    const long = 'Une minute par annonce. '.repeat(20).trim()
    await consigne.fill(long)
    await page.getByLabel('Question ou thème').focus()
    await expect(page.getByText(/^Encore 79\ssignes de trop/)).toBeVisible()
    await expect(consigne).toHaveValue(long)
    const kept = async () => rowsIn(await evening.read(), 'lanes').map((lane) => lane.consigne)
    expect(await kept()).toContain(before)
    await consigne.fill('Une minute par annonce')
    await page.getByLabel('Question ou thème').focus()
    await expect.poll(kept).toContain('Une minute par annonce')
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
