import type { PaperShape } from '../../activities/paperSupport.ts'
import { typeset } from '../../text/typography.ts'
import type { PaperPage } from '../assembleSupport.ts'
import { durationOf, type MethodPrintInput, onOneLine, sizeOf } from './methodPrintInput.ts'

const widthMm = 105
const heightMm = 148
const edgeMm = 7

/** A method in the pocket, A6: its name, its steps with their minutes, and the consigne of the wall. */
export function pocketCard(input: MethodPrintInput): PaperPage {
  const { method, locale, translate } = input
  const inside = widthMm - 2 * edgeMm
  const text = (
    words: string,
    yMm: number,
    heightMm: number,
    sizePt: number,
    more: Partial<Extract<PaperShape, { kind: 'text' }>> = {},
  ): PaperShape => ({
    kind: 'text',
    xMm: edgeMm,
    yMm,
    widthMm: inside,
    heightMm,
    text: typeset(words, locale),
    sizePt,
    minimumPt: 6,
    font: 'texte',
    align: 'left',
    ...more,
  })
  const top = 47
  const bottom = heightMm - 34
  const rowMm = Math.min(11, (bottom - top) / method.steps.length)
  const steps = method.steps.flatMap((step, index): PaperShape[] => {
    const yMm = top + index * rowMm
    const consigne = onOneLine(step.consigne[locale])
    return [
      text(`${step.minutes}\u202f’`, yMm, rowMm - 0.6, 11, { widthMm: 11, font: 'titre', align: 'right' }),
      text(step.title[locale], yMm, Math.min(4.6, rowMm / 2), 9.5, {
        xMm: edgeMm + 14,
        widthMm: inside - 14,
        isBold: true,
      }),
      text(consigne, yMm + Math.min(4.6, rowMm / 2), rowMm - Math.min(4.6, rowMm / 2) - 0.6, 8.5, {
        xMm: edgeMm + 14,
        widthMm: inside - 14,
      }),
    ]
  })
  return {
    widthMm,
    heightMm,
    shapes: [
      text(method.names[locale], edgeMm, 15, 20, { font: 'titre', minimumPt: 11 }),
      text(method.pitch[locale], 23, 8.5, 10),
      text(
        `${durationOf(input)}\n${sizeOf(input)}, ${translate(`methods.room_${method.roomLayout}`).toLocaleLowerCase(locale)}`,
        32.5,
        10,
        8.5,
      ),
      { kind: 'line', x1Mm: edgeMm, y1Mm: 44, x2Mm: widthMm - edgeMm, y2Mm: 44, look: 'heavy' },
      ...steps,
      {
        kind: 'box',
        xMm: edgeMm - 2,
        yMm: bottom + 2,
        widthMm: inside + 4,
        heightMm: 25,
        look: 'tinted',
        radiusMm: 3,
      },
      text(method.consigne[locale], bottom + 4.5, 20.5, 12, { font: 'titre', minimumPt: 7.5 }),
    ],
  }
}

/** The same card four times on an A4, to be cut along the marks. */
export function fourPocketCards(input: MethodPrintInput): PaperPage {
  const card = pocketCard(input)
  const places = [0, 1, 2, 3].map((index) => ({
    x: (index % 2) * widthMm,
    y: Math.floor(index / 2) * heightMm,
  }))
  const line = (x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): PaperShape => ({
    kind: 'line',
    x1Mm,
    y1Mm,
    x2Mm,
    y2Mm,
    look: 'plain',
  })
  const [w, h] = [2 * widthMm, 297]
  return {
    widthMm: w,
    heightMm: h,
    shapes: [
      ...places.flatMap(({ x, y }) => card.shapes.map((shape) => shifted(shape, x, y))),
      line(widthMm, 3, widthMm, 9),
      line(widthMm, h - 9, widthMm, h - 3),
      line(3, heightMm, 9, heightMm),
      line(w - 9, heightMm, w - 3, heightMm),
      line(widthMm - 3, heightMm, widthMm + 3, heightMm),
      line(widthMm, heightMm - 3, widthMm, heightMm + 3),
    ],
  }
}

function shifted(shape: PaperShape, x: number, y: number): PaperShape {
  return shape.kind === 'line'
    ? { ...shape, x1Mm: shape.x1Mm + x, x2Mm: shape.x2Mm + x, y1Mm: shape.y1Mm + y, y2Mm: shape.y2Mm + y }
    : { ...shape, xMm: shape.xMm + x, yMm: shape.yMm + y }
}
