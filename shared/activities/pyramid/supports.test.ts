import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { settingsSchema } from './schema.ts'
import { supports } from './supports.ts'
import { pyramid } from './text.fr.ts'

const folder = new URL('fixtures/', import.meta.url)
const printed = (name: string) =>
  supports(
    settingsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')).board.settings),
    translateFrench({ pyramid }),
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

test('a sheet for each stage of small groups, and as many numbers as ideas it keeps', () => {
  const settings = settingsSchema.parse(
    JSON.parse(readFileSync(new URL('in-fours.json', folder), 'utf8')).board.settings,
  )
  const small = settings.tiers.filter(({ size }) => size !== 0)
  const sheets = printed('in-fours.json')[2]?.pages ?? []
  expect(sheets).toHaveLength(small.length)
  expect(
    sheets.map(({ shapes }) => shapes.filter((one) => one.kind === 'text' && /^\d+$/.test(one.text)).length),
  ).toEqual(small.map(({ keep }) => keep))
})
