import type { SequenceKind } from '../../../shared/domain/rows.ts'
import type { SoundName } from './soundRecipes.ts'

/** What the ear needs to know of an evening at one moment. */
export type Heard = {
  /** When it was looked at (ms). */
  at: number
  sequenceId: string | null
  kind: SequenceKind | null
  /** Of the countdown; null when nothing is under way or it has not begun. */
  remainingMs: number | null
  warningMs: number
  isPaused: boolean
}

/** Past this time without looking (a laptop asleep), what was missed is not rung late. */
const MISSED_AFTER_MS = 10_000

/**
 * The sound to play between two looks: the glass when the last minutes begin, the gong once at the end, the recall
 * when a break is left for what follows. Time given back and taken again rings again; overtime never does.
 */
export function soundDue(before: Heard | null, now: Heard): SoundName | null {
  if (!before || now.at - before.at > MISSED_AFTER_MS || now.at < before.at) return null
  if (before.sequenceId !== now.sequenceId) {
    const wasBreak = before.kind === 'break' || before.kind === 'meal'
    const isBreak = now.kind === 'break' || now.kind === 'meal'
    return wasBreak && !isBreak && now.sequenceId !== null ? 'recall' : null
  }
  if (before.remainingMs === null || now.remainingMs === null || now.isPaused) return null
  // A change of the deadline is not time that passes.
  if (before.remainingMs - now.remainingMs > MISSED_AFTER_MS) return null
  if (before.remainingMs > 0 && now.remainingMs <= 0) return 'gong'
  if (before.remainingMs > now.warningMs && now.remainingMs <= now.warningMs) return 'glass'
  return null
}
