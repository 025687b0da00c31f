import { letterOf, type PollOfBallot, pollsOf } from '../../domain/ballots/polls.ts'
import type { Translate } from '../activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import { ballotShapes, type PaperPoll } from './paperBallot.ts'
import { posterShapes } from './paperPoster.ts'
import { tallyShapes } from './paperTally.ts'
import type { BallotSettings } from './schema.ts'

/** Where nobody typed the options yet, lines are left to write them by hand. */
const blankLines = 6
/** On a sixth of a sheet, more lines than that cannot be read: a ballot then takes half of the sheet. */
const mostOnQuarter = 9
const mostOnPoster = 9

/**
 * Ballots to cut (four on an A4, two when the list is long), one counting sheet per poll, a poster for gommettes per
 * poll, and the three criteria. Lines, letters and words only: they print as well without colour.
 */
export function supports(settings: BallotSettings, translate: Translate): PaperSupport[] {
  const polls = pollsOf(settings)
    .filter((poll) => poll.options.length > 0 || settings.options.length === 0)
    .map((poll) => paperPoll(settings, poll, translate))
  const hasCells = settings.answer.kind === 'voices'
  return [
    {
      title: translate('ballot.paperBallots'),
      format: 'A4',
      orientation: 'portrait',
      pages: polls.flatMap((poll) => ballotPages(settings, poll, translate)),
    },
    {
      title: translate('ballot.paperTally'),
      format: 'A4',
      orientation: 'portrait',
      pages: polls.map((poll) => ({ shapes: tallyShapes(settings, poll, translate) })),
    },
    ...(hasCells
      ? [
          {
            title: translate('ballot.paperPoster'),
            format: 'A1' as const,
            orientation: 'portrait' as const,
            pages: polls
              .flatMap((poll) => inPosters(poll))
              .map((poll) => ({ shapes: posterShapes(poll, translate) })),
          },
        ]
      : []),
    {
      title: translate('ballot.paperCriteria'),
      format: 'A3',
      orientation: 'landscape',
      pages: [{ shapes: criteriaShapes(translate) }],
    },
  ]
}

function paperPoll(settings: BallotSettings, poll: PollOfBallot, translate: Translate): PaperPoll {
  const written = poll.options.map((option) => ({
    letter: letterOf(settings, option.id),
    text: option.text,
  }))
  const blank = Array.from({ length: blankLines }, (_, index) => ({
    letter: String.fromCharCode(65 + index),
    text: '',
  }))
  const axis = poll.axis
  const title =
    axis && axis.number > 0
      ? translate('ballot.axis', { number: axis.number, title: axis.title })
      : (axis?.title ?? '')
  return {
    title: title || settings.question || translate('ballot.ballotTitle'),
    question: title === '' ? '' : settings.question,
    options: written.length > 0 ? written : blank,
  }
}

/** A long list takes several posters, so that a gommette keeps its size. */
function inPosters(poll: PaperPoll): PaperPoll[] {
  const count = Math.ceil(poll.options.length / mostOnPoster)
  const size = Math.ceil(poll.options.length / count)
  return Array.from({ length: count }, (_, index) => ({
    ...poll,
    options: poll.options.slice(index * size, (index + 1) * size),
  }))
}

function ballotPages(
  settings: BallotSettings,
  poll: PaperPoll,
  translate: Translate,
): { shapes: PaperShape[] }[] {
  const { widthMm, heightMm } = paperSizesMm.A4
  const { answer } = settings
  const isWide =
    answer.kind === 'criteria' ||
    (answer.kind === 'levels' && answer.levels.some((level) => level.label.length > 3))
  const columns = poll.options.length > mostOnQuarter || isWide ? 1 : 2
  const ballotWidthMm = widthMm / columns
  const ballotHeightMm = heightMm / 2
  const shapes: PaperShape[] = []
  for (const row of [0, 1])
    for (let column = 0; column < columns; column += 1) {
      const frame = {
        xMm: column * ballotWidthMm,
        yMm: row * ballotHeightMm,
        widthMm: ballotWidthMm,
        heightMm: ballotHeightMm,
      }
      shapes.push({ kind: 'box', ...inset(frame, 4), look: 'dashed' })
      shapes.push(...ballotShapes(settings, poll, inset(frame, 10), translate))
    }
  return [{ shapes }]
}

function inset(frame: { xMm: number; yMm: number; widthMm: number; heightMm: number }, byMm: number) {
  return {
    xMm: frame.xMm + byMm,
    yMm: frame.yMm + byMm,
    widthMm: frame.widthMm - 2 * byMm,
    heightMm: frame.heightMm - 2 * byMm,
  }
}

function criteriaShapes(translate: Translate): PaperShape[] {
  const { widthMm: heightMm, heightMm: widthMm } = paperSizesMm.A3
  const line = (key: string, index: number): PaperShape[] => [
    { kind: 'circle', xMm: 40, yMm: 108 + index * 62, radiusMm: 12, look: 'plain' },
    {
      kind: 'text',
      xMm: 28,
      yMm: 101 + index * 62,
      widthMm: 24,
      heightMm: 20,
      text: String(index + 1),
      sizePt: 34,
      font: 'titre',
      isBold: true,
      align: 'center',
    },
    {
      kind: 'text',
      xMm: 64,
      yMm: 92 + index * 62,
      widthMm: widthMm - 84,
      heightMm: 48,
      text: translate(`ballot.${key}`),
      sizePt: 54,
      minimumPt: 28,
      font: 'titre',
      align: 'left',
    },
  ]
  return [
    {
      kind: 'text',
      xMm: 28,
      yMm: 24,
      widthMm: widthMm - 56,
      heightMm: 42,
      text: translate('ballot.criteriaTitle'),
      sizePt: 92,
      minimumPt: 48,
      font: 'titre',
      isBold: true,
      align: 'left',
    },
    { kind: 'line', x1Mm: 28, y1Mm: 74, x2Mm: widthMm - 28, y2Mm: 74, look: 'heavy' },
    ...['criteria1', 'criteria2', 'criteria3'].flatMap(line),
    { kind: 'line', x1Mm: 28, y1Mm: heightMm - 16, x2Mm: widthMm - 28, y2Mm: heightMm - 16, look: 'plain' },
  ]
}
