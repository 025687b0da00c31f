import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { fitTitle, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { envelopeLeft } from '../../../domain/ballots/changeBallotDocument.ts'
import { courseOf, letterOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'
import { readPoll } from '../../../domain/ballots/readResult.ts'
import { isInSight, pageOfUnveiling } from '../../../domain/ballots/unveiling.ts'
import { typeset } from '../../../text/typography.ts'
import classes from './Projection.module.css'
import type { BallotProjectionProps } from './Projection.tsx'
import { lastResult, resultLines } from './resultView.ts'
import { WallLegend } from './WallLegend.tsx'
import { WallResult } from './WallResult.tsx'
import { figureWidth, resultPages, resultRowUnits } from './wallRows.ts'

const countStyle = { font: 'titre', weight: 700, width: 100 } as const
const legendStyle = { font: 'texte', weight: 600, width: 100 } as const
const markStyle = { font: 'titre', weight: 800, width: 100 } as const

export interface WallVoteResultProps extends BallotProjectionProps {
  readonly size: WallSize
  readonly poll: PollOfBallot
}

/** The result of a poll, unveiled from the last to the first; those retained on gold, a tie told as a tie. */
export function WallVoteResult({ content, size, poll, translate, locale, page }: WallVoteResultProps) {
  const { settings, document, ballotTallies, groups } = content
  const unit = size.unitPx
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`ballot.${key}`, params), locale)
  const result = readPoll(settings, document, ballotTallies, poll.id)
  const last = lastResult(result)
  if (!last) return <p className={classes.empty}>{say('wall_closed')}</p>
  const words = { say, spell: (text: string) => typeset(text, locale), locale, groups }
  const lines = resultLines(settings, document, result, last, words)
  const { unveiled } = courseOf(document, poll.id)
  const counts = [
    say('wallVoters', { count: last.tally.voters }),
    last.available === null || settings.answer.kind !== 'voices'
      ? say('expressedOnly', { count: last.expressed })
      : say(`wallCast_${settings.answer.unit === 'coups de cœur' ? 'coups' : settings.answer.unit}`, {
          count: last.expressed,
          of: last.available,
        }),
  ]
  const left = envelopeLeft(settings, document)
  const title = typeset(poll.axis?.title ?? (settings.question || content.board.title), locale)
  const countsPx = Math.max(...counts.map((count) => wallTextWidth(count, countStyle, 4.4 * unit)))
  const headWidth = size.widthPx - countsPx * 1.02 - 4 * unit
  const titled = fitTitle(title, { widthPx: headWidth, heightPx: 14 * unit }, [
    9 * unit,
    7.5 * unit,
    6 * unit,
  ])
  const headPx =
    Math.max(Math.min(2, titled.pages[0]?.length ?? 0) * titled.lineHeightPx, 10.6 * unit) + 2 * unit
  const isWhole = unveiled === null || unveiled >= lines.length
  const tie = result.openTie
  const tieText =
    tie && isWhole
      ? say('wallTie', {
          letters: tie.tiedIds.map((id) => letterOf(settings, id)).join(', '),
          count: tie.seats,
        })
      : ''
  const marked = groups.filter((group) => last.tally.byGroup[group.id] !== undefined)
  const hasFoot = last.round.why !== 'first' || tieText !== '' || marked.length > 0 || left !== null
  const names = marked.map((group) => words.spell(group.name))
  // Two lines of names at most: beyond that, a gommette speaks by its shape.
  const legendPx = names.reduce(
    (sum, name) => sum + wallTextWidth(name, legendStyle, 4.4 * unit) + 8 * unit,
    0,
  )
  const legendLines = tieText !== '' || legendPx <= size.widthPx ? 1 : 2
  const footPx = hasFoot ? (1.4 + 5.6 * legendLines) * unit : 0
  const pages = resultPages(lines, size, size.heightPx - headPx - footPx)
  const index = isWhole
    ? pages.length > 1
      ? page % pages.length
      : 0
    : pageOfUnveiling(
        pages.map((one) => one.length),
        unveiled,
      )
  const figuresPx = figureWidth(
    lines.map((line) => line.figure),
    unit,
  )
  const shown = pages[index] ?? []
  const usedPx = shown.reduce((sum, line) => sum + resultRowUnits(line) * unit, 0)
  const airPx = Math.min(
    3 * unit,
    Math.max(0, (size.heightPx - headPx - footPx - usedPx) / Math.max(1, shown.length)),
  )
  const markPx = Math.max(
    ...[say('wallKept'), say('wallTied')].map((mark) => wallTextWidth(mark, markStyle, 4.4 * unit)),
  )
  // A mark has its check before it, and some air.
  const trackPx = size.widthPx - figuresPx - markPx - 8 * unit
  const most = Math.max(0, ...lines.map((line) => line.marks.reduce((sum, mark) => sum + mark.count, 0)))
  const sidePx = Math.min(3.4 * unit, trackPx / Math.max(1, most))
  // Smaller than that, they are a smear from the last row: bars say it better.
  const gommettePx = most > 0 && sidePx >= 2 * unit ? sidePx : null
  const placeOf = (id: string) => lines.findIndex((line) => line.id === id)
  return (
    <>
      <header className={classes.head} style={{ height: `${headPx}px` }}>
        <div style={{ width: `${headWidth}px` }}>
          <WallLines
            as="h1"
            look={titled.look}
            lines={(titled.pages[0] ?? []).slice(0, 2)}
            sizePx={titled.sizePx}
            lineHeightPx={titled.lineHeightPx}
          />
        </div>
        <p className={classes.counts}>
          {counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
        </p>
      </header>
      <WallResult
        lines={shown}
        isUnveiled={(line) => isInSight(placeOf(line.id), lines.length, unveiled)}
        figuresPx={figuresPx}
        airPx={airPx}
        trackPx={trackPx}
        markPx={gommettePx}
        unitPx={unit}
        keptText={say('wallKept')}
        tiedText={say('wallTied')}
      />
      {footPx === 0 ? null : (
        <div className={classes.foot} style={{ height: `${footPx}px` }}>
          {last.round.why === 'first' ? null : <p>{say(`round_${last.round.why}`)}</p>}
          {tieText === '' ? <WallLegend groups={marked} spell={words.spell} /> : null}
          {left === null ? null : (
            <p className={classes.tie}>
              {say('wallEnvelope', { left: new Intl.NumberFormat(locale).format(left) })}
            </p>
          )}
          <p className={classes.tie}>{tieText}</p>
        </div>
      )}
    </>
  )
}
