import { expect, test } from 'vitest'
import { isWord, sameWord, wordKey } from './wordKey.ts'

test.each([
  ['élan', 'Elan'],
  ['élan', 'l’élan'],
  ['élan', "L'ÉLAN"],
  ['recette', 'recettes'],
  ['recette', 'Les recettes'],
  ['la confiance', 'confiance !'],
  ['cœur', 'coeur'],
  ['vœu', 'Les voeux'],
  ['jeu', 'jeux'],
  ['genou', 'genoux'],
  ['bateau', 'bateaux'],
  ['tuyau', 'tuyaux'],
  ['journal', 'journaux'],
  ['lieu convivial', 'lieux conviviaux'],
  ['travail', 'travaux'],
  ['œil', 'les yeux'],
  ['pays', 'les pays'],
  ['temps', 'du temps'],
  ['joyeux', 'Joyeux'],
  ['vivre ensemble', 'vivre-ensemble'],
  ['vivre‑ensemble', 'le vivre ensemble'],
  ['de l’entraide', 'entraide'],
  ['« lien »', 'lien…'],
  ['Noël', 'noel'],
])('« %s » and « %s » are one word', (one, other) => {
  expect(sameWord(one, other)).toBe(true)
})

test.each([
  ['foi', 'fois'],
  ['fil', 'fils'],
  ['moi', 'mois'],
  ['cour', 'cours'],
  ['prix', 'pris'],
  ['voix', 'vois'],
  ['lien', 'liens sociaux'],
  ['ensemble', 'vivre ensemble'],
  ['mains', 'demain'],
  ['tau', 'taux'],
])('« %s » and « %s » stay two words', (one, other) => {
  expect(sameWord(one, other)).toBe(false)
})

test('an article alone is still a word, and never the same as nothing', () => {
  expect(wordKey('la')).toBe('la')
  expect(sameWord('…', '!')).toBe(false)
})

test('signs of punctuation alone are no word; a number or a drawing is', () => {
  for (const text of ['…', '!!', '- - -', '« »', '?']) expect(isWord(text)).toBe(false)
  for (const text of ['12', 'é', '🌱', 'שלום']) expect(isWord(text)).toBe(true)
})
