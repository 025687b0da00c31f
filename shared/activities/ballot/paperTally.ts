import { answersOf } from '../../domain/ballots/checkCells.ts'
import type { Translate } from '../activity.ts'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { type PaperPoll, textAt } from './paperBallot.ts'
import type { BallotSettings } from './schema.ts'

const margin = 14

/** The counting sheet of a poll: the head of the batch, then one line per option with room for strokes and a total. */
export function tallyShapes(settings: BallotSettings, poll: PaperPoll, translate: Translate): PaperShape[] {
  const { widthMm, heightMm } = paperSizesMm.A4
  const inner = widthMm - 2 * margin
  const shapes: PaperShape[] = [
    {
      ...textAt(margin, margin, inner, 10),
      text: translate('ballot.tallyHead'),
      sizePt: 20,
      font: 'titre',
      isBold: true,
    },
    { ...textAt(margin, margin + 11, inner, 12), text: poll.title, sizePt: 13, minimumPt: 8 },
  ]
  const fields = ['tallyWays', 'tallyVoters', 'tallyBlanks', 'tallySpoilt', 'tallyTotal']
  const fieldMm = inner / fields.length
  fields.forEach((key, index) => {
    const xMm = margin + index * fieldMm
    shapes.push(
      { kind: 'box', xMm, yMm: 40, widthMm: fieldMm, heightMm: 18, look: 'plain' },
      {
        ...textAt(xMm + 2, 41.5, fieldMm - 4, 5),
        text: translate(`ballot.${key}`),
        sizePt: 8.5,
        minimumPt: 6,
      },
    )
  })
  const answers = answersTold(settings, poll)
  const wordsMm = 62
  const totalMm = 16
  const marksMm = (inner - wordsMm) / answers.length
  const top = 72
  const headMm = 10
  const bottom = heightMm - 26
  const rowMm = Math.min(24, (bottom - top - headMm) / poll.options.length)
  shapes.push({
    ...textAt(margin, top - 8, inner, 6),
    text: translate('ballot.tallyMarks'),
    sizePt: 9,
    minimumPt: 7,
  })
  const tableMm = headMm + rowMm * poll.options.length
  shapes.push({ kind: 'box', xMm: margin, yMm: top, widthMm: inner, heightMm: tableMm, look: 'plain' })
  shapes.push({ kind: 'box', xMm: margin, yMm: top, widthMm: inner, heightMm: headMm, look: 'tinted' })
  answers.forEach((answer, index) => {
    const xMm = margin + wordsMm + index * marksMm
    const ownTotalMm = answers.length === 1 ? totalMm : 0
    shapes.push(
      { kind: 'line', x1Mm: xMm, y1Mm: top, x2Mm: xMm, y2Mm: top + tableMm, look: 'plain' },
      {
        ...textAt(xMm + 1.5, top + 2.5, marksMm - ownTotalMm - 3, headMm - 4),
        text: answer,
        sizePt: 9,
        minimumPt: 5.5,
      },
    )
    if (ownTotalMm > 0) {
      const totalX = xMm + marksMm - ownTotalMm
      shapes.push(
        { kind: 'line', x1Mm: totalX, y1Mm: top, x2Mm: totalX, y2Mm: top + tableMm, look: 'plain' },
        {
          ...textAt(totalX + 1.5, top + 2.5, ownTotalMm - 3, headMm - 4),
          text: translate('ballot.tallyCount'),
          sizePt: 9,
          minimumPt: 6,
        },
      )
    }
  })
  poll.options.forEach((option, index) => {
    const yMm = top + headMm + index * rowMm
    shapes.push(
      { kind: 'line', x1Mm: margin, y1Mm: yMm, x2Mm: margin + inner, y2Mm: yMm, look: 'plain' },
      {
        ...textAt(margin + 2, yMm + 2, 7, rowMm - 3),
        text: option.letter,
        sizePt: 13,
        minimumPt: 8,
        font: 'titre',
        isBold: true,
      },
    )
    if (option.text !== '')
      shapes.push({
        ...textAt(margin + 10, yMm + 2, wordsMm - 12, rowMm - 3),
        text: option.text,
        sizePt: 10,
        minimumPt: 6,
      })
  })
  shapes.push({
    ...textAt(margin, heightMm - 20, inner, 7),
    text: translate('ballot.tallyCounters'),
    sizePt: 10,
    minimumPt: 8,
  })
  return shapes
}

/** Heads of the columns where strokes are made: one for voices, one per level, per rank, per criterion. */
function answersTold(settings: BallotSettings, poll: PaperPoll): string[] {
  const { answer } = settings
  if (answer.kind === 'voices') return answer.allowsNegative ? ['+', '−'] : ['']
  if (answer.kind === 'levels') return answer.levels.map((level) => level.label)
  if (answer.kind === 'criteria') return answer.criteria.map((criterion) => criterion.label)
  return answersOf(settings, Math.min(8, poll.options.length)).map((_, index) => String(index + 1))
}
