import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { translateFrench } from '../testContent.ts'
import { cleanSvg } from './cleanSvg.ts'
import { squareAt, squareName } from './gridSquares.ts'
import { apply, initialDocument } from './logic.ts'
import { matchCategories, matchPlaces } from './matchEntry.ts'
import { countSaid, listSaid, type MapContent, readMap } from './readMap.ts'
import { report } from './report.ts'
import { defaultSettings, settingsSchema } from './schema.ts'
import { map } from './text.fr.ts'

const translate = translateFrench({ map })

function fixture(name: string): MapContent {
  const read = JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'))
  return { ...read, settings: settingsSchema.parse(read.board.settings), document: read.board.document }
}

test('« mé » finds Médiathèque, « spor » what begins with it before what holds it', () => {
  const titles = (typed: string) =>
    matchCategories(defaultSettings.categories, typed).map(({ title }) => title)
  expect(titles('mé')[0]).toBe('Médiathèque, salle de spectacle')
  expect(titles('spor')).toEqual(['Équipement sportif', 'Événement sportif'])
  expect(titles('xyz')).toEqual([])
})

test('a place is a commune, a square of the paper map, out of the territory, or nowhere', () => {
  const { ground } = readMap(fixture('lieux'))
  const names = { outside: 'Hors du territoire', nowhere: 'Sans lieu' }
  const found = (typed: string) => matchPlaces(ground, 8, typed, names)[0]
  expect(found('lor')).toMatchObject({ kind: 'commune', name: 'Lormière' })
  expect(found('meziere')).toMatchObject({ kind: 'commune', name: 'La Mézière-aux-Bois' })
  expect(found('b4')).toMatchObject({ kind: 'square', name: 'B4' })
  expect(found('hors')).toMatchObject({ kind: 'outside' })
  expect(found('sans')).toMatchObject({ kind: 'nowhere' })
})

test('a square names its middle, and the middle names its square', () => {
  const plane = { width: 1000, height: 750 }
  const square = squareAt(plane, 8, ' B 4 ')
  expect(square).toEqual({ name: 'B4', x: 187.5, y: 437.5 })
  expect(square && squareName(plane, 8, square)).toBe('B4')
  expect(squareAt(plane, 8, 'I1')).toBeUndefined()
  expect(squareAt(plane, 8, 'A7')).toBeUndefined()
  expect(squareAt(plane, 0, 'A1')).toBeUndefined()
})

test('what is already so is refused; one category alone hides the others', () => {
  expect(apply(initialDocument(), { kind: 'heat', isHeat: false }, defaultSettings)).toEqual({
    refused: 'actionRefused',
  })
  const alone = apply(initialDocument(), { kind: 'only', category: 'marche' }, defaultSettings)
  expect(alone).toMatchObject({ hidden: expect.not.arrayContaining(['marche']) })
})

test('the section of balise 1A says fourteen places, their reach and their communes (W1-04)', () => {
  const content = fixture('lieux')
  const { blocks, missing } = report(content, translate)
  expect(missing).toEqual([])
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  expect(texts).toContain(
    'Rayonnement : la commune 6, plusieurs communes 3, tout le territoire 2, au-delà 3.',
  )
  expect(texts[0]).toContain('14 gommettes sur la carte, 10 communes sur 12')
  const table = blocks.find((block) => block.kind === 'table')
  expect(table?.rows).toHaveLength(14)
  expect(table?.head).toEqual(['Nº', 'Nom', 'Catégorie', 'Commune', 'Rayonnement', 'Nature', 'Évolution'])
  expect(JSON.stringify(blocks)).not.toContain('Fermée le lundi')
  const picture = blocks.find((block) => block.kind === 'picture')
  expect(picture?.alt).toContain('Café, commerce 2')
  expect(picture?.widthMm).toBeLessThanOrEqual(170)
  expect(picture?.heightMm).toBeLessThanOrEqual(205)
  expect(report(content, translate)).toEqual(report(content, translate))
  expect(countSaid(content)).toBe(14)
  expect(listSaid(content, translate)[0]).toBe('1. Marché du samedi, Lormière')
})

test('first names are no contributions; what waits to be read is told, and is on no map', () => {
  expect(countSaid(fixture('prenoms'))).toBe(0)
  const { missing } = report(fixture('extreme'), translate)
  expect(missing.some((text) => text.includes('à relire') || text.includes('relues'))).toBe(true)
})

test('a legend of two categories with the same id is refused', () => {
  const [first] = defaultSettings.categories
  expect(settingsSchema.safeParse({ ...defaultSettings, categories: [first, first] }).success).toBe(false)
})

test('a plain SVG becomes one path; what runs, links, or moves its shapes is refused with its sentence', () => {
  const plain =
    '<svg viewBox="0 0 24 12"><title>Un banc</title><path d="M0 0h24"/><circle cx="4" cy="4" r="2"/></svg>'
  expect(cleanSvg(plain)).toEqual({
    path: 'M0 0h24M2 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z',
    boxSize: 24,
    x: 0,
    y: -6,
    isFilled: true,
  })
  for (const bad of [
    '<svg viewBox="0 0 1 1"><script>alert(1)</script><path d="M0 0"/></svg>',
    '<svg viewBox="0 0 1 1"><path onclick="x()" d="M0 0"/></svg>',
    '<svg viewBox="0 0 1 1"><image href="https://example.org/a.png"/></svg>',
    '<svg viewBox="0 0 1 1"><path fill="url(https://example.org/a)" d="M0 0"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  ])
    expect(cleanSvg(bad)).toEqual({ refused: 'svgUnsafe' })
  expect(cleanSvg('<svg viewBox="0 0 1 1"><g transform="rotate(3)"><path d="M0 0"/></g></svg>')).toEqual({
    refused: 'svgTransformed',
  })
  for (const bad of [
    '',
    'bonjour',
    '<svg viewBox="0 0 0 0"><path d="M0 0"/></svg>',
    '<svg viewBox="0 0 1 1"/>',
  ])
    expect(cleanSvg(bad)).toEqual({ refused: 'svgUnreadable' })
  expect(cleanSvg(`<svg>${'x'.repeat(300_000)}</svg>`)).toEqual({ refused: 'svgTooLarge' })
})
