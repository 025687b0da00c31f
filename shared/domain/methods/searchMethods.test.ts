import { describe, expect, test } from 'vitest'
import { aMethodEntry } from './fixtures/aMethodEntry.ts'
import { anyMethod, type MethodFilters, searchMethods } from './searchMethods.ts'

const library = [
  aMethodEntry('Mur de paroles', { pitch: 'Écrire ce que l’on vide de son sac', paper: 'necessaire' }),
  aMethodEntry('Dépollution', {
    phase: 'ouvrir',
    aliases: ['Frigo et poubelle'],
    pitch: 'Vider son sac',
    minutes: { minimum: 5, wished: 10, maximum: 15 },
  }),
  aMethodEntry('Pépites et râteaux', { aliases: ['Réussites et galères'], energy: 'vive' }),
  aMethodEntry('Bocal à poissons', { guide: 'Cinq chaises au milieu', roomLayout: 'bocal', paper: 'sans' }),
  aMethodEntry('Portraits', { kind: 'groups', groupSize: { minimum: 5, maximum: 8 } }),
  aMethodEntry('Clôture', { phase: 'clore', groupSize: { minimum: 2, maximum: 12 } }),
]
const names = (query: string, filters: Partial<MethodFilters> = {}) =>
  searchMethods(library, query, { ...anyMethod, ...filters }).map((method) => method.name)

describe('chercher', () => {
  test('sans accents ni majuscules, dans les noms, les autres noms, la promesse et le guide', () => {
    expect(names('PEPITES rateaux')).toEqual(['Pépites et râteaux'])
    expect(names('frigo')).toEqual(['Dépollution'])
    expect(names('vider sac')).toEqual(['Dépollution'])
    expect(names('chaises')).toEqual(['Bocal à poissons'])
  })

  test('le nom passe devant un autre nom, qui passe devant la promesse, puis le guide', () => {
    const four = [
      aMethodEntry('D', { guide: 'le mur du fond' }),
      aMethodEntry('C', { pitch: 'devant un mur' }),
      aMethodEntry('B', { aliases: ['Le mur'] }),
      aMethodEntry('Petit mur'),
      aMethodEntry('Mur blanc'),
      aMethodEntry('Mur'),
    ]
    expect(searchMethods(four, 'mur').map((method) => method.name)).toEqual([
      'Mur',
      'Mur blanc',
      'Petit mur',
      'B',
      'C',
      'D',
    ])
  })

  test('rien de tapé : toutes, dans l’ordre d’une soirée', () => {
    const all = names('')
    expect(all[0]).toBe('Dépollution')
    expect(all.at(-1)).toBe('Clôture')
    expect(all).toHaveLength(library.length)
  })

  test('rien sous ce mot', () => {
    expect(names('hélicoptère')).toEqual([])
  })
})

describe('filtrer', () => {
  test('par moment, par salle, par énergie', () => {
    expect(names('', { phase: 'clore' })).toEqual(['Clôture'])
    expect(names('', { roomLayout: 'bocal' })).toEqual(['Bocal à poissons'])
    expect(names('', { energy: 'vive' })).toEqual(['Pépites et râteaux'])
  })

  test('sans papier : celles qui s’en passent ; avec : celles qui s’en servent', () => {
    expect(names('', { paper: 'without' })).not.toContain('Mur de paroles')
    expect(names('', { paper: 'without' })).toContain('Pépites et râteaux')
    expect(names('', { paper: 'with' })).not.toContain('Bocal à poissons')
  })

  test('par le temps qui reste : celles dont le minimum tient', () => {
    expect(names('', { minutes: 8 })).toEqual(['Dépollution'])
  })

  test('par le nombre de personnes : ensemble, ou en groupes de la bonne taille', () => {
    expect(names('', { people: 40 })).toContain('Portraits')
    expect(names('', { people: 40 })).not.toContain('Clôture')
    expect(names('', { people: 9 })).not.toContain('Portraits')
    expect(names('', { people: 3 })).toEqual(['Clôture'])
  })
})
