import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { pollsOf } from '../../../domain/ballots/polls.ts'
import { outcomeOf, readBallot } from '../../../domain/ballots/readResult.ts'
import { typeset } from '../../../text/typography.ts'
import { cutRows } from './cutRows.ts'
import classes from './Projection.module.css'
import type { BallotProjectionProps } from './Projection.tsx'
import { turningPage } from './turningPage.ts'
import { cutLabel, voteUnits } from './wallRows.ts'

/** Four axes with two actions each hold on one wall. */
const lineUnits = 6.6

/** Everything that was kept, axis by axis: the image that people leave with. */
export function WallSummary({
  content,
  size,
  translate,
  locale,
  page,
  nowAt,
}: BallotProjectionProps & { readonly size: WallSize }) {
  const { settings, document, ballotTallies } = content
  const unit = size.unitPx
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`ballot.${key}`, params), locale)
  const results = readBallot(settings, document, ballotTallies)
  const voicesOf = (optionId: string) =>
    results.flatMap((result) => result.rounds[0]?.lines ?? []).find((line) => line.option.id === optionId)
      ?.score
  const axes = pollsOf(settings).map((poll) => ({
    id: poll.id,
    title: cutLabel(typeset(poll.axis?.title ?? '', locale), unit * 0.76, size.widthPx),
    kept: poll.options
      .filter((option) => outcomeOf(settings, document, results, option.id) === 'kept')
      .toSorted((one, other) => (voicesOf(other.id) ?? 0) - (voicesOf(one.id) ?? 0))
      .map((option) => ({
        id: option.id,
        ...cutLabel(typeset(option.text, locale), unit, size.widthPx - 8 * unit),
      })),
  }))
  const count = axes.reduce((sum, axis) => sum + axis.kept.length, 0)
  const heightOf = (axis: (typeof axes)[number]) =>
    (axis.title.lines.length * 4.9 +
      axis.kept.reduce((sum, one) => sum + one.lines.length * lineUnits, 0) +
      0.5) *
    unit
  const pages = cutRows(axes, heightOf, size.heightPx - 8.7 * unit, 0.9 * unit)
  const index = turningPage(page, pages.length, nowAt)
  return (
    <>
      <WallTop
        title={say('wallSummary', { count })}
        {...(pages.length > 1 ? { pageText: say('wallPage', { page: index + 1, count: pages.length }) } : {})}
      />
      <div className={classes.summary}>
        {(pages[index] ?? []).map((axis) => (
          <section key={axis.id} className={classes.summaryAxis}>
            <WallLines
              as="h2"
              look="texte"
              lines={axis.title.lines}
              sizePx={4.56 * unit}
              lineHeightPx={4.9 * unit}
            />
            <ul>
              {axis.kept.map((one) => (
                <li key={one.id} className={classes.summaryLine}>
                  <WallLines
                    as="span"
                    look={one.look}
                    lines={one.lines}
                    sizePx={voteUnits.label * unit}
                    lineHeightPx={lineUnits * unit}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
