import { expect, test } from 'vitest'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { openSpace as activity } from './activity.ts'
import { supports } from './supports.ts'
import { openSpace } from './text.fr.ts'

const translate = translateFrench({ openSpace })
const all = supports(activity.defaultSettings, translate)

function edges(shape: PaperShape): { right: number; bottom: number } {
  switch (shape.kind) {
    case 'line':
      return { right: Math.max(shape.x1Mm, shape.x2Mm), bottom: Math.max(shape.y1Mm, shape.y2Mm) }
    case 'circle':
      return { right: shape.xMm + shape.radiusMm, bottom: shape.yMm + shape.radiusMm }
    default:
      return { right: shape.xMm + shape.widthMm, bottom: shape.yMm + shape.heightMm }
  }
}

test('the paper of a forum: subject sheet, grid, compte rendu, three posters, a sign for each place', () => {
  expect(all.map((one) => [one.title, one.format, one.pages.length > 0])).toEqual([
    ['Feuille de sujet', 'A4', true],
    ['Grille du forum', 'A0', true],
    ['Compte rendu d’atelier', 'A4', true],
    ['La loi des deux pieds', 'A2', true],
    ['Les principes', 'A2', true],
    ['Les rôles', 'A2', true],
    ['Panneaux des lieux', 'A4', true],
  ])
  expect(all.at(-1)?.pages).toHaveLength(activity.defaultSettings.places.length)
})

test('each compte rendu that is expected has its own paper, with its number and its topic', () => {
  const numbered = [
    { number: 7, model: 'compteRendu', title: 'Que faire des invendus du marché couvert ?' },
    { number: 8, model: 'compteRendu', title: 'Fabriquer la carte des producteurs' },
  ]
  const paper = supports(activity.defaultSettings, translate, numbered)[2]
  const blank = all[2]
  expect(paper?.pages).toHaveLength(2 * (blank?.pages.length ?? 0))
  const texts = paper?.pages[0]?.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
  expect(texts).toEqual(expect.arrayContaining(['7', 'Que faire des invendus du marché couvert ?']))
})

test('everything stays on its page', () => {
  for (const { format, orientation, pages } of all) {
    const { widthMm, heightMm } = paperSizesMm[format]
    const page = orientation === 'portrait' ? [widthMm, heightMm] : [heightMm, widthMm]
    for (const shape of pages.flatMap(({ shapes }) => shapes)) {
      const { right, bottom } = edges(shape)
      expect(right).toBeLessThanOrEqual(page[0] ?? 0)
      expect(bottom).toBeLessThanOrEqual(page[1] ?? 0)
    }
  }
})
