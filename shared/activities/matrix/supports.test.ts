import { expect, test } from 'vitest'
import { type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { fixtureContent } from './fixtureContent.ts'
import extreme from './fixtures/extreme.json' with { type: 'json' }
import changes from './fixtures/grands-changements.json' with { type: 'json' }
import quadrant from './fixtures/quadrant.json' with { type: 'json' }
import radar from './fixtures/radar.json' with { type: 'json' }
import v1 from './fixtures/v1.json' with { type: 'json' }
import { supports } from './supports.ts'
import { matrix } from './text.fr.ts'

const of = (fixture: unknown) => supports(fixtureContent(fixture).settings, translateFrench({ matrix }))

function edgesOf(shape: PaperSupport['pages'][number]['shapes'][number]) {
  if (shape.kind === 'line') {
    const { x1Mm, y1Mm, x2Mm, y2Mm } = shape
    return [Math.min(x1Mm, x2Mm), Math.min(y1Mm, y2Mm), Math.max(x1Mm, x2Mm), Math.max(y1Mm, y2Mm)]
  }
  if (shape.kind === 'circle') {
    const { xMm, yMm, radiusMm } = shape
    return [xMm - radiusMm, yMm - radiusMm, xMm + radiusMm, yMm + radiusMm]
  }
  const { xMm, yMm, widthMm, heightMm } = shape
  expect(Math.min(widthMm, heightMm)).toBeGreaterThan(0)
  return [xMm, yMm, xMm + widthMm, yMm + heightMm]
}

test('the tables get a grid per batch, for the wall and for the table, and a page per change', () => {
  expect(of(changes).map((one) => [one.title, one.format, one.pages.length])).toEqual([
    ['Grille de la table A0', 'A0', 3],
    ['Grille de la table A3', 'A3', 3],
    ['Une ligne par table', 'A3', 9],
  ])
})

test('what is written beforehand is printed in its cell, the others stay blank', () => {
  const [page] = of(changes)[0]?.pages ?? []
  const texts = page?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? []
  expect(texts).toContain('– coût élevé du transport individuel\n– retour du vélo')
  expect(texts).not.toContain('')
})

test('a rating sheet has five circles per criterion', () => {
  const [sheet] = of(radar)
  expect(sheet?.format).toBe('A4')
  expect(sheet?.pages[0]?.shapes.filter((shape) => shape.kind === 'circle')).toHaveLength(30)
})

test.each([
  ['a usual table', changes],
  ['a table of twelve rows and six columns', extreme],
  ['a quadrant', quadrant],
  ['a radar', radar],
  ['a small table', v1],
])('nothing leaves the sheet: %s', (_name, fixture) => {
  for (const { format, orientation, pages } of of(fixture)) {
    const { widthMm, heightMm } = paperSizesMm[format]
    const [width, height] = orientation === 'landscape' ? [heightMm, widthMm] : [widthMm, heightMm]
    for (const { shapes } of pages) {
      for (const shape of shapes) {
        const [left = 0, top = 0, right = 0, bottom = 0] = edgesOf(shape)
        expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true])
      }
    }
  }
})
