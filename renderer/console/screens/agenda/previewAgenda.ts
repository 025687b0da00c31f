import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import { sequenceMinutes } from '../../../../shared/domain/agenda/minutes.ts'
import type { AgendaRows } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { Unversioned } from '../../../../shared/domain/change.ts'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'

/** What the hand holds over the agenda: one of its sequences, or a new one of so many minutes. */
export type Held = { sequenceId: SequenceId } | { title: string; minutes: number }

/** The id of a new sequence as long as it is only held. */
export const heldId = 'held' as SequenceId

/** Where something goes among the other sequences: `index` of them come before. */
export function placeAt(
  sequences: readonly Unversioned<Sequence>[],
  held: Held,
  index: number,
): { beforeId: SequenceId } | { at: 'end' } {
  const next = othersOf(sequences, held)[index]
  return next ? { beforeId: next.id } : { at: 'end' }
}

/** The agenda as it would be if what is held were dropped at `index`. Nothing is written. */
export function agendaWith(rows: AgendaRows, held: Held, index: number): AgendaRows {
  const others = othersOf(rows.sequences, held)
  const moved =
    'sequenceId' in held
      ? rows.sequences.find((one) => one.id === held.sequenceId)
      : newSequence(rows.atelier.id, held)
  if (!moved) return rows
  const order = others.toSpliced(index, 0, moved)
  return {
    ...rows,
    sequences: order.map((sequence, rank) => ({
      ...sequence,
      orderKey: `a${String(rank).padStart(6, '0')}`,
    })),
  }
}

/** The agenda as it would be with other minutes for one sequence: its longest lanes follow. */
export function agendaWithMinutes(rows: AgendaRows, sequenceId: SequenceId, minutes: number): AgendaRows {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return rows
  const cost = sequenceMinutes(sequence, rows.lanes)
  return {
    ...rows,
    sequences: rows.sequences.map((one) =>
      one.id === sequenceId ? { ...one, wishedMinutes: minutes } : one,
    ),
    lanes: rows.lanes.map((lane) =>
      lane.sequenceId === sequenceId && (lane.minutes === cost || lane.minutes > minutes)
        ? { ...lane, minutes }
        : lane,
    ),
  }
}

/** How many blocks lie above `y`, by their middles: the index at which something dropped there goes. */
export function indexAt(middles: readonly number[], y: number): number {
  return middles.filter((middle) => middle < y).length
}

/** Where the held thing’s middle goes for the arrows to move it by one block; null at the end of the list. */
export function middleAfterArrow(
  middles: readonly number[],
  y: number,
  direction: 'up' | 'down',
): number | null {
  const index = indexAt(middles, y)
  const next = direction === 'down' ? middles[index] : middles[index - 1]
  if (next === undefined) return null
  return direction === 'down' ? next + 2 : next - 2
}

function othersOf(sequences: readonly Unversioned<Sequence>[], held: Held): Unversioned<Sequence>[] {
  return inOrder(sequences).filter((one) => !('sequenceId' in held) || one.id !== held.sequenceId)
}

function newSequence(
  atelierId: Sequence['atelierId'],
  { title, minutes }: { title: string; minutes: number },
): Unversioned<Sequence> {
  return {
    id: heldId,
    atelierId,
    orderKey: '',
    title,
    kind: 'plenary',
    objective: '',
    lead: '',
    material: '',
    notes: '',
    notesDone: [],
    wishedMinutes: minutes,
    minimumMinutes: minutes,
    maximumMinutes: minutes,
    fixedTime: '',
    dayOffset: 0,
    isOptional: false,
  }
}
