import { type Refusal, refuse } from '../change.ts'
import { answersTo, cellOf, totalOf } from './ballotCells.ts'
import type { BallotRound } from './ballotDocument.ts'
import type { BallotCells, BallotReason } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'

type Rules = Pick<BallotSettings, 'answer' | 'options'>
type Asked = Pick<BallotRound, 'optionIds' | 'perVoter' | 'mostPerOption'>

/** Answers that a ballot understands, in the order of presentation; ranks as far as there are options. */
export function answersOf(settings: Rules, optionCount: number): string[] {
  const { answer } = settings
  switch (answer.kind) {
    case 'voices':
      return answer.allowsNegative ? ['pour', 'contre'] : ['pour']
    case 'levels':
      return answer.levels.map((level) => level.id)
    case 'ranking': {
      const most = answer.mostRanked === 0 ? optionCount : Math.min(answer.mostRanked, optionCount)
      return Array.from({ length: most }, (_, index) => `rang${index + 1}`)
    }
    case 'criteria':
      return answer.criteria.flatMap((criterion) =>
        Array.from({ length: answer.most + 1 }, (_, mark) => `${criterion.id}:${mark}`),
      )
  }
}

/** Refuses an option or an answer that this round does not know: nothing of it can be forced. */
export function checkAnswers(settings: Rules, asked: Asked, cells: BallotCells): Refusal | null {
  const options = new Set(asked.optionIds)
  const answers = new Set(answersOf(settings, asked.optionIds.length))
  for (const [optionId, given] of Object.entries(cells)) {
    if (!options.has(optionId)) return refuse('ballotOptionUnknown')
    for (const answer of Object.keys(given)) if (!answers.has(answer)) return refuse('ballotAnswerUnknown')
  }
  return null
}

/**
 * Refuses what `voters` people cannot have given together: more voices than they have, more hands for one option than
 * people, more first ranks than people. What a facilitator may force with a note.
 */
export function checkTotals(
  settings: Rules,
  asked: Asked,
  cells: BallotCells,
  voters: number,
): Refusal | null {
  const { answer } = settings
  if (answer.kind === 'voices') {
    const expressed = totalOf(cells)
    const available = asked.perVoter * voters
    if (expressed > available) return refuse('ballotTooManyVoices', { expressed, available })
  }
  for (const optionId of Object.keys(cells)) {
    const count = mostOfOption(settings, cells, optionId)
    const most = answer.kind === 'voices' ? asked.mostPerOption * voters : voters
    if (count > most)
      return refuse('ballotTooManyOnOption', { text: textOf(settings, optionId), count, most })
  }
  if (answer.kind === 'ranking') {
    for (const rank of answersOf(settings, asked.optionIds.length)) {
      const expressed = asked.optionIds.reduce((sum, optionId) => sum + cellOf(cells, optionId, rank), 0)
      if (expressed > voters) return refuse('ballotTooManyVoices', { expressed, available: voters })
    }
  }
  return null
}

/** How often an option was answered by somebody: each criterion is answered apart. */
function mostOfOption(settings: Rules, cells: BallotCells, optionId: string): number {
  const { answer } = settings
  if (answer.kind !== 'criteria') return answersTo(cells, optionId)
  const byCriterion = new Map<string, number>()
  for (const [name, count] of Object.entries(cells[optionId] ?? {})) {
    const [criterion = ''] = name.split(':')
    byCriterion.set(criterion, (byCriterion.get(criterion) ?? 0) + count)
  }
  return Math.max(0, ...byCriterion.values())
}

/** Refuses a level that is told with its argument (an objection) when nobody wrote one for that option. */
export function checkReasons(
  settings: Rules,
  cells: BallotCells,
  reasons: readonly BallotReason[],
): Refusal | null {
  if (settings.answer.kind !== 'levels') return null
  for (const level of settings.answer.levels) {
    if (!level.needsReason) continue
    for (const optionId of Object.keys(cells)) {
      const isArgued = reasons.some(
        (one) => one.optionId === optionId && one.answer === level.id && one.text.trim() !== '',
      )
      if (cellOf(cells, optionId, level.id) > 0 && !isArgued) return refuse('ballotReasonMissing')
    }
  }
  return null
}

/** Refuses what one voter alone may not give, with the sentence that a phone shows. */
export function checkVoice(
  settings: Rules,
  asked: Asked,
  cells: BallotCells,
  reasons: readonly BallotReason[],
): Refusal | null {
  const unknown = checkAnswers(settings, asked, cells)
  if (unknown) return unknown
  if (settings.answer.kind === 'voices') {
    if (totalOf(cells) > asked.perVoter) return refuse('ballotVoicesLeft', { most: asked.perVoter })
    const isOver = Object.keys(cells).some((optionId) => answersTo(cells, optionId) > asked.mostPerOption)
    return isOver ? refuse('ballotMostOnOption', { most: asked.mostPerOption }) : null
  }
  if (checkTotals(settings, asked, cells, 1)) return refuse('ballotOneLevel')
  return checkReasons(settings, cells, reasons)
}

/** Words of an option, for a sentence; empty when it is gone. */
export function textOf(settings: Pick<BallotSettings, 'options'>, optionId: string): string {
  return settings.options.find((option) => option.id === optionId)?.text ?? ''
}
