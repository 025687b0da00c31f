import { MINUTE_MS } from '../agenda/minutes.ts'
import type { Unversioned } from '../change.ts'
import type { LaneId, SequenceId } from '../ids.ts'
import type { Clock, Lane, Sequence } from '../rows.ts'
import { upcomingClock } from './clocks.ts'
import { isUpcoming, minutesOf } from './crossSequences.ts'
import { clockOf, type EveningRows, eveningOf } from './eveningRows.ts'

/** What a choice changes in the rest of the evening, in plain data: what the button showed is what is applied. */
export type Replan = {
  /** Sequences to come, with their new minutes. */
  durations: { sequenceId: SequenceId; minutes: number }[]
  /** Sequences to come that will not be played. */
  skippedSequenceIds: SequenceId[]
  /** Steps of sequences to come that will not be walked. */
  cutSteps: { laneId: LaneId; stepId: string }[]
  /** The end the hall is told from now on (instant), or null. */
  movedEndAt: number | null
}

export const noReplan: Replan = { durations: [], skippedSequenceIds: [], cutSteps: [], movedEndAt: null }

/** The rows a replan writes, and the evening as it would be. */
export type Replanned = {
  rows: EveningRows
  clocks: Unversioned<Clock>[]
  lanes: Unversioned<Lane>[]
  isEndMoved: boolean
}

/** Sequences that a replan touches and that nobody has begun; undefined when one of them is not to come any more. */
export function touchedSequences(rows: EveningRows, replan: Replan): Unversioned<Sequence>[] | undefined {
  const ids = [
    ...replan.durations.map((one) => one.sequenceId),
    ...replan.skippedSequenceIds,
    ...replan.cutSteps.map((cut) => rows.lanes.find((lane) => lane.id === cut.laneId)?.sequenceId),
  ]
  const touched: Unversioned<Sequence>[] = []
  for (const id of new Set(ids)) {
    const sequence = rows.sequences.find((one) => one.id === id)
    if (!sequence || !isUpcoming(rows, sequence)) return undefined
    if (eveningOf(rows).currentSequenceId === sequence.id) return undefined
    touched.push(sequence)
  }
  return touched
}

/** The evening once replanned. The agenda keeps its minutes: « Prévu » stays what was planned. */
export function replanEvening(rows: EveningRows, replan: Replan): Replanned {
  const clocks = new Map<string, Unversioned<Clock>>()
  const planned = (sequence: Unversioned<Sequence>) =>
    clocks.get(sequence.id) ??
    clockOf(rows, sequence.id) ??
    upcomingClock(sequence, minutesOf(rows, sequence))

  const lanes = replan.cutSteps.flatMap(({ laneId, stepId }) => {
    const lane = rows.lanes.find((one) => one.id === laneId)
    const step = lane?.steps.find((one) => one.id === stepId)
    const sequence = rows.sequences.find((one) => one.id === lane?.sequenceId)
    if (!lane || !step || !sequence) return []
    const plannedMinutes = Math.max(0, minutesOf(rows, sequence) - minutesSaved(rows, lane, step.minutes))
    clocks.set(sequence.id, { ...planned(sequence), plannedMinutes })
    return [{ ...lane, steps: lane.steps.filter((one) => one.id !== stepId) }]
  })
  for (const { sequenceId, minutes } of replan.durations) {
    const sequence = rows.sequences.find((one) => one.id === sequenceId)
    if (sequence) clocks.set(sequenceId, { ...planned(sequence), plannedMinutes: minutes })
  }
  for (const sequenceId of replan.skippedSequenceIds) {
    const sequence = rows.sequences.find((one) => one.id === sequenceId)
    if (sequence) clocks.set(sequenceId, { ...planned(sequence), state: 'skipped' })
  }
  const isEndMoved = replan.movedEndAt !== null
  const laneIds = new Set<string>(lanes.map((lane) => lane.id))
  return {
    clocks: [...clocks.values()],
    lanes,
    isEndMoved,
    rows: {
      ...rows,
      lanes: rows.lanes.map((lane) =>
        laneIds.has(lane.id) ? (lanes.find((one) => one.id === lane.id) ?? lane) : lane,
      ),
      clocks: [...rows.clocks.filter((clock) => !clocks.has(clock.id)), ...clocks.values()],
      evening: isEndMoved ? { ...eveningOf(rows), movedEndAt: replan.movedEndAt } : rows.evening,
    },
  }
}

/** What a sequence gains when one of its lanes loses `minutes`: parallel lanes still cost the longest. */
function minutesSaved(rows: EveningRows, lane: Unversioned<Lane>, minutes: number): number {
  const others = rows.lanes
    .filter((one) => one.sequenceId === lane.sequenceId && one.id !== lane.id)
    .map((one) => one.minutes)
  const longest = Math.max(lane.minutes, ...others)
  return longest - Math.max(lane.minutes - minutes, ...others)
}

/** An instant to the five minutes above. */
export function upToFiveMinutesAt(instantMs: number): number {
  const stepMs = 5 * MINUTE_MS
  return Math.ceil(Math.floor(instantMs / MINUTE_MS) / 5) * stepMs
}
