import { useEffect, useRef } from 'react'
import type { EveningProjection } from '../../../shared/domain/evening/projectEvening.ts'
import type { Sequence } from '../../../shared/domain/rows.ts'
import { playSound } from './playSound.ts'
import { type Heard, soundDue } from './soundDue.ts'
import type { SoundName } from './soundRecipes.ts'

/** Rings what is due as the evening goes, and says which sound it was; muted, it still says. */
export function useEveningSounds(
  projection: EveningProjection,
  current: Sequence | undefined,
  volume: number,
  onSound: (name: SoundName) => void,
): void {
  const heard = useRef<Heard | null>(null)
  const { now, clock, currentSequenceId } = projection
  useEffect(() => {
    const look: Heard = {
      at: now,
      sequenceId: currentSequenceId,
      kind: current?.kind ?? null,
      remainingMs: clock && clock.startsInMs === 0 ? clock.remainingMs : null,
      warningMs: clock?.warningMs ?? 0,
      isPaused: clock?.isPaused ?? false,
    }
    const due = soundDue(heard.current, look)
    heard.current = look
    if (due === null) return
    void playSound(due, volume)
    onSound(due)
  }, [now, clock, currentSequenceId, current, volume, onSound])
}
