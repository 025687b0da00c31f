import type { BallotDocument, BallotRound, BallotSettlement } from './ballotDocument.ts'
import type { BallotCount, BallotTally } from './ballotRows.ts'
import type { BallotOption, BallotSettings } from './ballotSettings.ts'
import { availableVoices, courseOf, letterOf, pollsOf } from './polls.ts'
import {
  expressedOf,
  isAdoptedBy,
  type Share,
  type Spread,
  scoreOf,
  shareOf,
  spreadOf,
} from './scoreOption.ts'

/** One option in the result of a round. */
export type ResultLine = {
  option: BallotOption
  letter: string
  /**
   * What it is ranked by. Voices: for minus against; levels: their mean, or for minus against; consent: minus the
   * objections; ranking: points; criteria: weighted mean. Null: nobody answered.
   */
  score: number | null
  /** Of the voices expressed (voices), or of the answers to this option (levels: those of sign `plus`). */
  share: Share
  /** Dense: 1, 2, 2, 3. */
  rank: number
  /** Kept by the count of this round alone, ties left out. */
  isKept: boolean
  /** Shares the last seat with others. */
  isTied: boolean
  /** Consent and majority: whether it passes by itself; null for what is ranked. */
  isAdopted: boolean | null
  /** How the answers are spread, in the order of the levels, the ranks or the criteria (there `mean` is the mark). */
  spread: Spread
}

/** What a round gave. */
export type RoundResult = {
  round: BallotRound
  tally: BallotTally
  /** From the first to the last; equal ones in the order of presentation. Consent keeps the order of presentation. */
  lines: ResultLine[]
  /** Voices, or answers. */
  expressed: number
  /** Null where a voter has no budget of voices. */
  available: number | null
  tiedIds: string[]
  /** Seats that the tied share. */
  seatsLeft: number
}

/** Whether a poll is decided, and how it was. */
export type PollResult = {
  pollId: string
  rounds: RoundResult[]
  settlements: BallotSettlement[]
  /** Kept once ties are settled, in the order of the result. */
  keptIds: string[]
  /** A tie that nobody has settled yet. */
  openTie: { round: number; tiedIds: string[]; seats: number } | null
}

/** The result of a poll as far as it was closed. Rounds without a closed total are not in it. */
export function readPoll(
  settings: BallotSettings,
  document: BallotDocument,
  tallies: readonly BallotTally[],
  pollId: string,
): PollResult {
  const course = courseOf(document, pollId)
  const rounds = course.rounds.flatMap((round): RoundResult[] => {
    const tally = tallies.find(
      (one) => one.pollId === pollId && one.round === round.number && one.state === 'closed',
    )
    return tally && round.closedAt !== null ? [readRound(settings, document, round, tally)] : []
  })
  const kept = new Set<string>()
  let openTie: PollResult['openTie'] = null
  for (const result of rounds) {
    // Objections are asked again option by option: the last word on each counts.
    if (result.round.why === 'objections') for (const { option } of result.lines) kept.delete(option.id)
    for (const line of result.lines) if (line.isKept) kept.add(line.option.id)
    if (result.tiedIds.length === 0) continue
    const settled = course.settlements.find((one) => one.round === result.round.number)
    // A second round speaks for itself.
    if (settled?.way !== 'secondRound') for (const id of settled?.keptIds ?? []) kept.add(id)
    if (settled) continue
    openTie = { round: result.round.number, tiedIds: result.tiedIds, seats: result.seatsLeft }
  }
  const order = rounds.flatMap((result) => result.lines.map((line) => line.option.id))
  const keptIds = [...new Set(order)].filter((id) => kept.has(id))
  return { pollId, rounds, settlements: course.settlements, keptIds, openTie }
}

/** Every poll of the ballot, in its order. */
export function readBallot(
  settings: BallotSettings,
  document: BallotDocument,
  tallies: readonly BallotTally[],
): PollResult[] {
  return pollsOf(settings).map((poll) => readPoll(settings, document, tallies, poll.id))
}

/** Ranks the options of a round by its total. */
export function readRound<Count extends BallotCount>(
  settings: BallotSettings,
  document: Pick<BallotDocument, 'objections'>,
  round: BallotRound,
  tally: Count,
): Omit<RoundResult, 'tally'> & { tally: Count } {
  const { cells } = tally
  const expressed = expressedOf(settings, tally)
  const unranked = round.optionIds.flatMap((optionId) => {
    const option = settings.options.find((one) => one.id === optionId)
    if (!option) return []
    const score = scoreOf(settings, round, cells, optionId)
    const isAdopted = isAdoptedBy(settings, document, round, cells, optionId)
    const share = shareOf(settings, cells, optionId, expressed)
    return [
      {
        option,
        letter: letterOf(settings, optionId),
        score,
        share,
        isAdopted,
        spread: spreadOf(settings, round, cells, optionId),
      },
    ]
  })
  const isConsent = settings.answer.kind === 'levels' && settings.answer.decides === 'consent'
  const sorted = isConsent
    ? unranked
    : unranked.toSorted((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity))
  const scores = [...new Set(sorted.map((line) => line.score ?? -Infinity))].toSorted((a, b) => b - a)
  const { keptIds, tiedIds, seatsLeft } = seated(sorted, round.seats, settings.answer.kind === 'voices')
  const lines = sorted.map((line) => ({
    ...line,
    rank: scores.indexOf(line.score ?? -Infinity) + 1,
    isKept: keptIds.includes(line.option.id),
    isTied: tiedIds.includes(line.option.id),
  }))
  return { round, tally, lines, expressed, available: availableVoices(round), tiedIds, seatsLeft }
}

type Scored = Pick<ResultLine, 'option' | 'score' | 'isAdopted'>

/** Who sits: everything adopted where there are no seats, else the first ones; those equal at the last seat are tied. */
function seated(lines: readonly Scored[], seats: number, needsAVoice: boolean) {
  const isEligible = ({ isAdopted, score }: Scored) =>
    isAdopted ?? (score !== null && (!needsAVoice || score > 0))
  const eligible = lines.filter(isEligible)
  const ids = (some: readonly Scored[]) => some.map((line) => line.option.id)
  if (seats === 0)
    return { keptIds: ids(eligible.filter((line) => line.isAdopted === true)), tiedIds: [], seatsLeft: 0 }
  if (eligible.length <= seats) return { keptIds: ids(eligible), tiedIds: [], seatsLeft: 0 }
  const ranked = eligible.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
  const last = ranked[seats - 1]?.score ?? 0
  const above = ranked.filter((line) => (line.score ?? 0) > last)
  const equal = ranked.filter((line) => line.score === last)
  if (above.length + equal.length === seats)
    return { keptIds: ids([...above, ...equal]), tiedIds: [], seatsLeft: 0 }
  return { keptIds: ids(above), tiedIds: ids(equal), seatsLeft: seats - above.length }
}

/** What becomes of an option: what the facilitator said, else what the count says; `''` before it is known. */
export function outcomeOf(
  settings: BallotSettings,
  document: BallotDocument,
  results: readonly PollResult[],
  optionId: string,
): 'kept' | 'notKept' | 'merged' | 'postponed' | 'aside' | '' {
  const option = settings.options.find((one) => one.id === optionId)
  if (option && option.asideReason !== '') return 'aside'
  const said = document.decisions[optionId]?.outcome ?? ''
  if (said !== '') return said
  const result = results.find((one) => one.rounds.some((round) => round.round.optionIds.includes(optionId)))
  if (!result) return ''
  if (result.keptIds.includes(optionId)) return 'kept'
  if (result.openTie?.tiedIds.includes(optionId)) return ''
  const isWaiting = courseOf(document, result.pollId).state === 'open'
  const asked = courseOf(document, result.pollId).rounds.at(-1)?.optionIds.includes(optionId)
  return isWaiting && asked ? '' : 'notKept'
}
