import { expect, it } from 'vitest'
import { readMethods } from '../../../tests/templates/readContent.ts'
import type { Json } from '../rows.ts'
import { inBothLanguages } from './inBothLanguages.ts'
import { inLanguage } from './inLanguage.ts'

const before = {
  look: 'colonnes',
  columns: [
    { id: 'frigo', title: { fr: 'Frigo', en: 'Fridge' }, subtitle: '' },
    { id: 'poubelle', title: { fr: 'Poubelle', en: 'Bin' }, subtitle: 'même' },
  ],
}
type Settings = { look: string; columns: { id: string; title: Json; subtitle: Json }[] }

/** The settings as a form shows them in one language, with its first column retitled. */
function retitled(language: 'fr' | 'en', title: string): Json {
  const shown = inLanguage(before, language) as Settings
  return { ...shown, columns: shown.columns.map((one, index) => (index === 0 ? { ...one, title } : one)) }
}

it('a text rewritten in one language leaves the other as it was', () => {
  const after = inBothLanguages(before, retitled('en', 'Cool box'), 'en', 'fr') as Settings
  expect(after.columns[0]?.title).toEqual({ fr: 'Frigo', en: 'Cool box' })
  expect(after.columns[1]).toEqual(before.columns[1])
})

it('columns that change places keep their texts in both languages', () => {
  const shown = inLanguage(before, 'fr') as Settings
  const after = inBothLanguages(
    before,
    { ...shown, columns: shown.columns.toReversed() },
    'fr',
    'fr',
  ) as Settings
  expect(after.columns).toEqual(before.columns.toReversed())
})

it('a line taken out of a list leaves the others their two languages', () => {
  const list = {
    given: ['Un', 'Deux', 'Trois'].map((fr, at) => ({ fr, en: ['One', 'Two', 'Three'][at] ?? '' })),
  }
  const after = inBothLanguages(list, { given: ['Un', 'Trois'] }, 'fr', 'fr')
  expect(after).toEqual({ given: [list.given[0], list.given[2]] })
})

it('one text for both languages becomes two once the second language is written, and a look never does', () => {
  const shown = inLanguage(before, 'en') as Settings
  const [one, two] = shown.columns
  const changed = { look: 'liste', columns: [one, { ...two, subtitle: 'same' }] } as Json
  const after = inBothLanguages(before, changed, 'en', 'fr') as Settings
  expect(after.look).toBe('liste')
  expect(after.columns[1]?.subtitle).toEqual({ fr: 'même', en: 'same' })
})

it('what nobody touched comes back as it was, for every board of the library, in both languages', () => {
  for (const { boards } of readMethods())
    for (const { settings } of boards)
      for (const language of ['fr', 'en'] as const)
        expect(inBothLanguages(settings, inLanguage(settings, language), language, 'fr')).toEqual(settings)
})

it('knows every name under which the library holds texts in both languages', () => {
  for (const { id, boards } of readMethods())
    for (const { settings } of boards) {
      const shouted = shout(inLanguage(settings, 'en'), settings)
      const after = inBothLanguages(inLanguage(settings, 'fr'), shouted, 'en', 'fr')
      expect(inLanguage(after, 'fr'), id).toEqual(inLanguage(settings, 'fr'))
      expect(inLanguage(after, 'en'), id).toEqual(shouted)
    }
})

/** The texts in both languages of `settings`, in capitals. */
function shout(value: Json, settings: Json): Json {
  if (typeof value === 'string') return typeof settings === 'object' ? value.toUpperCase() : value
  if (Array.isArray(value))
    return value.map((item, at) => shout(item, Array.isArray(settings) ? (settings[at] ?? null) : null))
  if (typeof value !== 'object' || value === null) return value
  const from = settings as { [name: string]: Json }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shout(item, from[name] ?? null)]),
  )
}
