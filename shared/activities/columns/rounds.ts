import { type Refusal, refuse } from '../../domain/change.ts'
import {
  type ColumnsDocument,
  type ColumnsSettings,
  highestCounter,
  highestDegree,
  mostRounds,
} from './schema.ts'

/** The counter of a consent that says what stands in its way. */
export const objectionId = 'objection'

/** What every counter stood at, by its id. */
export type RoundCounts = { [counterId: string]: number }

/** The number of the round that is being counted: 1 before any was finished. */
export function roundNumber(document: ColumnsDocument): number {
  return (document.rounds ?? []).length + 1
}

/** Whether this board counts objections, round after round. */
export function seeksConsent({
  hasRounds,
  counters,
}: Pick<ColumnsSettings, 'hasRounds' | 'counters'>): boolean {
  return hasRounds === true && counters.some(({ id }) => id === objectionId)
}

/** Whether « pas d’objection » was said in the round that is counted. */
export function isRoundClear(document: ColumnsDocument): boolean {
  return document.clearRound === roundNumber(document)
}

/** Says it, or takes it back; objections counted by mistake leave with it. */
export function sayNoObjection(
  document: ColumnsDocument,
  settings: ColumnsSettings,
  isSaid: boolean,
): ColumnsDocument | Refusal {
  const { clearRound: _before, ...rest } = document
  if (!seeksConsent(settings) || isSaid === isRoundClear(document)) return refuse('actionRefused')
  if (!isSaid) return rest
  return {
    ...rest,
    clearRound: roundNumber(document),
    counters: { ...document.counters, [objectionId]: 0 },
  }
}

/** Whether nothing is counted yet in this round. */
export function isRoundEmpty(document: ColumnsDocument): boolean {
  return (
    !document.running &&
    !isRoundClear(document) &&
    Object.values(document.counters).every((count) => count === 0)
  )
}

/** What holds this round: a stopwatch that runs, nothing counted, no room for one more; null when it can be finished. */
export function roundHeldBy(document: ColumnsDocument): 'roundWatched' | 'roundEmpty' | 'roundsFull' | null {
  if (document.running) return 'roundWatched'
  if (isRoundEmpty(document)) return 'roundEmpty'
  return roundNumber(document) > mostRounds ? 'roundsFull' : null
}

/** Whether the last finished round can be taken back: nothing would be lost of the present one. */
export function canTakeBackRound(document: ColumnsDocument): boolean {
  return isRoundEmpty(document) && (document.rounds ?? []).length > 0
}

/** Keeps the present counts as a finished round; every counter starts again at zero. */
export function finishRound(document: ColumnsDocument, settings: ColumnsSettings): ColumnsDocument | Refusal {
  if (settings.hasRounds !== true || roundHeldBy(document) !== null) return refuse('actionRefused')
  const { clearRound: _clear, ...rest } = document
  return {
    ...rest,
    rounds: [...(document.rounds ?? []), { counts: document.counters }],
    counters: Object.fromEntries(Object.keys(document.counters).map((id) => [id, 0])),
  }
}

/** Counts the last finished round again; a counter that was not there yet stands at zero. */
export function takeBackRound(
  document: ColumnsDocument,
  settings: ColumnsSettings,
): ColumnsDocument | Refusal {
  const last = document.rounds?.at(-1)
  if (settings.hasRounds !== true || !last || !canTakeBackRound(document)) return refuse('actionRefused')
  return {
    ...document,
    rounds: (document.rounds ?? []).slice(0, -1),
    counters: Object.fromEntries(
      settings.counters.map(({ id, kind }) => {
        const most = kind === 'degres' ? highestDegree : highestCounter
        return [id, Math.min(most, last.counts[id] ?? 0)]
      }),
    ),
  }
}

/** Finished rounds, then the present one unless nothing was counted in it; never empty. */
export function roundsToTell(document: ColumnsDocument): RoundCounts[] {
  const finished = (document.rounds ?? []).map(({ counts }) => counts)
  return finished.length > 0 && isRoundEmpty(document) ? finished : [...finished, document.counters]
}
