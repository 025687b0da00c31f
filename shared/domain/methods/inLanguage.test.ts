import { expect, it } from 'vitest'
import { inLanguage } from './inLanguage.ts'

it('takes the text of one language at any depth and leaves the rest', () => {
  const settings = {
    look: 'colonnes',
    columns: [{ id: 'frigo', title: { fr: 'Frigo', en: 'Fridge' }, subtitle: '' }],
    perSpeakerSeconds: null,
  }
  expect(inLanguage(settings, 'en')).toEqual({
    look: 'colonnes',
    columns: [{ id: 'frigo', title: 'Fridge', subtitle: '' }],
    perSpeakerSeconds: null,
  })
})

it('does not take an object that merely has a French text for a text in two languages', () => {
  const value = { fr: 'Frigo', en: 'Fridge', id: 'frigo' }
  expect(inLanguage(value, 'fr')).toEqual(value)
})
