import { cellOf } from '../../../domain/ballots/ballotCells.ts'
import type { BallotDocument, BallotRound } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotCount, BallotTally } from '../../../domain/ballots/ballotRows.ts'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import {
  outcomeOf,
  type PollResult,
  type ResultLine,
  type RoundResult,
  readRound,
} from '../../../domain/ballots/readResult.ts'
import type { Group } from '../../../domain/rows.ts'
import type { BallotSay } from './useDesk.ts'
import type { VoteLineView } from './voteView.ts'

export type ResultWords = {
  say: BallotSay
  spell: (text: string) => string
  locale: 'fr' | 'en'
  groups: readonly Group[]
}

/** The last round that was closed; undefined before the first close. */
export function lastResult(result: PollResult): RoundResult | undefined {
  return result.rounds.at(-1)
}

/** The lines of a round as screens draw them: their figure, their bar, what is under it. */
export function resultLines(
  settings: BallotSettings,
  document: BallotDocument,
  result: PollResult,
  round: RoundResult,
  words: ResultWords,
): VoteLineView[] {
  const fills = round.lines.map((line) => Math.max(0, fillOf(settings, line)))
  const widest = Math.max(...fills, settings.answer.kind === 'levels' ? 100 : 0)
  return round.lines.map((line, index) => ({
    id: line.option.id,
    letter: line.letter,
    label: words.spell(line.option.text),
    origin: '',
    figure: figureOf(settings, line, words.locale),
    share:
      settings.answer.kind === 'voices' && line.share.percent !== null
        ? words.spell(`${line.share.percent} %`)
        : '',
    fill: widest === 0 ? 0 : (fills[index] ?? 0) / widest,
    rank: line.rank,
    isKept: outcomeOf(settings, document, [result], line.option.id) === 'kept',
    isTied: result.openTie?.tiedIds.includes(line.option.id) ?? false,
    details: detailsOf(settings, round.tally, line, words),
    marks: marksOf(settings, round.tally, line, words.groups),
  }))
}

/** What each option of a round under way has so far, as it is said; by id. */
export function liveFigures(
  settings: BallotSettings,
  document: BallotDocument,
  round: BallotRound,
  count: BallotCount,
  locale: 'fr' | 'en',
): { [optionId: string]: string } {
  const { lines } = readRound(settings, document, round, count)
  return Object.fromEntries(lines.map((line) => [line.option.id, figureOf(settings, line, locale)]))
}

/** How long the bar of a line is: its total, or for levels its part of the whole scale (%). */
function fillOf({ answer }: BallotSettings, line: ResultLine): number {
  if (answer.kind !== 'levels') return line.score ?? 0
  if (answer.decides !== 'mean') return line.share.percent ?? 0
  const values = answer.levels.flatMap(({ value }) => value ?? [])
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)]
  return line.score === null || highest === lowest ? 0 : ((line.score - lowest) / (highest - lowest)) * 100
}

function figureOf(settings: BallotSettings, line: ResultLine, locale: 'fr' | 'en'): string {
  const { answer } = settings
  // What decides by consent or by a majority is how many agree; a mean or a total says itself.
  if (answer.kind === 'levels' && answer.decides !== 'mean') return String(line.share.numerator)
  if (line.score === null) return '–'
  const isMean = answer.kind === 'levels' || answer.kind === 'criteria'
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: isMean ? 1 : 0,
    maximumFractionDigits: 1,
  }).format(line.score)
}

function detailsOf(
  settings: BallotSettings,
  tally: BallotTally,
  line: ResultLine,
  { say, spell, locale }: ResultWords,
): string[] {
  const { answer } = settings
  const optionId = line.option.id
  if (answer.kind === 'levels')
    return answer.levels.map((level) =>
      spell(`${level.label} : ${line.spread.find((one) => one.id === level.id)?.count ?? 0}`),
    )
  if (answer.kind === 'criteria')
    return answer.criteria.map((criterion) => {
      const mean = line.spread.find((one) => one.id === criterion.id)?.mean ?? null
      const figure =
        mean === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(mean)
      return spell(`${criterion.label} : ${figure}`)
    })
  const count = (one: BallotCount) =>
    answer.kind === 'voices' ? cellOf(one.cells, optionId, 'pour') : cellOf(one.cells, optionId, 'rang1')
  const colleges = Object.entries(tally.byCollege)
    .filter(([college]) => college !== '')
    .map(([college, one]) => `${say(`college_${college}`)} : ${count(one)}`)
  return colleges
}

/** The voices of each group for an option, in the order of the groups. */
function marksOf(
  settings: BallotSettings,
  tally: BallotTally,
  line: ResultLine,
  groups: readonly Group[],
): VoteLineView['marks'] {
  if (settings.answer.kind !== 'voices' || settings.answer.allowsNegative) return []
  return groups
    .toSorted((one, other) => one.number - other.number)
    .flatMap((group) => {
      const count = tally.byGroup[group.id]
      return count ? [{ shape: group.shape, count: cellOf(count.cells, line.option.id, 'pour') }] : []
    })
}
