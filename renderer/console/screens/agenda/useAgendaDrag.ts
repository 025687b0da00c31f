import {
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type RefObject, useCallback, useRef, useState } from 'react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { type Held, indexAt, middleAfterArrow, placeAt } from './previewAgenda.ts'
import type { AgendaGestures } from './useAgendaGestures.ts'

/** What a draggable carries: a sequence of the agenda, or a method of the drawer. */
export type DragData = { held: Held; method: MethodSummary | null; title: string }

/** What is held, and where it would go (null: away from the agenda). */
export type Drag = DragData & { index: number | null }

type Measures = { middles: number[]; originX: number; originY: number; left: number; right: number }

/**
 * Reordering and inserting by mouse, touch and keyboard. Blocks are measured once, when something is lifted, so that
 * the gap that opens never moves the target under the hand.
 */
export function useAgendaDrag(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  sequences: readonly Sequence[],
  gestures: AgendaGestures,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const now = useRef<Drag | null>(null)
  const measures = useRef<Measures | null>(null)
  const y = useRef(0)
  const put = useCallback((next: Drag | null) => {
    now.current = next
    setDrag(next)
  }, [])

  const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const direction = event.code === 'ArrowDown' ? 'down' : event.code === 'ArrowUp' ? 'up' : null
    if (!direction || !measures.current) return undefined
    event.preventDefault()
    const next = middleAfterArrow(measures.current.middles, y.current, direction)
    return next === null ? undefined : { x: currentCoordinates.x, y: currentCoordinates.y + next - y.current }
  }
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  )

  const onDragStart = (event: DragStartEvent) => {
    // `useDraggable` of this screen is only ever given a DragData.
    const data = event.active.data.current as DragData | undefined
    const zone = list.current
    if (!data || !zone) return
    const scrolled = scroller.current?.scrollTop ?? 0
    const heldId = 'sequenceId' in data.held ? data.held.sequenceId : null
    const middleOf = (element: Element) => {
      const box = element.getBoundingClientRect()
      return box.top + box.height / 2 + scrolled
    }
    const blocks = [...zone.querySelectorAll<HTMLElement>('[data-sequence]')]
    const own = blocks.find((block) => block.dataset.sequence === heldId)
    const pointer = pointerOf(event.activatorEvent)
    const { left, right } = zone.getBoundingClientRect()
    measures.current = {
      middles: blocks.filter((block) => block !== own).map(middleOf),
      originX: pointer?.x ?? left + 1,
      originY: pointer ? pointer.y + scrolled : own ? middleOf(own) : 0,
      left,
      right,
    }
    y.current = measures.current.originY
    const index = sequences.findIndex((one) => one.id === heldId)
    put({ ...data, index: index === -1 ? null : index })
  }

  const onDragMove = (event: DragMoveEvent) => {
    const known = measures.current
    if (!known || !now.current) return
    y.current = known.originY + event.delta.y
    const x = known.originX + event.delta.x
    const isAway = 'minutes' in now.current.held && (x < known.left - 40 || x > known.right)
    const index = isAway ? null : indexAt(known.middles, y.current)
    if (index !== now.current.index) put({ ...now.current, index })
  }

  const onDragEnd = (_event: DragEndEvent) => {
    const dropped = now.current
    put(null)
    if (!dropped || dropped.index === null) return
    const place = placeAt(sequences, dropped.held, dropped.index)
    if (dropped.method) void gestures.insertMethod(dropped.method, place)
    else if ('sequenceId' in dropped.held) void gestures.move(dropped.held.sequenceId, place)
  }

  return {
    drag,
    now,
    sensors,
    handlers: { onDragStart, onDragMove, onDragEnd, onDragCancel: () => put(null) },
  }
}

/** Where a finger or the mouse pressed; null for a key. */
export function pointerOf(event: Event | null): { x: number; y: number } | null {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY }
  const touch =
    typeof TouchEvent !== 'undefined' && event instanceof TouchEvent ? event.touches[0] : undefined
  return touch ? { x: touch.clientX, y: touch.clientY } : null
}
