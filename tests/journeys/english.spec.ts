import { expect, type Page, test } from '@playwright/test'
import { agenda as agendaEnglish } from '../../shared/text/agenda.en.ts'
import { agenda } from '../../shared/text/agenda.fr.ts'
import { board as boardEnglish } from '../../shared/text/board.en.ts'
import { board } from '../../shared/text/board.fr.ts'
import { demarche as demarcheEnglish } from '../../shared/text/demarche.en.ts'
import { demarche } from '../../shared/text/demarche.fr.ts'
import { home as homeEnglish } from '../../shared/text/home.en.ts'
import { home } from '../../shared/text/home.fr.ts'
import { live as liveEnglish } from '../../shared/text/live.en.ts'
import { live } from '../../shared/text/live.fr.ts'
import { restituer as restituerEnglish } from '../../shared/text/restituer.en.ts'
import { restituer } from '../../shared/text/restituer.fr.ts'
import { settings as settingsEnglish } from '../../shared/text/settings.en.ts'
import { settings } from '../../shared/text/settings.fr.ts'
import { frenchSpaces } from '../../shared/text/typography.ts'
import { wall as wallEnglish } from '../../shared/text/wall.en.ts'
import { wall } from '../../shared/text/wall.fr.ts'
import { barriers } from '../support/barriers.ts'
import { commandsOf } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

const french = [agenda, board, demarche, home, live, restituer, settings, wall]
const english = [
  agendaEnglish,
  boardEnglish,
  demarcheEnglish,
  homeEnglish,
  liveEnglish,
  restituerEnglish,
  settingsEnglish,
  wallEnglish,
]
const plain = (text: string) => frenchSpaces(text).replace(/\s+/gu, ' ').trim()
const saidInEnglish = new Set(english.flatMap((words) => Object.values<string>(words)).map(plain))
/** Every whole sentence or word of the interface that English does not say as well. */
const onlyFrench = new Set(
  french
    .flatMap((words) => Object.values<string>(words))
    .flatMap((text) => (text.includes('{{') ? [] : text.split('\n')))
    .map(plain)
    .filter((text) => text.length > 2 && !saidInEnglish.has(text)),
)

/** What a page shows or says of French: its lines, its labels, its titles, its placeholders. */
async function frenchOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    ),
    document.title,
  ])
  return said.map(plain).filter((line) => onlyFrench.has(line))
}

test('the whole console speaks English, without a French word of its own left', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const commands = commandsOf(tablee)
    const demarcheId = 'demarche-english' as never
    const atelierId = 'atelier-english' as never
    await commands.shelf.create({
      id: demarcheId,
      title: 'One table',
      template: null,
      territory: '',
      day: '',
    })
    await commands.ateliers.add({
      id: atelierId,
      title: 'One question',
      day: '2026-11-21',
      startTime: '18:30',
      announcedEndTime: '21:00',
    })
    for (const methodId of ['pepitesRateaux', 'pyramide', 'pause'])
      await commands.sequences.add({ atelierId, methodId, language: 'en', place: { at: 'end' } })
    await commands.preferences.set({ name: 'locale', value: 'en' })
    const page = tablee.consolePage
    const visit = async (route: string) => {
      await page.goto(`http://127.0.0.1:${tablee.port}/console#${route}`)
      await expect(page.locator('main').first()).toBeVisible()
      await expect(page.locator('html[lang="en"]')).toHaveCount(1)
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
      expect({ route, french: await frenchOn(page) }).toEqual({ route, french: [] })
      expect({ route, barriers: await barriers(page) }).toEqual({ route, barriers: [] })
    }
    for (const route of ['/', '/settings', '/templates']) await visit(route)
    for (const screen of ['agenda', 'people', 'prints', 'animate', 'archives', 'synthesis', 'live'])
      await visit(`/demarche/demarche-english/atelier-english/${screen}`)
    await page.getByRole('button', { name: 'Start now' }).click()
    await expect(page.getByRole('timer').first()).toBeVisible()
    expect(await frenchOn(page)).toEqual([])
    await page.locator('[data-next]').focus()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'The keys of the live console' })).toBeVisible()
    expect(await frenchOn(page)).toEqual([])
    await visit('/demarche/demarche-english/atelier-english/board')
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})
