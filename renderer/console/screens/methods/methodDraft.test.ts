import { expect, test } from 'vitest'
import { choicesOf, written, writtenList } from './methodDraft.ts'

const french = { language: 'fr', first: 'fr' } as const
const english = { language: 'en', first: 'fr' } as const

test('l’anglais suit le français tant qu’il n’a pas ses mots, puis garde les siens', () => {
  const both = written({ fr: '', en: '' }, french, 'La glacière')
  expect(both).toEqual({ fr: 'La glacière', en: 'La glacière' })
  const apart = written(both, english, 'The cool box')
  expect(apart).toEqual({ fr: 'La glacière', en: 'The cool box' })
  expect(written(apart, french, 'Le frigo')).toEqual({ fr: 'Le frigo', en: 'The cool box' })
  expect(writtenList({ fr: ['Feutres'], en: ['Feutres'] }, english, ['Pens'])).toEqual({
    fr: ['Feutres'],
    en: ['Pens'],
  })
})

test('un choix réécrit dans une langue reste le même choix, un choix de plus est nouveau', () => {
  const oui = { id: 'oui', label: { fr: 'Oui', en: 'Yes' } }
  const non = { id: 'non', label: { fr: 'Non', en: 'No' } }
  const freshId = () => 'neuf'
  expect(choicesOf([oui, non], ['Yes', 'Not yet'], english, freshId)).toEqual([
    oui,
    { id: 'non', label: { fr: 'Non', en: 'Not yet' } },
  ])
  expect(choicesOf([oui, non], ['Oui', 'Peut-être', 'Non'], french, freshId).map(({ id }) => id)).toEqual([
    'oui',
    'neuf',
    'non',
  ])
})
