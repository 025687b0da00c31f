import { expect, test } from 'vitest'
import { searchParoles } from './searchParoles.ts'

const paroles = [{ text: 'Le café de la Mairie' }, { text: 'Un œuf pour l’école' }, { text: 'ÉCOLE fermée' }]

test('accents, capitals and ligatures do not matter', () => {
  expect(searchParoles(paroles, 'ecole')).toHaveLength(2)
  expect(searchParoles(paroles, 'CAFE mairie')).toEqual([paroles[0]])
  expect(searchParoles(paroles, "oeuf l'é")).toEqual([paroles[1]])
})

test('nothing searched shows everything', () => {
  expect(searchParoles(paroles, '  ')).toHaveLength(3)
})
