import { expect, it } from 'vitest'
import { fittedText, type MeasureWidth } from './fittedText.ts'

/** Every sign is half as wide as it is high. */
const measure: MeasureWidth = (text, { sizePt }) => [...text].length * sizePt * 0.5
const textOf = (text: string, widthMm: number, heightMm: number, minimumPt = 8) =>
  fittedText(
    {
      kind: 'text',
      xMm: 0,
      yMm: 0,
      widthMm,
      heightMm,
      text,
      sizePt: 20,
      minimumPt,
      font: 'texte',
      align: 'left',
    },
    measure,
  )

it('wraps at words and keeps its size where there is room', () => {
  expect(textOf('un deux trois', 40, 60)).toMatchObject({ lines: ['un deux', 'trois'], sizePt: 20 })
})

it('becomes smaller rather than leave its height', () => {
  const { lines, sizePt, leadingMm } = textOf('un deux trois quatre cinq six', 40, 18)
  expect(sizePt).toBeLessThan(20)
  expect(lines.length * leadingMm).toBeLessThanOrEqual(18.01)
  expect(lines.join(' ')).toBe('un deux trois quatre cinq six')
})

it('cuts a word wider than its width, and ends with an ellipsis what does not stand there', () => {
  expect(textOf('anticonstitutionnellement', 40, 60).lines.join('')).toBe('anticonstitutionnellement')
  const { lines, sizePt } = textOf('mot '.repeat(200).trim(), 40, 12)
  expect(sizePt).toBe(8)
  expect(lines.at(-1)).toMatch(/…$/)
})

it('keeps the lines that were typed', () => {
  expect(textOf('a\nb', 40, 60).lines).toEqual(['a', 'b'])
})
