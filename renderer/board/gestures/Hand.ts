import type { Box, Layout } from '../../../shared/activities/activity.ts'
import { boxAt } from '../geometry/boxAt.ts'
import { type ClusterDropPlace, clusterDropPlace, type DropPlace, dropPlace } from '../geometry/dropPlace.ts'
import { type Frame, frameBetween, overlaps, type Point } from '../geometry/Frame.ts'
import { toBoard, type Viewport } from '../geometry/Viewport.ts'
import type { LiftedPaper } from '../LiftedPaper.ts'

export type HandBoard = {
  layout(): Layout | null
  viewport(): Viewport
  selection(): ReadonlySet<string>
  isReadOnly(): boolean
  canOpenSets(): boolean
  select(ids: ReadonlySet<string>): void
  open(box: Box): void
  /** A press on the board with a tool other than choosing. True: the tool took it. */
  use(place: DropPlace | null, box: Box | null): boolean
  lift(ids: readonly string[], box: Frame, grab: Point): LiftedPaper
  mark(place: DropPlace | ClusterDropPlace | null, lasso: Frame | null): void
  ghost(ids: ReadonlySet<string>): void
  overTray(isOver: boolean): void
  carrying(isCarrying: boolean): void
  drop(ids: readonly string[], place: DropPlace | 'tray'): void
  dropSet(id: string, place: ClusterDropPlace): void
  /** The window point of a frame of the board. */
  toWindow(frame: Frame): Frame
  pushAgainstEdge(point: Point): void
}

type Doing =
  | {
      kind: 'press'
      box: Box | null
      from: Point
      pointerId: number
      isAdding: boolean
      wasSelected: boolean
    }
  | {
      kind: 'notes'
      ids: readonly string[]
      size: Frame
      paper: LiftedPaper
      place: DropPlace | 'tray' | null
    }
  | { kind: 'set'; id: string; paper: LiftedPaper; place: ClusterDropPlace | null }
  | { kind: 'lasso'; from: Point; kept: ReadonlySet<string> }

const slackPx = { mouse: 4, touch: 9, pen: 6 }

/** Choosing, lassoing and carrying with one pointer. The board says what is there; the hand says what was meant. */
export class Hand {
  readonly #element: HTMLElement
  readonly #board: HandBoard
  readonly #ending = new AbortController()
  #doing: Doing | null = null

  constructor(element: HTMLElement, board: HandBoard) {
    this.#element = element
    this.#board = board
    const { signal } = this.#ending
    element.addEventListener('pointerdown', (event) => this.#onDown(event), { signal })
    element.addEventListener('dblclick', (event) => this.#onDouble(event), { signal })
    window.addEventListener('pointermove', (event) => this.#onMove(event), { signal })
    window.addEventListener('pointerup', (event) => this.#onUp(event), { signal })
    window.addEventListener('pointercancel', () => this.letGo(), { signal })
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true })
  }

  get isCarrying(): boolean {
    return this.#doing !== null && this.#doing.kind !== 'press'
  }

  destroy(): void {
    this.letGo()
    this.#ending.abort()
  }

  /** Puts back what was carried; nothing has moved. */
  letGo(): void {
    const doing = this.#doing
    if (!doing) return
    if (doing.kind === 'notes' || doing.kind === 'set') doing.paper.remove()
    this.#finish()
  }

  /** Carries contributions that come from outside the board (the tray). */
  carryFromOutside(ids: readonly string[], size: Frame, event: { clientX: number; clientY: number }): void {
    const grab = { x: size.width / 2, y: size.height / 2 }
    const paper = this.#board.lift(ids, size, grab)
    this.#doing = { kind: 'notes', ids, size, paper, place: null }
    this.#board.carrying(true)
    this.#carryTo(this.#doing, event)
  }

  #finish(): void {
    this.#doing = null
    this.#element.style.cursor = ''
    this.#board.carrying(false)
    this.#board.ghost(new Set())
    this.#board.mark(null, null)
    this.#board.overTray(false)
  }

  #pointOf(event: { clientX: number; clientY: number }): Point {
    const corner = this.#element.getBoundingClientRect()
    const point = { x: event.clientX - corner.left, y: event.clientY - corner.top }
    return toBoard(this.#board.viewport(), point)
  }

  #onDown(event: PointerEvent): void {
    const layout = this.#board.layout()
    if (event.button !== 0 || this.#doing || !layout) return
    const point = this.#pointOf(event)
    const box = boxAt(layout, point)
    const options = { carriedIds: new Set<string>(), size: { width: 150, height: 105 } }
    const place = dropPlace(layout, point, { ...options, canOpenSets: this.#board.canOpenSets() })
    if (!this.#board.isReadOnly() && this.#board.use(place, box)) return
    const id = selectableId(box)
    const selection = this.#board.selection()
    const wasSelected = id !== null && selection.has(id)
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey
    if (id !== null && isAdding) this.#board.select(toggled(selection, id))
    else if (id !== null && !wasSelected) this.#board.select(new Set([id]))
    this.#doing = {
      kind: 'press',
      box,
      from: { x: event.clientX, y: event.clientY },
      pointerId: event.pointerId,
      isAdding,
      wasSelected,
    }
  }

  #onMove(event: PointerEvent): void {
    const doing = this.#doing
    const layout = this.#board.layout()
    if (!layout) return
    if (!doing) {
      this.#hover(event, layout)
      return
    }
    if (doing.kind === 'press') {
      const slack = event.pointerType === 'touch' ? slackPx.touch : slackPx.mouse
      if (event.pointerId !== doing.pointerId) return
      if (Math.hypot(event.clientX - doing.from.x, event.clientY - doing.from.y) < slack) return
      this.#begin(doing, layout)
      const begun = this.#doing
      if (begun && begun.kind !== 'press') this.#onMove(event)
      return
    }
    if (doing.kind === 'lasso') {
      const lasso = frameBetween(doing.from, this.#pointOf(event))
      const caught = layout.boxes.filter((box) => box.kind === 'contribution' && overlaps(box, lasso))
      this.#board.select(new Set([...doing.kept, ...caught.map((box) => box.id)]))
      this.#board.mark(null, lasso)
      return
    }
    this.#carryTo(doing, event)
  }

  /** What can be taken shows it under the pointer. */
  #hover(event: PointerEvent, layout: Layout): void {
    if (event.buttons !== 0 || event.pointerType === 'touch' || event.target instanceof Element === false)
      return
    if (!this.#element.contains(event.target)) return
    const isChoosing = this.#element.dataset.cursor !== 'crosshair'
    const canTake =
      isChoosing && !this.#board.isReadOnly() && selectableId(boxAt(layout, this.#pointOf(event))) !== null
    const cursor = canTake ? 'grab' : ''
    if (['', 'grab'].includes(this.#element.style.cursor)) this.#element.style.cursor = cursor
  }

  #begin(press: Doing & { kind: 'press' }, layout: Layout): void {
    const { box } = press
    const from = this.#pointOf({ clientX: press.from.x, clientY: press.from.y })
    const id = selectableId(box)
    if (box === null || id === null || this.#board.isReadOnly()) {
      const kept = press.isAdding ? new Set(this.#board.selection()) : new Set<string>()
      this.#doing = { kind: 'lasso', from, kept }
      return
    }
    const scale = this.#board.viewport().scale
    if (box.kind === 'contribution') {
      const chosen = this.#board.selection()
      const ids = layout.boxes
        .filter((other) => other.kind === 'contribution' && (other.id === box.id || chosen.has(other.id)))
        .map((other) => other.id)
      const paper = this.#board.lift([box.id, ...ids.filter((other) => other !== box.id)], box, {
        x: (from.x - box.x) * scale,
        y: (from.y - box.y) * scale,
      })
      this.#doing = { kind: 'notes', ids, size: box, paper, place: null }
    } else {
      const set = layout.boxes.find((other) => other.kind === 'cluster' && other.id === id)
      if (!set) return
      const grab = { x: (from.x - set.x) * scale, y: (from.y - set.y) * scale }
      this.#doing = { kind: 'set', id, paper: this.#board.lift([id], set, grab), place: null }
    }
    this.#board.ghost(new Set(this.#doing.kind === 'notes' ? this.#doing.ids : [id]))
    this.#board.carrying(true)
    this.#element.style.cursor = 'grabbing'
  }

  #carryTo(doing: Doing & { kind: 'notes' | 'set' }, event: { clientX: number; clientY: number }): void {
    const layout = this.#board.layout()
    doing.paper.moveTo({ x: event.clientX, y: event.clientY })
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const isOverTray = under?.closest('[data-board-drop="tray"]') != null
    const isOverBoard = under !== null && this.#element.contains(under)
    const point = this.#pointOf(event)
    if (isOverBoard) this.#board.pushAgainstEdge({ x: event.clientX, y: event.clientY })
    if (doing.kind === 'set') {
      doing.place = layout && isOverBoard ? clusterDropPlace(layout, point, doing.id) : null
      this.#board.mark(doing.place, null)
      return
    }
    this.#board.overTray(isOverTray)
    if (isOverTray) doing.place = 'tray'
    else if (layout && isOverBoard) {
      doing.place = dropPlace(layout, point, {
        carriedIds: new Set(doing.ids),
        size: doing.size,
        canOpenSets: this.#board.canOpenSets(),
      })
    } else doing.place = null
    this.#board.mark(doing.place === 'tray' ? null : doing.place, null)
  }

  #onUp(event: PointerEvent): void {
    const doing = this.#doing
    if (!doing) return
    if (doing.kind === 'press') {
      if (event.pointerId !== doing.pointerId) return
      const id = selectableId(doing.box)
      if (id === null && !doing.isAdding) this.#board.select(new Set())
      // A press on one of several keeps them for a carry; released in place, it chooses that one.
      else if (id !== null && doing.wasSelected && !doing.isAdding) this.#board.select(new Set([id]))
      this.#doing = null
      return
    }
    if (doing.kind === 'notes') {
      const { place, ids, paper } = doing
      this.#finish()
      paper.settle(place && place !== 'tray' ? this.#board.toWindow(place.mark.frame) : null)
      if (place) this.#board.drop(ids, place)
      return
    }
    this.#finish()
    if (doing.kind !== 'set') return
    doing.paper.settle(null)
    if (doing.place) this.#board.dropSet(doing.id, doing.place)
  }

  #onDouble(event: MouseEvent): void {
    const layout = this.#board.layout()
    const box = layout ? boxAt(layout, this.#pointOf(event)) : null
    if (box && !this.#board.isReadOnly()) this.#board.open(box)
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isCarrying) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.letGo()
  }
}

/** What a press chooses: a contribution, or the set whose title or cloth is under the hand. */
function selectableId(box: Box | null): string | null {
  if (!box) return null
  if (box.kind === 'contribution' || box.kind === 'cluster') return box.id
  return box.kind === 'clusterTitle' ? box.parentId : null
}

function toggled(selection: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selection)
  if (!next.delete(id)) next.add(id)
  return next
}
