import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Layout } from '../../activity.ts'

/** How far the pointer goes before a press becomes a drag, and how long a finger stays before it lifts a card. */
const startPx = 6
const holdMs = 260
const edgePx = 48
const scrollPx = 14

export type ForumDragInput = {
  /** The frame whose top left is the origin of the layout. */
  readonly grid: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly queue: RefObject<HTMLElement | null>
  readonly layout: Layout | null
  readonly isReadOnly: boolean
  readonly onDrop: (topicIds: readonly string[], slotId: string | null) => void
}

type Drag = {
  topicIds: readonly string[]
  card: HTMLElement
  ghost: HTMLElement | null
  pointerId: number
  startX: number
  startY: number
  x: number
  y: number
  offsetX: number
  offsetY: number
  over: HTMLElement | null
  slotId: string | null | undefined
  hold: ReturnType<typeof setTimeout> | null
  frame: number
}

/**
 * A card in the hand, by mouse or by finger: one picture moves over the page, frame by frame, and nothing else is drawn
 * again until it is dropped. Échap lets it go.
 */
export function useForumDrag(input: ForumDragInput) {
  const held = useRef<Drag | null>(null)
  const dragged = useRef(false)
  const latest = useRef(input)
  latest.current = input

  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      const drag = held.current
      if (!drag || event.pointerId !== drag.pointerId) return
      drag.x = event.clientX
      drag.y = event.clientY
      const far = Math.hypot(drag.x - drag.startX, drag.y - drag.startY)
      if (drag.ghost === null) {
        if (far < startPx) return
        // A finger that moves at once scrolls the page.
        if (drag.hold !== null) return letGo()
        lift(drag)
      }
      if (drag.frame === 0) drag.frame = requestAnimationFrame(() => follow(drag))
    }
    const lift = (drag: Drag) => {
      const rect = drag.card.getBoundingClientRect()
      const ghost = drag.card.cloneNode(true) as HTMLElement
      drag.offsetX = drag.startX - rect.left
      drag.offsetY = drag.startY - rect.top
      Object.assign(ghost.style, {
        left: '0',
        top: '0',
        width: `${rect.width}px`,
        height: `${rect.height}px`,
      })
      ghost.dataset.ghost = ''
      ghost.removeAttribute('data-topic')
      ghost.setAttribute('aria-hidden', 'true')
      ghost.tabIndex = -1
      document.body.append(ghost)
      drag.ghost = ghost
      drag.card.dataset.lifted = ''
      dragged.current = true
      follow(drag)
    }
    const follow = (drag: Drag) => {
      drag.frame = 0
      if (!drag.ghost) return
      drag.ghost.style.transform = `translate(${drag.x - drag.offsetX}px, ${drag.y - drag.offsetY}px) rotate(1.5deg)`
      const { grid, scroller, queue, layout } = latest.current
      const frame = scroller.current?.getBoundingClientRect()
      const isInside = (rect: DOMRect | undefined) =>
        rect !== undefined &&
        drag.x >= rect.left &&
        drag.x <= rect.right &&
        drag.y >= rect.top &&
        drag.y <= rect.bottom
      let over: HTMLElement | null = null
      drag.slotId = undefined
      if (isInside(frame) && grid.current && layout) {
        const origin = grid.current.getBoundingClientRect()
        const x = drag.x - origin.left
        const y = drag.y - origin.top
        const cell = layout.boxes.find(
          (box) =>
            box.kind === 'slot' &&
            x >= box.x &&
            x <= box.x + box.width &&
            y >= box.y &&
            y <= box.y + box.height,
        )
        if (cell) {
          drag.slotId = cell.slotId
          over = grid.current.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell.slotId)}"]`)
        }
        scrollNear(scroller.current, frame, drag)
      } else if (isInside(queue.current?.getBoundingClientRect())) {
        drag.slotId = null
        over = queue.current
      }
      if (over !== drag.over) {
        if (drag.over) delete drag.over.dataset.over
        if (over) over.dataset.over = ''
        drag.over = over
      }
    }
    const scrollNear = (element: HTMLElement | null, frame: DOMRect | undefined, drag: Drag) => {
      if (!element || !frame) return
      const along = (at: number, start: number, end: number) =>
        at < start + edgePx ? -scrollPx : at > end - edgePx ? scrollPx : 0
      const left = along(drag.x, frame.left, frame.right)
      const top = along(drag.y, frame.top, frame.bottom)
      if (left !== 0 || top !== 0) element.scrollBy(left, top)
    }
    const letGo = () => {
      const drag = held.current
      if (!drag) return
      held.current = null
      if (drag.hold !== null) clearTimeout(drag.hold)
      if (drag.frame !== 0) cancelAnimationFrame(drag.frame)
      if (drag.over) delete drag.over.dataset.over
      delete drag.card.dataset.lifted
      drag.ghost?.remove()
    }
    const onUp = (event: PointerEvent) => {
      const drag = held.current
      if (!drag || event.pointerId !== drag.pointerId) return
      if (drag.ghost) {
        drag.x = event.clientX
        drag.y = event.clientY
        follow(drag)
      }
      const { topicIds, slotId, ghost } = drag
      letGo()
      if (ghost && slotId !== undefined) latest.current.onDrop(topicIds, slotId)
    }
    const onCancel = (event: PointerEvent) => {
      if (event.pointerId === held.current?.pointerId) letGo()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current?.ghost) return
      event.preventDefault()
      letGo()
    }
    const onTouchMove = (event: TouchEvent) => {
      if (held.current?.ghost) event.preventDefault()
    }
    const onHeld = (event: Event) => {
      const drag = held.current
      if (drag && event instanceof CustomEvent) lift(drag)
    }
    /** A finger that holds a card lifts it: it asks for no menu. */
    const onMenu = (event: Event) => {
      if (held.current?.ghost) event.preventDefault()
    }
    window.addEventListener('contextmenu', onMenu)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('touchmove', onTouchMove, { passive: false })
    window.addEventListener('forum-hold', onHeld)
    return () => {
      letGo()
      window.removeEventListener('contextmenu', onMenu)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('touchmove', onTouchMove)
      window.removeEventListener('forum-hold', onHeld)
    }
  }, [])

  return {
    onPointerDown: (event: ReactPointerEvent<HTMLElement>, topicIds: readonly string[]) => {
      dragged.current = false
      if (latest.current.isReadOnly || event.button !== 0 || held.current) return
      const drag: Drag = {
        topicIds,
        card: event.currentTarget,
        ghost: null,
        pointerId: event.pointerId,
        startX: event.clientX,
        startY: event.clientY,
        x: event.clientX,
        y: event.clientY,
        offsetX: 0,
        offsetY: 0,
        over: null,
        slotId: undefined,
        hold: null,
        frame: 0,
      }
      if (event.pointerType === 'touch')
        drag.hold = setTimeout(() => {
          drag.hold = null
          window.dispatchEvent(new CustomEvent('forum-hold'))
        }, holdMs)
      held.current = drag
    },
    /** Whether the press that ends was a drag: then it is not a press on the card. */
    wasDragged: () => dragged.current,
  }
}
