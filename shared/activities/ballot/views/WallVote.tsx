import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitText, fitTitle } from '../../../../renderer/wall/wallText.ts'
import { liveCount } from '../../../domain/ballots/liveCount.ts'
import { courseOf, letterOf, openRoundOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'
import { formatClock, typeset } from '../../../text/typography.ts'
import classes from './Projection.module.css'
import type { BallotProjectionProps } from './Projection.tsx'
import { liveFigures } from './resultView.ts'
import { turningPage } from './turningPage.ts'
import { WallOptions } from './WallOptions.tsx'
import { optionPages, optionRowUnits, voteUnits } from './wallRows.ts'

export interface WallVoteProps extends BallotProjectionProps {
  readonly size: WallSize
  readonly poll: PollOfBallot | undefined
  readonly polls: readonly PollOfBallot[]
}

/** Before and during the vote: the options in large type, what each person has, the time, how many voted; a total only where results are live. */
export function WallVote({
  content,
  size,
  poll,
  polls,
  translate,
  locale,
  clock,
  page,
  nowAt,
  ...props
}: WallVoteProps) {
  const { settings, document, ballotEntries, ballotTallies } = content
  const unit = size.unitPx
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`ballot.${key}`, params), locale)
  const round = poll ? openRoundOf(document, poll.id) : undefined
  const isAgain = round !== undefined && round.why !== 'first'
  const place = poll ? polls.indexOf(poll) + 1 : 0
  const where =
    poll?.axis && polls.length > 1
      ? say('wallAxis', { number: poll.axis.number || place, count: polls.length })
      : settings.question || props.sequenceTitle
  const title = poll?.axis?.title ?? (settings.question || content.board.title)
  const top = [isAgain ? say(`round_${round.why}`) : '', where].filter((part) => part !== '').join(' · ')
  const titled = fitTitle(typeset(title, locale), { widthPx: size.widthPx, heightPx: 15.4 * unit }, [
    9 * unit,
    7 * unit,
  ])
  const titlePx = Math.min(2, titled.pages[0]?.length ?? 0) * titled.lineHeightPx
  const rule = round ? say(...ruleOf(settings, round.perVoter, round.mostPerOption)) : ''
  const ruled = fitText(
    rule,
    { font: 'texte', weight: 600, width: 100 },
    { widthPx: size.widthPx, heightPx: 6 * unit },
    [4.6 * unit],
    1.2,
  )
  const rulePx = rule === '' ? 0 : ruled.lineHeightPx + 1 * unit
  const footPx = 7 * unit
  const roomPx = size.heightPx - 8 * unit - titlePx - rulePx - 2.6 * unit - footPx
  const isHere = (row: { pollId: string; round: number }) =>
    row.pollId === poll?.id && row.round === round?.number
  const running = ballotTallies.find((tally) => isHere(tally) && tally.state === 'running')
  const live = round
    ? liveCount(
        settings,
        ballotEntries.filter((entry) => isHere(entry) && entry.state !== 'aside'),
        running,
      )
    : null
  const figures = round && live ? liveFigures(settings, document, round, live, locale) : {}
  const options = (poll?.options ?? [])
    .filter((option) => round === undefined || round.optionIds.includes(option.id))
    .map((option) => ({
      id: option.id,
      letter: letterOf(settings, option.id),
      label: typeset(option.text, locale),
      origin: '',
      figure: figures[option.id] ?? '',
    }))
  const pages = optionPages(options, size, roomPx)
  const countedPage = pages.findIndex((one) => one.some((option) => option.id === document.spotlightId))
  const isOpen = round !== undefined
  const index = isOpen && countedPage >= 0 ? countedPage : turningPage(page, pages.length, nowAt)
  const shown = pages[index] ?? []
  const usedPx = shown.reduce((sum, option) => sum + optionRowUnits(option) * unit, 0)
  const gapPx = Math.min(
    3.4 * unit,
    Math.max(voteUnits.optionGap * unit, (roomPx - usedPx) / Math.max(1, shown.length)),
  )
  const voted = running?.voters ?? 0
  const endsAt = round?.endsAt ?? null
  const timed =
    endsAt === null
      ? wallClockOf(clock)
      : { rightText: formatClock(Math.max(0, endsAt - nowAt)), clock: 'running' as const }
  const state = poll ? courseOf(document, poll.id).state : 'prepared'
  return (
    <>
      <WallTop
        title={top}
        {...(pages.length > 1 ? { pageText: say('wallPage', { page: index + 1, count: pages.length }) } : {})}
        {...timed}
      />
      <WallLines
        as="h1"
        look={titled.look}
        lines={(titled.pages[0] ?? []).slice(0, 2)}
        sizePx={titled.sizePx}
        lineHeightPx={titled.lineHeightPx}
      />
      {rule === '' ? null : (
        <p className={classes.rule} style={{ height: `${rulePx}px` }}>
          {ruled.pages[0]?.[0] ?? ''}
        </p>
      )}
      {options.length === 0 ? (
        <p className={classes.empty}>{say('wallEmpty')}</p>
      ) : (
        <div className={classes.optionsRoom} style={{ height: `${roomPx + 2.6 * unit}px` }}>
          <WallOptions
            options={shown}
            countingId={isOpen && document.spotlightId !== '' ? document.spotlightId : null}
            countingText={say('wallCounting')}
            unitPx={unit}
            gapPx={gapPx}
          />
        </div>
      )}
      <div className={classes.foot} style={{ height: `${footPx}px` }}>
        <p>{options.length === 0 ? '' : say(isOpen ? 'wallOpen' : `wall_${state}`)}</p>
        {voted > 0 ? <p>{say('wallVoted', { count: voted })}</p> : null}
      </div>
    </>
  )
}

/** « Deux voix, pour deux propositions différentes »: what each person has, as the room is told. */
function ruleOf(
  settings: BallotProjectionProps['content']['settings'],
  perVoter: number,
  mostPerOption: number,
): [string, { [name: string]: string | number }] {
  const { answer } = settings
  if (answer.kind === 'levels')
    return ['wallRuleLevels', { levels: answer.levels.map((level) => level.label).join(', ') }]
  if (answer.kind === 'ranking') return ['wallRuleRanking', {}]
  if (answer.kind === 'criteria') return ['wallRuleCriteria', { most: answer.most }]
  const unit = answer.unit === 'coups de cœur' ? 'coups' : answer.unit
  if (mostPerOption === 1 && perVoter >= settings.options.length) return ['wallRuleFree', {}]
  if (perVoter === 1) return [`wallRuleOne_${unit}`, {}]
  return [`wallRule${mostPerOption === 1 ? 'Different' : 'Stack'}_${unit}`, { number: perVoter }]
}
