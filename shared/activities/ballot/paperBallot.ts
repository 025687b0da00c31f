import type { Translate } from '../activity.ts'
import type { PaperShape } from '../paperSupport.ts'
import { voicesText } from './reportWords.ts'
import type { BallotSettings } from './schema.ts'

/** A poll as paper shows it: its options with their letters, or empty lines to be written by hand. */
export type PaperPoll = { title: string; question: string; options: { letter: string; text: string }[] }

type Frame = { xMm: number; yMm: number; widthMm: number; heightMm: number }

/** One ballot in a frame: what is asked, one line per option with its boxes, how to fill it. */
export function ballotShapes(
  settings: BallotSettings,
  poll: PaperPoll,
  frame: Frame,
  translate: Translate,
): PaperShape[] {
  const boxes = boxesOf(settings)
  const headMm = poll.question === '' ? 14 : 21
  const columnsMm = boxes.heads.length > 0 ? 12 : 0
  const footMm = 14
  const roomMm = frame.heightMm - headMm - columnsMm - footMm
  const rowMm = Math.min(19, roomMm / poll.options.length)
  const shapes: PaperShape[] = []
  if (poll.question !== '')
    shapes.push({
      ...textAt(frame.xMm, frame.yMm, frame.widthMm, 7),
      text: poll.question,
      sizePt: 10,
      minimumPt: 7,
    })
  shapes.push({
    ...textAt(frame.xMm, frame.yMm + headMm - 14, frame.widthMm, 13),
    text: poll.title,
    sizePt: 13,
    minimumPt: 8,
    font: 'titre',
    isBold: true,
  })
  const boxesMm = boxes.count * boxes.widthMm
  boxes.heads.forEach((head, index) => {
    const xMm = frame.xMm + frame.widthMm - boxesMm + index * boxes.widthMm
    shapes.push({
      ...textAt(xMm, frame.yMm + headMm, boxes.widthMm - 1, columnsMm - 1),
      text: head,
      sizePt: 7.5,
      minimumPt: 5,
      align: 'center',
    })
  })
  poll.options.forEach((option, index) => {
    const yMm = frame.yMm + headMm + columnsMm + index * rowMm
    const textMm = frame.widthMm - boxesMm - 10
    shapes.push(
      {
        ...textAt(frame.xMm, yMm + 1, 7, rowMm - 2),
        text: option.letter,
        sizePt: 12,
        minimumPt: 8,
        font: 'titre',
        isBold: true,
      },
      ...(option.text === ''
        ? [
            {
              kind: 'line' as const,
              x1Mm: frame.xMm + 8,
              y1Mm: yMm + rowMm - 2,
              x2Mm: frame.xMm + 8 + textMm,
              y2Mm: yMm + rowMm - 2,
              look: 'writing' as const,
            },
          ]
        : [
            {
              ...textAt(frame.xMm + 8, yMm + 1, textMm, rowMm - 2),
              text: option.text,
              sizePt: 10.5,
              minimumPt: 6.5,
            },
          ]),
    )
    for (let box = 0; box < boxes.count; box += 1) {
      const side = Math.min(6.5, rowMm - 2, boxes.widthMm - 1.5)
      const widthMm = boxes.isWide ? boxes.widthMm - 2 : side
      shapes.push({
        kind: 'box',
        xMm: frame.xMm + frame.widthMm - boxesMm + box * boxes.widthMm + (boxes.widthMm - widthMm) / 2,
        yMm: yMm + (rowMm - side) / 2,
        widthMm,
        heightMm: side,
        look: 'plain',
      })
    }
  })
  shapes.push({
    ...textAt(frame.xMm, frame.yMm + frame.heightMm - 11, frame.widthMm, 10),
    text: [
      ruleOf(settings, translate),
      ...(settings.isSecret ? [translate('ballot.ballotSecret')] : []),
    ].join(' '),
    sizePt: 8.5,
    minimumPt: 6,
  })
  return shapes
}

/** How many boxes a line bears, their width, and what stands over them. */
function boxesOf({ answer }: BallotSettings): {
  count: number
  widthMm: number
  heads: string[]
  isWide: boolean
} {
  switch (answer.kind) {
    case 'voices': {
      const isTicked = answer.mostPerOption === 1 && !answer.allowsNegative
      // Several on one line are written as a figure, or one box per gommette.
      const count = answer.mostPerOption <= 5 && !answer.allowsNegative ? answer.mostPerOption : 1
      return { count, widthMm: isTicked || count > 1 ? 8.5 : 16, heads: [], isWide: !isTicked && count === 1 }
    }
    case 'levels': {
      const widthMm = Math.min(18, Math.max(9, 56 / answer.levels.length))
      return {
        count: answer.levels.length,
        widthMm,
        heads: answer.levels.map((level) => level.label),
        isWide: false,
      }
    }
    case 'ranking':
      return { count: 1, widthMm: 12, heads: [], isWide: true }
    case 'criteria':
      return {
        count: answer.criteria.length,
        widthMm: 19,
        heads: answer.criteria.map((one) => one.label),
        isWide: true,
      }
  }
}

function ruleOf(settings: BallotSettings, translate: Translate): string {
  const { answer } = settings
  if (answer.kind !== 'voices')
    return translate(`ballot.ballotRule_${answer.kind}`, {
      most: answer.kind === 'criteria' ? answer.most : 0,
    })
  const isTicked = answer.mostPerOption === 1 && !answer.allowsNegative
  return isTicked
    ? translate('ballot.ballotRule_voices', { count: answer.perVoter })
    : translate('ballot.ballotRule_stack', { count: voicesText(settings, answer.perVoter, translate) })
}

/** A text in a rectangle, with what is usual on these papers. */
export function textAt(xMm: number, yMm: number, widthMm: number, heightMm: number) {
  return {
    kind: 'text',
    xMm,
    yMm,
    widthMm,
    heightMm: Math.max(3, heightMm),
    font: 'texte',
    align: 'left',
  } as const
}
