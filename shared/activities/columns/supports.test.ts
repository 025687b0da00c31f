import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { settingsSchema } from './schema.ts'
import { supports } from './supports.ts'
import { columns } from './text.fr.ts'

const folder = new URL('fixtures/', import.meta.url)
const printed = (name: string) =>
  supports(
    settingsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')).board.settings),
    translateFrench({ columns }),
  )

function edges(shape: PaperShape): [right: number, bottom: number] {
  if (shape.kind === 'line') return [Math.max(shape.x1Mm, shape.x2Mm), Math.max(shape.y1Mm, shape.y2Mm)]
  if (shape.kind === 'circle') return [shape.xMm + shape.radiusMm, shape.yMm + shape.radiusMm]
  return [shape.xMm + shape.widthMm, shape.yMm + shape.heightMm]
}

test.each(readdirSync(folder))('the paper of %s stays on its pages', (name) => {
  for (const { format, orientation, pages } of printed(name)) {
    const { widthMm, heightMm } = paperSizesMm[format]
    const [width, height] = orientation === 'portrait' ? [widthMm, heightMm] : [heightMm, widthMm]
    for (const shape of pages.flatMap(({ shapes }) => shapes)) {
      const [right, bottom] = edges(shape)
      expect(right).toBeLessThanOrEqual(width + 0.01)
      expect(bottom).toBeLessThanOrEqual(height + 0.01)
    }
  }
})

test('each column has its head and its title to hang', () => {
  const texts = printed('pepites-rateaux.json').map(({ pages }) =>
    pages.map(({ shapes }) => shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []))),
  )
  expect(texts[1]?.[0]).toEqual(expect.arrayContaining(['Pépites', 'Râteaux']))
  expect(texts[2]?.map(([title]) => title)).toEqual(['Pépites', 'Râteaux'])
})
