import type { Unversioned } from '../change.ts'
import type { LaneId, SequenceId } from '../ids.ts'
import type { Atelier, Clock, Evening, Lane, Sequence } from '../rows.ts'

/** What the rules of an evening read: one atelier's agenda, its course and its clocks. */
export type EveningRows = {
  atelier: Unversioned<Atelier>
  sequences: readonly Unversioned<Sequence>[]
  lanes: readonly Unversioned<Lane>[]
  /** Undefined until the evening was first started. */
  evening: Unversioned<Evening> | undefined
  clocks: readonly Unversioned<Clock>[]
}

/** The course of an evening that nobody has started. */
export function eveningOf(rows: Pick<EveningRows, 'atelier' | 'evening'>): Unversioned<Evening> {
  return (
    rows.evening ?? {
      id: rows.atelier.id,
      atelierId: rows.atelier.id,
      state: 'ready',
      currentSequenceId: null,
      startedAt: null,
      finishedAt: null,
      movedEndAt: null,
      proposalQuietUntilAt: null,
    }
  )
}

/** The clock of a sequence, or of a lane that runs its own. */
export function clockOf(
  rows: Pick<EveningRows, 'clocks'>,
  id: SequenceId | LaneId,
): Unversioned<Clock> | undefined {
  return rows.clocks.find((clock) => clock.id === id)
}

/** Minutes decided for a sequence: the evening's, or the agenda's as long as the evening decided nothing. */
export function decidedMinutes(
  rows: Pick<EveningRows, 'clocks'>,
  sequenceId: SequenceId,
  agendaMinutes: number,
): number {
  return clockOf(rows, sequenceId)?.plannedMinutes ?? agendaMinutes
}

/**
 * The lane whose steps Suivant walks: the only lane of a sequence, when it has steps. With parallel lanes each group
 * has its own pace and Suivant crosses the sequence.
 */
export function walkedLane(
  rows: Pick<EveningRows, 'lanes'>,
  sequenceId: SequenceId,
): Unversioned<Lane> | undefined {
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
  const [lane] = lanes
  return lanes.length === 1 && lane && lane.steps.length > 0 ? lane : undefined
}
