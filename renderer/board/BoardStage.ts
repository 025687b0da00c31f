import type { Box, Layout } from '../../shared/activities/activity.ts'
import type { ClusterId, ContributionId } from '../../shared/domain/ids.ts'
import { type BoardLook, defaultLook } from './BoardLook.ts'
import { BoardPainter } from './BoardPainter.ts'
import type { BoardPicture } from './BoardPicture.ts'
import type { ClusterDropPlace, DropPlace } from './geometry/dropPlace.ts'
import type { Frame, Point } from './geometry/Frame.ts'
import { fitting, keptInSight, type Size, toWindow, type Viewport, zoomedAt } from './geometry/Viewport.ts'
import { Hand } from './gestures/Hand.ts'
import { PanAndZoom } from './gestures/PanAndZoom.ts'
import type { LiftedPaper } from './LiftedPaper.ts'
import { liftedPicture } from './liftedPicture.ts'
import { boardFontsReady } from './measureText.ts'
import { inkOfPage } from './paint/Ink.ts'

/** What a carry asked for: a slot (null: the tray), a set, a new one, or none; before another one or at the end. */
export type BoardMove = {
  contributionIds: readonly ContributionId[]
  slotId: string | null
  clusterId: ClusterId | 'new' | null
  beforeId: ContributionId | null
}

export type BoardCallbacks = {
  onSelect(ids: ReadonlySet<string>): void
  onMove(move: BoardMove): void
  onMoveCluster(move: { clusterId: ClusterId; slotId: string; beforeId: ClusterId | null }): void
  onOpen(contributionId: ContributionId): void
  onRename(clusterId: ClusterId): void
  /** A press with the tool in hand. True: the tool took it. */
  onUse(place: DropPlace | null, box: Box | null): boolean
  /** The scale, or the place of what is seen, changed. */
  onViewport(viewport: Viewport): void
  onOverTray(isOver: boolean): void
  /** Something is in the hand: what floats over the board makes way. */
  onCarry(isCarrying: boolean): void
}

export type BoardStageWords = { untitled: string; dropHere: string; newSet: string }
export type BoardStageOptions = { look: BoardLook; isReadOnly: boolean; canOpenSets: boolean }

/** What floats at the foot of the board, in px of the window: nothing revealed stays under it. */
const footPx = 120

/**
 * The board on canvas. Imperative, with a life of its own: `create` once, `show` at each change, `destroy`.
 * It knows slots, sets, contributions and gommettes; it asks through its callbacks and changes nothing itself.
 */
export class BoardStage {
  readonly #callbacks: BoardCallbacks
  readonly #words: BoardStageWords
  #options: BoardStageOptions = { look: defaultLook, isReadOnly: false, canOpenSets: true }
  #element: HTMLElement | null = null
  #painter: BoardPainter | null = null
  #hand: Hand | null = null
  #panAndZoom: PanAndZoom | null = null
  #observer: ResizeObserver | null = null
  #picture: BoardPicture | null = null
  #viewport: Viewport = { x: 0, y: 0, scale: 1 }
  #size: Size = { width: 0, height: 0 }
  #selectedIds: ReadonlySet<string> = new Set()
  #ghostIds: ReadonlySet<string> = new Set()
  #frame = 0
  #isDestroyed = false

  constructor(callbacks: BoardCallbacks, words: BoardStageWords) {
    this.#callbacks = callbacks
    this.#words = words
  }

  /** Puts the canvases in the element once the fonts are there; the first `show` may come before or after. */
  async create(element: HTMLElement): Promise<void> {
    await boardFontsReady()
    if (this.#isDestroyed) return
    this.#element = element
    this.#painter = new BoardPainter(element, () => this.#options.look, this.#words)
    this.#panAndZoom = new PanAndZoom(element, {
      viewport: () => this.#viewport,
      moveTo: (viewport, isResting) => this.#moveTo(viewport, isResting),
      onTakeOver: () => this.#hand?.letGo(),
    })
    this.#hand = new Hand(element, {
      layout: () => this.#picture?.layout ?? null,
      viewport: () => this.#viewport,
      selection: () => this.#selectedIds,
      isReadOnly: () => this.#options.isReadOnly,
      canOpenSets: () => this.#options.canOpenSets,
      select: (ids) => this.#callbacks.onSelect(ids),
      open: (box) => this.#open(box),
      use: (place, box) => this.#callbacks.onUse(place, box),
      lift: (ids, frame, grab) => this.#lift(ids, frame, grab),
      mark: (place, lasso) => this.#mark(place, lasso),
      ghost: (ids) => {
        this.#ghostIds = ids
        this.#paintSoon()
      },
      overTray: (isOver) => this.#callbacks.onOverTray(isOver),
      carrying: (isCarrying) => this.#callbacks.onCarry(isCarrying),
      drop: (ids, place) => this.#drop(ids as readonly ContributionId[], place),
      dropSet: (id, place) =>
        this.#callbacks.onMoveCluster({
          clusterId: id as ClusterId,
          slotId: place.slotId,
          beforeId: place.beforeId as ClusterId | null,
        }),
      toWindow: (frame) => this.#onScreen(frame),
      pushAgainstEdge: (point) => this.#pushAgainstEdge(point),
    })
    this.#observer = new ResizeObserver(() => this.#resize())
    this.#observer.observe(element)
    this.#resize()
  }

  setOptions(options: BoardStageOptions): void {
    this.#options = options
    this.#paintSoon()
  }

  /** Paints these rows in this layout; what did not change since the last time is not painted again. */
  show(picture: BoardPicture): void {
    this.#picture = picture
    this.#painter?.show(picture)
    this.#viewport = this.#kept(this.#viewport)
    this.#paintSoon()
  }

  /** Marks what is chosen, by id of contribution or of set. */
  select(ids: ReadonlySet<string>): void {
    this.#selectedIds = ids
    this.#paintSoon()
  }

  zoomTo(scale: number): void {
    const middle = { x: this.#size.width / 2, y: this.#size.height / 2 }
    this.#moveTo(zoomedAt(this.#viewport, middle, scale), true)
  }

  /** The whole board in the window. */
  fit(): void {
    const board = this.#picture?.layout
    if (board) this.#moveTo(fitting(board, this.#size, 12), true)
  }

  /** Where something is in the window of the board; null when the layout does not draw it. */
  locate(id: string): Frame | null {
    const box = this.#picture?.layout.boxes.find((other) => other.id === id)
    return box ? toWindow(this.#viewport, box) : null
  }

  /** Brings something into view, and says where it then is. */
  reveal(id: string): Frame | null {
    const frame = this.locate(id)
    if (!frame) return null
    const [right, bottom] = [this.#size.width - 24, this.#size.height - footPx]
    const dx = frame.x < 24 ? 24 - frame.x : Math.min(0, right - frame.x - frame.width)
    // What is taller than the window shows its top.
    const dy =
      frame.y < 24 ? 24 - frame.y : Math.max(24 - frame.y, Math.min(0, bottom - frame.y - frame.height))
    if (dx !== 0 || dy !== 0) {
      this.#moveTo({ ...this.#viewport, x: this.#viewport.x + dx, y: this.#viewport.y + dy }, true)
    }
    return this.locate(id)
  }

  /** Takes contributions from the tray in the hand, under a pointer already pressed. */
  carryFromTray(
    contributionIds: readonly ContributionId[],
    event: { clientX: number; clientY: number },
  ): void {
    const size = { x: 0, y: 0, width: 150, height: 105 }
    this.#hand?.carryFromOutside(contributionIds, size, event)
  }

  /** Puts back what is carried. */
  letGo(): void {
    this.#hand?.letGo()
  }

  destroy(): void {
    this.#isDestroyed = true
    cancelAnimationFrame(this.#frame)
    this.#observer?.disconnect()
    this.#hand?.destroy()
    this.#panAndZoom?.destroy()
    this.#painter?.destroy()
  }

  #resize(): void {
    if (!this.#element || !this.#painter) return
    const size = { width: this.#element.clientWidth, height: this.#element.clientHeight }
    if (size.width === 0 || size.height === 0) return
    this.#size = size
    this.#painter.resize(size)
    this.#painter.paintDrag(null)
    if (this.#picture) this.#painter.show(this.#picture)
    this.#viewport = this.#kept(this.#viewport)
    this.#paintSoon()
  }

  #kept(viewport: Viewport): Viewport {
    const board: Layout | undefined = this.#picture?.layout
    return board && this.#size.width > 0 ? keptInSight(viewport, board, this.#size) : viewport
  }

  #moveTo(viewport: Viewport, isResting: boolean): void {
    this.#viewport = this.#kept(viewport)
    const isCovered = this.#painter?.slide(this.#viewport) ?? true
    if (isResting || !isCovered) this.#paintSoon()
    this.#callbacks.onViewport(this.#viewport)
  }

  #paintSoon(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#painter?.setState({ selectedIds: this.#selectedIds, ghostIds: this.#ghostIds })
      this.#painter?.paint(this.#viewport)
    })
  }

  #onScreen(frame: Frame): Frame {
    const corner = this.#element?.getBoundingClientRect()
    const seen = toWindow(this.#viewport, frame)
    return { ...seen, x: seen.x + (corner?.left ?? 0), y: seen.y + (corner?.top ?? 0) }
  }

  #open(box: Box): void {
    if (box.kind === 'contribution') this.#callbacks.onOpen(box.id as ContributionId)
    if (box.kind === 'clusterTitle' && box.parentId) this.#callbacks.onRename(box.parentId as ClusterId)
  }

  #lift(ids: readonly string[], frame: Frame, grab: Point): LiftedPaper {
    const { look } = this.#options
    return liftedPicture(
      this.#picture,
      ids,
      frame,
      grab,
      this.#viewport.scale,
      inkOfPage(),
      look,
      this.#words,
    )
  }

  #mark(place: DropPlace | ClusterDropPlace | null, lasso: Frame | null): void {
    const { scale } = this.#viewport
    if (!place && !lasso) {
      this.#painter?.paintDrag(null)
      return
    }
    const setFrame = place && 'setFrame' in place ? place.setFrame : null
    const opensSet = place !== null && 'clusterId' in place && place.clusterId === 'new'
    const colour = place ? (this.#picture?.slots.get(place.slotId)?.colour ?? 'papier') : 'papier'
    const mark = place ? { ...place.mark, opensSet, colour } : null
    this.#painter?.paintDrag({ setFrame, mark, lasso, scale })
  }

  #drop(contributionIds: readonly ContributionId[], place: DropPlace | 'tray'): void {
    this.#callbacks.onMove(
      place === 'tray'
        ? { contributionIds, slotId: null, clusterId: null, beforeId: null }
        : {
            contributionIds,
            slotId: place.slotId,
            clusterId: place.clusterId as ClusterId | 'new' | null,
            beforeId: place.beforeId as ContributionId | null,
          },
    )
  }

  #pushAgainstEdge(point: Point): void {
    const corner = this.#element?.getBoundingClientRect()
    if (!corner) return
    const reach = 44
    const push = (near: number, far: number) => (near < reach ? 14 : far < reach ? -14 : 0)
    const dx = push(point.x - corner.left, corner.right - point.x)
    const dy = push(point.y - corner.top, corner.bottom - point.y)
    if (dx === 0 && dy === 0) return
    this.#moveTo({ ...this.#viewport, x: this.#viewport.x + dx, y: this.#viewport.y + dy }, false)
  }
}
