import { IconDownload } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Pill } from '../../../../renderer/design/Pill.tsx'
import { envelopeLeft } from '../../../domain/ballots/changeBallotDocument.ts'
import { courseOf, letterOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'
import { outcomeOf, type PollResult } from '../../../domain/ballots/readResult.ts'
import { typeset } from '../../../text/typography.ts'
import classes from './Board.module.css'
import type { BallotBoardProps } from './Board.tsx'
import { BoardDeliberation } from './BoardDeliberation.tsx'
import { BoardHistory } from './BoardHistory.tsx'
import { BoardObjections } from './BoardObjections.tsx'
import { OptionOrigin } from './OptionOrigin.tsx'
import { OutcomeField } from './OutcomeField.tsx'
import { lastResult, resultLines } from './resultView.ts'
import type { BallotSay } from './useDesk.ts'

export interface BoardPollProps {
  readonly board: BallotBoardProps
  readonly poll: PollOfBallot
  readonly number: number
  readonly result: PollResult | undefined
  readonly results: readonly PollResult[]
  readonly say: BallotSay
  /** Takes options from elsewhere; undefined when nothing may change any more. */
  readonly onTake: (() => void) | undefined
}

/** One axis: its options in the order of presentation, its rounds once closed, its record. */
export function BoardPoll({ board, poll, number, result, results, say, onTake }: BoardPollProps) {
  const { content, translate, locale } = board
  const { settings, document, groups } = content
  const course = courseOf(document, poll.id)
  const spell = (text: string) => typeset(text, locale)
  const last = result ? lastResult(result) : undefined
  const isClosed = course.state === 'closed' && last !== undefined
  const opening = result?.rounds[0]
  const words = { say, spell, locale, groups }
  const views = result && opening ? resultLines(settings, document, result, opening, words) : []
  const left = envelopeLeft(settings, document)
  const euros = new Intl.NumberFormat(locale)
  const title = poll.axis ? spell(poll.axis.title) : say('settingsOneList')
  return (
    <section className={classes.poll} aria-label={title}>
      <header className={classes.head}>
        <h2 className={classes.title} dir="auto">
          {poll.axis ? `${say('axisShort', { number })} · ${title}` : title}
        </h2>
        <Pill tone={course.state === 'open' ? 'or' : course.state === 'closed' ? 'encre' : 'eau'}>
          {say(
            course.state === 'open'
              ? 'stateOpen'
              : course.state === 'closed'
                ? 'stateClosed'
                : 'statePrepared',
          )}
        </Pill>
        {left === null ? null : (
          <p className={classes.envelope}>
            {say('envelopeLeft', {
              left: euros.format(left),
              total: euros.format(settings.envelopeEuros ?? 0),
            })}
          </p>
        )}
        {course.rounds.length === 0 && onTake ? (
          <Button
            size={44}
            variant="discret"
            icon={<IconDownload stroke={2.2} aria-hidden="true" />}
            aria-label={say('takeFor', { title })}
            onClick={onTake}
          >
            {say('takeShort')}
          </Button>
        ) : null}
      </header>
      <ol className={classes.options}>
        {poll.options.map((option) => {
          const first = result?.rounds[0]?.lines.find((line) => line.option.id === option.id)
          const view = views.find((one) => one.id === option.id)
          const details = view?.details ?? []
          const outcome = outcomeOf(settings, document, results, option.id)
          return (
            <li
              key={option.id}
              className={classes.option}
              data-kept={(isClosed && outcome === 'kept') || undefined}
            >
              <span className={classes.letter}>{letterOf(settings, option.id)}</span>
              <span className={classes.text} dir="auto">
                {spell(option.text)}
                {option.detail === '' ? null : <span className={classes.detail}>{spell(option.detail)}</span>}
                {isClosed && details.length > 0 ? (
                  <span className={classes.detail}>{details.join(' · ')}</span>
                ) : null}
                <OptionOrigin origins={option.origins} translate={translate} />
              </span>
              {isClosed && first ? (
                <span className={classes.voices}>
                  {first.share.percent === null ? '' : spell(`${first.share.percent} %`)}
                </span>
              ) : null}
              {isClosed && first ? (
                <strong className={classes.number} title={say('rankOf', { rank: first.rank })}>
                  {view?.figure ?? '–'}
                </strong>
              ) : null}
              {isClosed ? <OutcomeField board={board} option={option} outcome={outcome} say={say} /> : null}
            </li>
          )
        })}
      </ol>
      {settings.hasHearings
        ? poll.options.map((option) => (
            <BoardDeliberation key={option.id} board={board} option={option} say={say} />
          ))
        : null}
      {isClosed && settings.answer.kind === 'levels' && settings.answer.decides === 'consent' ? (
        <BoardObjections board={board} poll={poll} round={last} say={say} />
      ) : null}
      {poll.aside.length > 0 ? (
        <ul className={classes.aside} aria-label={say('asideList')}>
          {poll.aside.map((option) => (
            <li key={option.id}>
              <span dir="auto">{spell(option.text)}</span> · {say(`aside_${option.asideReason}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {result && result.rounds.length > 0 ? (
        <div className={classes.rounds}>
          {result.rounds.map((round) => (
            <div key={round.round.number}>
              <h3 className={classes.round}>
                {say(`round_${round.round.why}`)} ·{' '}
                {round.available === null
                  ? say('expressedOnly', { count: round.expressed })
                  : say('expressed', { count: round.expressed, of: round.available })}{' '}
                · {say('blanksSpoilt', { blanks: round.tally.blanks, spoilt: round.tally.spoilt })}
              </h3>
              {round.round.number === 1 ? null : (
                <p className={classes.detail}>
                  {resultLines(settings, document, result, round, words)
                    .map((line) => `${line.letter} ${line.figure}`)
                    .join(' · ')}
                </p>
              )}
            </div>
          ))}
        </div>
      ) : null}
      <BoardHistory content={content} pollId={poll.id} say={say} spell={spell} locale={locale} />
    </section>
  )
}
