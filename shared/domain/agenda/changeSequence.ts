import { type Change, type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import { fitSteps } from '../methods/fitSteps.ts'
import type { Atelier, Clock, Lane, Sequence } from '../rows.ts'
import { refusalOfDays } from './days.ts'
import {
  defaultMaximumMinutes,
  defaultMinimumMinutes,
  isDuration,
  sequenceMinutes,
  stepGapMinutes,
} from './minutes.ts'
import { readTitle, refusalOfSequence } from './sequenceRows.ts'

export type SequenceFields = Partial<
  Pick<
    Sequence,
    | 'title'
    | 'kind'
    | 'objective'
    | 'lead'
    | 'material'
    | 'notes'
    | 'notesDone'
    | 'wishedMinutes'
    | 'minimumMinutes'
    | 'maximumMinutes'
    | 'fixedTime'
    | 'dayOffset'
    | 'isOptional'
  >
>

/** What changing minutes touches: lanes share them, and an evening under way may have planned the sequence anew. */
export type DurationRows = {
  /** Says how many days there are; without it any day goes. */
  atelier?: Unversioned<Atelier> | undefined
  sequences: readonly Unversioned<Sequence>[]
  lanes: readonly Unversioned<Lane>[]
  clocks?: readonly Unversioned<Clock>[]
}

/**
 * Changes some fields of a sequence. New wished minutes go to its longest lanes (shorter ones stay, unless they would
 * become the longest), to the plan of an evening that has not reached it, and to minimum and maximum when nobody chose those.
 * A day that begins earlier takes its opening from the sequence that had it.
 */
export function changeSequence(
  rows: DurationRows,
  { sequenceId, fields }: { sequenceId: SequenceId; fields: SequenceFields },
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return refuse('notFound')
  const changed = { ...sequence, ...fields }
  if (fields.title !== undefined) {
    const read = readTitle(fields.title)
    if ('refused' in read) return read
    changed.title = read.title
  }
  const minutes = fields.wishedMinutes
  if (minutes !== undefined) {
    if (!isDuration(minutes)) return refuse('durationInvalid')
    const bounds = boundsFor(sequence, minutes)
    changed.minimumMinutes = fields.minimumMinutes ?? bounds.minimumMinutes
    changed.maximumMinutes = fields.maximumMinutes ?? bounds.maximumMinutes
  }
  const refusal = refusalOfSequence(changed)
  if (refusal) return refusal
  const movesDay = fields.dayOffset !== undefined || fields.fixedTime !== undefined
  const sequences = movesDay ? openingWith(changed, rows.sequences) : [changed]
  const dayRefusal = movesDay ? refusalOfDays(rows.atelier, sequences) : null
  if (dayRefusal) return dayRefusal
  const lanes = minutes === undefined ? [] : lanesFor(sequence, rows.lanes, minutes)
  return [
    ...sequences
      .filter((one) => one === changed || !rows.sequences.includes(one))
      .map((one) => put('sequences', one)),
    ...lanes.map((lane) => put('lanes', lane)),
    ...plansFor(sequenceId, rows.clocks, minutes),
  ]
}

/** The sequences with this one changed: another that opened the same day does not any more. */
function openingWith(
  changed: Unversioned<Sequence>,
  sequences: readonly Unversioned<Sequence>[],
): Unversioned<Sequence>[] {
  return sequences.map((one) => {
    if (one.id === changed.id) return changed
    const isOpenedBefore =
      changed.dayOffset > 0 && one.dayOffset === changed.dayOffset && one.orderKey > changed.orderKey
    return isOpenedBefore ? { ...one, dayOffset: 0 } : one
  })
}

/** Changes the minutes of several sequences at once: one thing to undo. */
export function changeDurations(
  rows: DurationRows,
  { durations }: { durations: readonly { sequenceId: SequenceId; minutes: number }[] },
): Decision {
  const changes: Change[] = []
  for (const { sequenceId, minutes } of durations) {
    const decision = changeSequence(rows, { sequenceId, fields: { wishedMinutes: minutes } })
    if ('refused' in decision) return decision
    changes.push(...decision)
  }
  return changes
}

/** Minimum and maximum after a change of the wished minutes: default ones follow, chosen ones only make room. */
export function boundsFor(
  sequence: Pick<Sequence, 'wishedMinutes' | 'minimumMinutes' | 'maximumMinutes'>,
  wishedMinutes: number,
): Pick<Sequence, 'minimumMinutes' | 'maximumMinutes'> {
  const { minimumMinutes, maximumMinutes, wishedMinutes: before } = sequence
  return {
    minimumMinutes:
      minimumMinutes === defaultMinimumMinutes(before)
        ? defaultMinimumMinutes(wishedMinutes)
        : Math.min(minimumMinutes, wishedMinutes),
    maximumMinutes:
      maximumMinutes === defaultMaximumMinutes(before)
        ? defaultMaximumMinutes(wishedMinutes)
        : Math.max(maximumMinutes, wishedMinutes),
  }
}

/** The lanes that must change for the sequence to cost `minutes`. */
function lanesFor(
  sequence: Unversioned<Sequence>,
  lanes: readonly Unversioned<Lane>[],
  minutes: number,
): Unversioned<Lane>[] {
  const cost = sequenceMinutes(sequence, lanes)
  return lanes
    .filter((lane) => lane.sequenceId === sequence.id)
    .filter((lane) => (lane.minutes === cost && minutes !== cost) || lane.minutes > minutes)
    .map((lane) => withMinutes(lane, minutes))
}

/** A lane with other minutes. Steps that added up still do, each keeping its share; a gap somebody chose is left. */
export function withMinutes(lane: Unversioned<Lane>, minutes: number): Unversioned<Lane> {
  const steps = stepGapMinutes(lane) === 0 ? fitSteps(lane.steps, minutes) : lane.steps
  return { ...lane, minutes, steps }
}

/** An evening under way that has not reached the sequence, and had planned it anew, takes the agenda's new minutes. */
export function plansFor(
  sequenceId: SequenceId,
  clocks: readonly Unversioned<Clock>[] | undefined,
  minutes: number | undefined,
): Change[] {
  if (minutes === undefined) return []
  const clock = clocks?.find((one) => one.id === sequenceId)
  if (clock?.state !== 'upcoming' || clock.plannedMinutes === minutes) return []
  return [put('clocks', { ...clock, plannedMinutes: minutes })]
}
