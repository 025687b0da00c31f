import type { Translate } from '../activity.ts'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { type PaperPoll, textAt } from './paperBallot.ts'

const margin = 26
/** A gommette is 18 mm wide on paper (design 3.2), its cell a little more. */
const cellMm = 21

/** The poster of a poll: each option in large type with its letter, and cells for gommettes under it. */
export function posterShapes(poll: PaperPoll, translate: Translate): PaperShape[] {
  const { widthMm, heightMm } = paperSizesMm.A1
  const inner = widthMm - 2 * margin
  const top = 128
  const footMm = 34
  const rowMm = Math.min(190, (heightMm - top - footMm) / poll.options.length)
  const perLine = Math.floor((inner - 34) / cellMm)
  const shapes: PaperShape[] = [
    {
      ...textAt(margin, margin, inner, 76),
      text: poll.title,
      sizePt: 120,
      minimumPt: 60,
      font: 'titre',
      isBold: true,
    },
    { kind: 'line', x1Mm: margin, y1Mm: top - 8, x2Mm: widthMm - margin, y2Mm: top - 8, look: 'heavy' },
    {
      ...textAt(margin, heightMm - footMm + 8, inner, 14),
      text: translate('ballot.posterFoot'),
      sizePt: 30,
      minimumPt: 18,
    },
  ]
  poll.options.forEach((option, index) => {
    const yMm = top + index * rowMm
    const wordsMm = Math.max(18, Math.min(52, rowMm * 0.4))
    const lines = Math.max(1, Math.floor((rowMm - wordsMm - 11) / cellMm))
    const cell = Math.min(cellMm, rowMm - wordsMm - 9)
    shapes.push(
      {
        kind: 'circle',
        xMm: margin + 14,
        yMm: yMm + wordsMm / 2 + 1,
        radiusMm: Math.min(13, wordsMm / 2),
        look: 'tinted',
      },
      {
        ...textAt(margin, yMm + wordsMm / 2 - 8, 28, 18),
        text: option.letter,
        sizePt: 40,
        minimumPt: 20,
        font: 'titre',
        isBold: true,
        align: 'center',
      },
    )
    if (option.text === '')
      shapes.push({
        kind: 'line',
        x1Mm: margin + 34,
        y1Mm: yMm + wordsMm - 6,
        x2Mm: widthMm - margin,
        y2Mm: yMm + wordsMm - 6,
        look: 'writing',
      })
    else
      shapes.push({
        ...textAt(margin + 34, yMm + 2, inner - 34, wordsMm),
        text: option.text,
        sizePt: 64,
        minimumPt: 26,
        font: 'titre',
      })
    for (let line = 0; line < lines; line += 1)
      for (let column = 0; column < perLine; column += 1)
        shapes.push({
          kind: 'box',
          xMm: margin + 34 + column * cell,
          yMm: yMm + wordsMm + 5 + line * cell,
          widthMm: cell,
          heightMm: cell,
          look: 'plain',
        })
  })
  return shapes
}
