import type { RefObject } from 'react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { AgendaRows, Schedule } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import type { GroupWord, Sequence } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import { AgendaBlock } from './AgendaBlock.tsx'
import classes from './AgendaList.module.css'
import { DayHeading } from './DayHeading.tsx'
import { DropSlot } from './DropSlot.tsx'
import { heldId } from './previewAgenda.ts'
import type { Agenda } from './useAgenda.ts'
import type { Drag } from './useAgendaDrag.ts'
import type { AgendaGestures } from './useAgendaGestures.ts'

export type AgendaListProps = {
  listRef: RefObject<HTMLOListElement | null>
  agenda: Agenda
  /** The same agenda, or what it would be with what is held. */
  shown: AgendaRows
  schedule: Schedule
  methods: readonly MethodSummary[]
  groupWord: GroupWord
  drag: Drag | null
  selectedId: SequenceId | null
  gestures: AgendaGestures
  onSelect: (sequenceId: SequenceId) => void
  onEdit: (sequence: Sequence) => void
  onMoveBy: (sequence: Sequence, by: 1 | -1) => void
  onRemove: (sequence: Sequence) => void
  onResize: (resize: { sequenceId: SequenceId; minutes: number } | null) => void
}

/** The blocks of an evening under one another; the slot that opens where something is held. */
export function AgendaList({ listRef, shown, schedule, drag, ...shared }: AgendaListProps) {
  const words = useWords('agenda')
  const { agenda } = shared
  const heldSequenceId = drag && 'sequenceId' in drag.held ? drag.held.sequenceId : null
  const slotId = drag && drag.index !== null ? (heldSequenceId ?? heldId) : null
  // The held block keeps its own place in the page (its key must not lose it); the slot stands where it would go.
  const order = slotId === null ? [] : inOrder(shown.sequences).filter((one) => one.id !== heldSequenceId)
  const slotIndex = slotId === null ? -1 : (drag?.index ?? -1)
  const beforeId =
    slotIndex === -1 ? null : (order.filter((one) => one.id !== heldId)[slotIndex]?.id ?? 'end')
  const scheduled = (id: SequenceId) => schedule.sequences.find((one) => one.sequenceId === id)
  const slot = slotId === null ? undefined : scheduled(slotId)
  const { atelier } = agenda
  // The held block shows no day of its own: where it would go does.
  const opensDay = (sequence: Sequence, index: number) =>
    atelier.dayCount > 1 && (index === 0 || sequence.dayOffset > 0)
  return (
    <ol className={classes.list} ref={listRef} aria-label={words('list')}>
      {agenda.sequences.map((sequence, index) => {
        const times = scheduled(sequence.id)
        if (!times) return null
        return [
          beforeId === sequence.id && slot && index > 0 ? <DropSlot key="slot" slot={slot} /> : null,
          opensDay(sequence, index) ? (
            <DayHeading key="day" day={atelier.day} dayOffset={times.dayOffset} />
          ) : null,
          beforeId === sequence.id && slot && index === 0 ? <DropSlot key="slot" slot={slot} /> : null,
          <AgendaBlock
            key={sequence.id}
            {...shared}
            sequence={sequence}
            times={times}
            isFirst={index === 0}
            isLast={index === agenda.sequences.length - 1}
            isHeld={sequence.id === heldSequenceId}
          />,
        ]
      })}
      {beforeId === 'end' && slot ? <DropSlot slot={slot} /> : null}
    </ol>
  )
}
