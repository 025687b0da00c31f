import { answersTo, cellOf, totalOf } from './ballotCells.ts'
import type { BallotDocument, BallotRound, BallotSettlement } from './ballotDocument.ts'
import type { BallotTally } from './ballotRows.ts'
import type { BallotOption, BallotSettings } from './ballotSettings.ts'
import { availableVoices, courseOf, letterOf, pollsOf } from './polls.ts'

/** Rounded half up, always with what it was made from; `percent` null: nothing was expressed (« – »). */
export type Share = { percent: number | null; numerator: number; denominator: number }

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
  spread: { id: string; count: number; mean: number | null }[]
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
export function readRound(
  settings: BallotSettings,
  document: Pick<BallotDocument, 'objections'>,
  round: BallotRound,
  tally: BallotTally,
): RoundResult {
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

function scoreOf(
  settings: BallotSettings,
  round: BallotRound,
  cells: BallotTally['cells'],
  optionId: string,
): number | null {
  const { answer } = settings
  switch (answer.kind) {
    case 'voices':
      return cellOf(cells, optionId, 'pour') - cellOf(cells, optionId, 'contre')
    case 'levels': {
      const bySign = (sign: string) =>
        answer.levels
          .filter((level) => level.sign === sign)
          .reduce((sum, level) => sum + cellOf(cells, optionId, level.id), 0)
      if (answersTo(cells, optionId) === 0) return null
      if (answer.decides === 'consent')
        return -answer.levels
          .filter((level) => level.needsReason)
          .reduce((sum, level) => sum + cellOf(cells, optionId, level.id), 0)
      if (answer.decides === 'majority') return bySign('plus') - bySign('moins')
      return meanOf(answer.levels.map(({ id, value }) => ({ value, count: cellOf(cells, optionId, id) })))
    }
    case 'ranking': {
      if (answersTo(cells, optionId) === 0) return null
      return Object.entries(cells[optionId] ?? {}).reduce(
        (sum, [rank, count]) =>
          sum + count * (round.optionIds.length + 1 - Number(rank.slice('rang'.length))),
        0,
      )
    }
    case 'criteria': {
      const marks = criteriaMeans(settings, cells, optionId).filter((one) => one.mean !== null)
      if (marks.length === 0) return null
      const weights = marks.reduce((sum, one) => sum + one.weight, 0)
      const total = marks.reduce((sum, one) => sum + one.weight * (one.mean ?? 0), 0)
      // Equal marks reached by other roads stay equal.
      return Math.round((total / weights) * 1e9) / 1e9
    }
  }
}

/** Consent: nobody objects, or every objection found its answer. Majority: more for than against. */
function isAdoptedBy(
  settings: BallotSettings,
  document: Pick<BallotDocument, 'objections'>,
  round: BallotRound,
  cells: BallotTally['cells'],
  optionId: string,
): boolean | null {
  const { answer } = settings
  if (answer.kind !== 'levels' || answer.decides === 'mean') return null
  if (answersTo(cells, optionId) === 0) return false
  const score = scoreOf(settings, round, cells, optionId) ?? 0
  if (answer.decides === 'majority') return score > 0
  if (score === 0) return true
  const heard = document.objections.filter((one) => one.optionId === optionId && one.round === round.number)
  return heard.length > 0 && heard.every((one) => one.status !== 'ouverte')
}

function spreadOf(
  settings: BallotSettings,
  round: BallotRound,
  cells: BallotTally['cells'],
  optionId: string,
): ResultLine['spread'] {
  const { answer } = settings
  if (answer.kind === 'criteria')
    return criteriaMeans(settings, cells, optionId).map(({ id, count, mean }) => ({ id, count, mean }))
  const ids =
    answer.kind === 'voices'
      ? answer.allowsNegative
        ? ['pour', 'contre']
        : ['pour']
      : answer.kind === 'levels'
        ? answer.levels.map((level) => level.id)
        : round.optionIds.map((_, index) => `rang${index + 1}`)
  return ids.map((id) => ({ id, count: cellOf(cells, optionId, id), mean: null }))
}

function criteriaMeans(settings: BallotSettings, cells: BallotTally['cells'], optionId: string) {
  const { answer } = settings
  if (answer.kind !== 'criteria') return []
  return answer.criteria.map(({ id, weight }) => {
    const marks = Array.from({ length: answer.most + 1 }, (_, mark) => ({
      value: mark,
      count: cellOf(cells, optionId, `${id}:${mark}`),
    }))
    return { id, weight, mean: meanOf(marks), count: marks.reduce((sum, mark) => sum + mark.count, 0) }
  })
}

/** Mean of values, those without one left out; null when nobody gave any. */
function meanOf(given: readonly { value: number | null; count: number }[]): number | null {
  let sum = 0
  let count = 0
  for (const one of given) {
    if (one.value === null) continue
    sum += one.value * one.count
    count += one.count
  }
  return count === 0 ? null : sum / count
}

function shareOf(
  settings: BallotSettings,
  cells: BallotTally['cells'],
  optionId: string,
  expressed: number,
): Share {
  const { answer } = settings
  if (answer.kind !== 'levels') return share(cellOf(cells, optionId, 'pour'), expressed)
  const positive = answer.levels
    .filter((level) => level.sign === 'plus')
    .reduce((sum, level) => sum + cellOf(cells, optionId, level.id), 0)
  return share(positive, answersTo(cells, optionId))
}

/** `numerator` of `denominator`, as an integer percent rounded half up (methods.md, 9.4). */
export function share(numerator: number, denominator: number): Share {
  const percent = denominator === 0 ? null : Math.floor((200 * numerator + denominator) / (2 * denominator))
  return { percent, numerator, denominator }
}

/** Voices given, or the ballots that answered something where there are no voices to count. */
function expressedOf(settings: BallotSettings, tally: BallotTally): number {
  return settings.answer.kind === 'voices' ? totalOf(tally.cells) : tally.voters - tally.blanks - tally.spoilt
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
