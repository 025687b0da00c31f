import type { Point } from '../geometry/Frame.ts'
import { type Viewport, zoomedAt } from '../geometry/Viewport.ts'

export type Movable = {
  viewport(): Viewport
  /** Moves what is painted; `isResting` when the hand has finished. */
  moveTo(viewport: Viewport, isResting: boolean): void
  /** Two fingers, or the space bar: whatever the hand was doing on notes is forgotten. */
  onTakeOver(): void
}

const restMs = 140

/** Wheel, space and drag, middle button, two fingers, Ctrl and wheel. Positions are from the corner of the element. */
export class PanAndZoom {
  readonly #element: HTMLElement
  readonly #board: Movable
  readonly #ending = new AbortController()
  readonly #fingers = new Map<number, Point>()
  #resting: ReturnType<typeof setTimeout> | undefined
  #isSpaceDown = false
  #panFrom: Point | null = null

  constructor(element: HTMLElement, board: Movable) {
    this.#element = element
    this.#board = board
    const { signal } = this.#ending
    element.addEventListener('wheel', (event) => this.#onWheel(event), { signal, passive: false })
    // Before the hand of the notes, which listens in the bubbling phase.
    const early = { signal, capture: true }
    element.addEventListener('pointerdown', (event) => this.#onDown(event), early)
    element.addEventListener('pointermove', (event) => this.#onMove(event), early)
    for (const kind of ['pointerup', 'pointercancel'] as const) {
      element.addEventListener(kind, (event) => this.#onUp(event), early)
    }
    window.addEventListener('keydown', (event) => this.#onKey(event, true), { signal })
    window.addEventListener('keyup', (event) => this.#onKey(event, false), { signal })
  }

  destroy(): void {
    clearTimeout(this.#resting)
    this.#ending.abort()
  }

  #pointOf(event: MouseEvent): Point {
    const corner = this.#element.getBoundingClientRect()
    return { x: event.clientX - corner.left, y: event.clientY - corner.top }
  }

  #restSoon(): void {
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => this.#board.moveTo(this.#board.viewport(), true), restMs)
  }

  #onWheel(event: WheelEvent): void {
    event.preventDefault()
    const viewport = this.#board.viewport()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp((-event.deltaY * unit) / 500)
      this.#board.moveTo(zoomedAt(viewport, this.#pointOf(event), viewport.scale * factor), false)
    } else {
      const sideways = event.shiftKey && event.deltaX === 0
      const dx = (sideways ? event.deltaY : event.deltaX) * unit
      const dy = (sideways ? 0 : event.deltaY) * unit
      this.#board.moveTo({ ...viewport, x: viewport.x - dx, y: viewport.y - dy }, false)
    }
    this.#restSoon()
  }

  #onDown(event: PointerEvent): void {
    if (event.pointerType === 'touch') this.#fingers.set(event.pointerId, this.#pointOf(event))
    const isHand = event.button === 1 || (event.button === 0 && this.#isSpaceDown)
    if (!isHand && this.#fingers.size < 2) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#board.onTakeOver()
    if (isHand) {
      this.#panFrom = this.#pointOf(event)
      this.#element.setPointerCapture(event.pointerId)
      this.#element.style.cursor = 'grabbing'
    }
  }

  #onMove(event: PointerEvent): void {
    const point = this.#pointOf(event)
    const viewport = this.#board.viewport()
    if (this.#panFrom) {
      event.stopImmediatePropagation()
      const [dx, dy] = [point.x - this.#panFrom.x, point.y - this.#panFrom.y]
      this.#panFrom = point
      this.#board.moveTo({ ...viewport, x: viewport.x + dx, y: viewport.y + dy }, false)
      return
    }
    const before = this.#fingers.get(event.pointerId)
    if (!before) return
    this.#fingers.set(event.pointerId, point)
    if (this.#fingers.size !== 2) return
    event.stopImmediatePropagation()
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1]
    if (!other) return
    const spread = (one: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y))
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }
    const zoomed = zoomedAt(viewport, middle, (viewport.scale * spread(point)) / spread(before))
    const moved = {
      ...zoomed,
      x: zoomed.x + (point.x - before.x) / 2,
      y: zoomed.y + (point.y - before.y) / 2,
    }
    this.#board.moveTo(moved, false)
  }

  #onUp(event: PointerEvent): void {
    const wasPinching = this.#fingers.size >= 2
    this.#fingers.delete(event.pointerId)
    if (!this.#panFrom && !wasPinching) return
    event.stopImmediatePropagation()
    this.#panFrom = null
    this.#element.style.cursor = this.#isSpaceDown ? 'grab' : ''
    this.#board.moveTo(this.#board.viewport(), true)
  }

  #onKey(event: KeyboardEvent, isDown: boolean): void {
    if (event.code !== 'Space') return
    const isOnControl =
      event.target instanceof HTMLElement &&
      event.target.closest('button, a, input, textarea, select, [role="tree"], [contenteditable]') !== null
    if (isDown && (isOnControl || !this.#element.matches(':hover'))) return
    if (isDown) event.preventDefault()
    this.#isSpaceDown = isDown
    if (!this.#panFrom) this.#element.style.cursor = isDown ? 'grab' : ''
  }
}
