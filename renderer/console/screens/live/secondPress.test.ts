import { expect, test } from 'vitest'
import { secondPress } from './secondPress.ts'

const forward = { toward: 'next' } as const

test('le bouton armé nomme la séquence que l’on quitte', () => {
  expect(secondPress(forward, 'Dépollution')).toEqual({ key: 'again', title: 'Dépollution' })
})

test('un long titre est coupé entre deux mots', () => {
  expect(secondPress(forward, 'Ce que nous voulons garder de la vallée')).toEqual({
    key: 'again',
    title: 'Ce que nous voulons garder…',
  })
})

test('en arrière, ou entre deux jours, il ne nomme personne', () => {
  expect(secondPress({ toward: 'previous' }, 'Dépollution')).toEqual({ key: 'againBack' })
  expect(secondPress(forward, undefined)).toEqual({ key: 'againHere' })
})
