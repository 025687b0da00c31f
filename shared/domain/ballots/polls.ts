import type { BallotDocument, BallotPoll, BallotRound } from './ballotDocument.ts'
import type { BallotAxis, BallotOption, BallotSettings } from './ballotSettings.ts'

/** The poll of a ballot without axes, or of one asked in all; also of the options whose axis is gone. */
export const wholePollId = 'all'

/** What is opened, counted and closed together: the options of an axis, or all of them. */
export type PollOfBallot = {
  id: string
  axis: BallotAxis | null
  /** Those that are voted, in the order of presentation. */
  options: BallotOption[]
  /** Shown with their reason, not voted. */
  aside: BallotOption[]
}

/** The polls of a ballot, in the order of its axes; one without any option to vote is not asked. */
export function pollsOf(settings: Pick<BallotSettings, 'axes' | 'options' | 'scope'>): PollOfBallot[] {
  const { axes, options, scope } = settings
  const of = (id: string, axis: BallotAxis | null, own: BallotOption[]): PollOfBallot => ({
    id,
    axis,
    options: own.filter((option) => option.asideReason === ''),
    aside: own.filter((option) => option.asideReason !== ''),
  })
  if (scope === 'inAll' || axes.length === 0) return [of(wholePollId, null, inAxisOrder(axes, options))]
  const known = new Set(axes.map((axis) => axis.id))
  const without = options.filter((option) => !known.has(option.axisId))
  return [
    ...axes.map((axis) =>
      of(
        axis.id,
        axis,
        options.filter((option) => option.axisId === axis.id),
      ),
    ),
    ...(without.length > 0 ? [of(wholePollId, null, without)] : []),
  ]
}

function inAxisOrder(axes: readonly BallotAxis[], options: readonly BallotOption[]): BallotOption[] {
  const rank = (option: BallotOption) => axes.findIndex((axis) => axis.id === option.axisId)
  return options.toSorted((a, b) => rank(a) - rank(b))
}

/** The poll of an option; undefined when the ballot no longer has it. */
export function pollOfOption(settings: BallotSettings, optionId: string): PollOfBallot | undefined {
  return pollsOf(settings).find((poll) =>
    [...poll.options, ...poll.aside].some((option) => option.id === optionId),
  )
}

/** The course of a poll; one that nobody opened is prepared. */
export function courseOf(document: Pick<BallotDocument, 'polls'>, pollId: string): BallotPoll {
  return document.polls[pollId] ?? { state: 'prepared', rounds: [], settlements: [], unveiled: null }
}

/** The round under way, or the last one that was closed; undefined before the first. */
export function lastRoundOf(
  document: Pick<BallotDocument, 'polls'>,
  pollId: string,
): BallotRound | undefined {
  return courseOf(document, pollId).rounds.at(-1)
}

/** The round that takes voices now; undefined when the poll is not open. */
export function openRoundOf(
  document: Pick<BallotDocument, 'polls'>,
  pollId: string,
): BallotRound | undefined {
  const course = courseOf(document, pollId)
  return course.state === 'open' ? course.rounds.at(-1) : undefined
}

/** Whether a poll was ever opened: from then on its rules change only by saying what becomes of the voices. */
export function hasBegun(document: Pick<BallotDocument, 'polls'>): boolean {
  return Object.values(document.polls).some((poll) => poll.rounds.length > 0)
}

/** Ids of the polls that take voices now, in the order of the ballot. */
export function openPollIds(settings: BallotSettings, document: BallotDocument): string[] {
  return pollsOf(settings)
    .filter((poll) => courseOf(document, poll.id).state === 'open')
    .map((poll) => poll.id)
}

/** A, B… Z, AA, AB… as the room names the options of a poll; those set aside have none. */
export function letterOf(settings: BallotSettings, optionId: string): string {
  const options = pollOfOption(settings, optionId)?.options ?? []
  let rank = options.findIndex((option) => option.id === optionId)
  let letters = ''
  while (rank >= 0) {
    letters = String.fromCharCode(65 + (rank % 26)) + letters
    rank = Math.floor(rank / 26) - 1
  }
  return letters
}

/** Voices of all the people who may vote, in a round; null where the answer has no budget of voices. */
export function availableVoices(round: Pick<BallotRound, 'perVoter' | 'mayVote'>): number | null {
  return round.perVoter === 0 ? null : round.perVoter * round.mayVote
}
