import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { readingText, readPdf } from '../pdf/readPdf.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

let tablee: Tablee
test.beforeEach(async ({ browser }) => {
  tablee = await openTablee(browser, { reducedMotion: true })
})
test.afterEach(async () => {
  await tablee.close()
})

/** « Voir un exemple », then the synthesis of its first evening. */
async function openSynthesis(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voir un exemple' }).first().click()
  await page.waitForURL(/\/agenda$/)
  await page.getByRole('link', { name: /^Atelier 1/ }).click()
  await page.waitForURL(/\/agenda$/)
  await page.goto(page.url().replace(/agenda$/, 'synthesis'))
  await expect(page.getByRole('heading', { name: 'Synthèse du soir' })).toBeVisible()
}

async function savedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await press()
  const download = await downloading
  const read = await readPdf(new Uint8Array(readFileSync(await download.path())))
  return { name: download.suggestedFilename(), text: readingText(read).replace(/\s+/gu, ' ') }
}

test('the synthesis is written, made, seen and saved, and what is typed last is in it', async () => {
  const page = tablee.consolePage
  await openSynthesis(page)
  await expect(page.getByText('Il ne manque rien.')).toBeVisible()
  await page.getByLabel('Ce que nous retenons').fill('')
  await page.getByRole('button', { name: 'Faire la synthèse' }).click()
  await expect(page.getByRole('button', { name: '« Ce que nous retenons » n’est pas écrit.' })).toBeVisible()
  await expect(page.getByTitle('Aperçu de la synthèse')).toBeVisible()

  // The list of what is missing leads to the field; typing, then pressing at once, is enough.
  await page.getByRole('button', { name: '« Ce que nous retenons » n’est pas écrit.' }).click()
  await expect(page.getByLabel('Ce que nous retenons')).toBeFocused()
  await page.keyboard.type('On se croise au marché, on se parle au café.')
  await page.getByRole('button', { name: 'Refaire la synthèse' }).click()
  // What was made before is not handed over meanwhile.
  await expect(page.getByText('prête à être remise', { exact: false })).toBeVisible()
  const { name, text } = await savedBy(page, () => page.getByRole('button', { name: 'Enregistrer' }).click())
  expect(name).toMatch(/^2026-09-17_[a-z-]+_atelier-1_synthese\.pdf$/)
  expect(text).toContain('108 contributions')
  expect(text).toContain('On se croise au marché, on se parle au café.')
  const seen = await new AxeBuilder({ page }).exclude('iframe').analyze()
  expect(seen.violations.map(({ id }) => id)).toEqual([])
  expect(tablee.complaints).toEqual([])
})

test('a synthesis under way is left, and nothing is shown', async () => {
  const page = tablee.consolePage
  await openSynthesis(page)
  await page.getByRole('button', { name: 'Faire la synthèse' }).click()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('button', { name: 'Faire la synthèse' })).toBeEnabled()
  await expect(page.getByTitle('Aperçu de la synthèse')).toHaveCount(0)
  expect(tablee.complaints).toEqual([])
})

test('the two prints of the agenda are saved from the supports', async () => {
  const page = tablee.consolePage
  await openSynthesis(page)
  await page.goto(page.url().replace(/synthesis$/, 'prints'))
  const participants = await savedBy(page, () =>
    page.getByRole('button', { name: 'Enregistrer le PDF : Déroulé des participants' }).click(),
  )
  expect(participants.name).toMatch(/_deroule\.pdf$/)
  expect(participants.text).toContain('Pause dînatoire')
  const team = await savedBy(page, () =>
    page.getByRole('button', { name: 'Enregistrer le PDF : Conducteur' }).click(),
  )
  expect(team.name).toMatch(/_conducteur\.pdf$/)
  expect(team.text).toContain('Butée')
  expect(tablee.complaints).toEqual([])
})
