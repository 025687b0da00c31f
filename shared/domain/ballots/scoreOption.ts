import { answersTo, cellOf, totalOf } from './ballotCells.ts'
import type { BallotDocument, BallotRound } from './ballotDocument.ts'
import type { BallotCount, BallotTally } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'

/** Rounded half up, always with what it was made from; `percent` null: nothing was expressed (« – »). */
export type Share = { percent: number | null; numerator: number; denominator: number }

/** How the answers to an option are spread; `mean` is the mark of a criterion, `range` its lowest and highest. */
export type Spread = { id: string; count: number; mean: number | null; range: [number, number] | null }[]

/** What an option is ranked by (`ResultLine.score`). */
export function scoreOf(
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
export function isAdoptedBy(
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

/** Answers of an option in the order of the levels, the ranks or the criteria. */
export function spreadOf(
  settings: BallotSettings,
  round: BallotRound,
  cells: BallotTally['cells'],
  optionId: string,
): Spread {
  const { answer } = settings
  if (answer.kind === 'criteria')
    return criteriaMeans(settings, cells, optionId).map(({ weight: _, ...one }) => one)
  const ids =
    answer.kind === 'voices'
      ? answer.allowsNegative
        ? ['pour', 'contre']
        : ['pour']
      : answer.kind === 'levels'
        ? answer.levels.map((level) => level.id)
        : round.optionIds.map((_, index) => `rang${index + 1}`)
  return ids.map((id) => ({ id, count: cellOf(cells, optionId, id), mean: null, range: null }))
}

function criteriaMeans(settings: BallotSettings, cells: BallotTally['cells'], optionId: string) {
  const { answer } = settings
  if (answer.kind !== 'criteria') return []
  return answer.criteria.map(({ id, weight }) => {
    const marks = Array.from({ length: answer.most + 1 }, (_, mark) => ({
      value: mark,
      count: cellOf(cells, optionId, `${id}:${mark}`),
    }))
    const given = marks.filter((mark) => mark.count > 0).map((mark) => mark.value)
    const [least, most] = [given.at(0), given.at(-1)]
    const range: [number, number] | null = least === undefined || most === undefined ? null : [least, most]
    return { id, weight, mean: meanOf(marks), range, count: marks.reduce((sum, mark) => sum + mark.count, 0) }
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

/** Its part of what was expressed, or of the answers to it. */
export function shareOf(
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
export function expressedOf(settings: BallotSettings, tally: BallotCount): number {
  return settings.answer.kind === 'voices' ? totalOf(tally.cells) : tally.voters - tally.blanks - tally.spoilt
}
