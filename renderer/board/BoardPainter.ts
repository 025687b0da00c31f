import { Layer } from 'konva/lib/Layer.js'
import { Shape } from 'konva/lib/Shape.js'
import { Stage } from 'konva/lib/Stage.js'
import type { Box } from '../../shared/activities/activity.ts'
import type { BoardLook } from './BoardLook.ts'
import type { BoardPicture } from './BoardPicture.ts'
import { type Frame, overlaps } from './geometry/Frame.ts'
import { type Size, type Viewport, visibleFrame } from './geometry/Viewport.ts'
import { type Ink, inkOfPage } from './paint/Ink.ts'
import { type DragMarks, paintMarks } from './paint/paintMarks.ts'
import { exposedStrips, type PlacedShape, paintRegions, shiftLayer, withBleed } from './paint/paintRegions.ts'
import { shapeOfBox } from './paint/shapeOfBox.ts'

export type PaintedState = {
  selectedIds: ReadonlySet<string>
  ghostIds: ReadonlySet<string>
}

type Painted = { shape: Shape; key: string; box: Box }

/** Canvas painted around what is seen, so that a pan shows paper and not a hole before the next drawing. */
const overscanPx = 220
const smallestLegibleScale = 0.42
/** More changed boxes than this, and the whole canvas is painted again. */
const mostRegions = 24

/**
 * Three konva layers (sets, notes, marks of the drag) fed by id: a shape is made when its box comes into view,
 * drawn again when its row, its box or its state changed, and taken away when it leaves. While the board moves, the
 * canvases are moved by CSS; they are painted again once it rests, or when the hand reaches their edge.
 */
export class BoardPainter {
  readonly #container: HTMLDivElement
  readonly #stage: Stage
  readonly #sets = new Layer({ listening: false })
  readonly #notes = new Layer({ listening: false })
  readonly #marks = new Layer({ listening: false })
  readonly #shapes = new Map<string, Painted>()
  readonly #look: () => BoardLook
  readonly #words: { untitled: string; dropHere: string; newSet: string }
  #ink: Ink = inkOfPage()
  #picture: BoardPicture | null = null
  #titles = new Map<string, Box>()
  #state: PaintedState = { selectedIds: new Set(), ghostIds: new Set() }
  #size: Size = { width: 0, height: 0 }
  #drawn: Viewport = { x: 0, y: 0, scale: 1 }
  #drag: DragMarks | null = null
  /** Whether what the canvases hold is what `#drawn` says: a resize or new colours make them stale. */
  #isStale = true
  /** The part of the board the canvases hold. */
  #seen: Frame = { x: 0, y: 0, width: 0, height: 0 }

  constructor(
    container: HTMLElement,
    look: () => BoardLook,
    words: { untitled: string; dropHere: string; newSet: string },
  ) {
    this.#look = look
    this.#words = words
    this.#container = document.createElement('div')
    Object.assign(this.#container.style, { position: 'absolute', transformOrigin: '0 0' })
    container.append(this.#container)
    this.#stage = new Stage({ container: this.#container, width: 1, height: 1, listening: false })
    this.#stage.add(this.#sets, this.#notes, this.#marks)
    this.#staysEmpty(this.#marks, true)
    this.#marks.add(
      new Shape({
        listening: false,
        perfectDraw: false,
        sceneFunc: (context) => {
          if (this.#drag) paintMarks(context._context, this.#drag, this.#ink, this.#look(), this.#words)
        },
      }),
    )
  }

  get drawnViewport(): Viewport {
    return this.#drawn
  }

  resize(size: Size): void {
    this.#size = size
    this.#container.style.left = `${-overscanPx}px`
    this.#container.style.top = `${-overscanPx}px`
    this.#isStale = true
    this.#stage.size({ width: size.width + 2 * overscanPx, height: size.height + 2 * overscanPx })
  }

  /** New rows or a new layout; what did not change is kept. */
  show(picture: BoardPicture): void {
    this.#picture = picture
    const ink = inkOfPage()
    if (ink.encre2 !== this.#ink.encre2) this.#isStale = true
    this.#ink = ink
    this.#titles = new Map()
    for (const box of picture.layout.boxes) {
      if (box.kind === 'clusterTitle' && box.parentId !== null) this.#titles.set(box.parentId, box)
    }
  }

  setState(state: PaintedState): void {
    this.#state = state
  }

  /** Moves what is painted, without painting. True when the hand still sees only painted paper. */
  slide(viewport: Viewport): boolean {
    const ratio = viewport.scale / this.#drawn.scale
    const x = viewport.x - this.#drawn.x * ratio + overscanPx - overscanPx * ratio
    const y = viewport.y - this.#drawn.y * ratio + overscanPx - overscanPx * ratio
    this.#container.style.transform = `translate(${x}px, ${y}px) scale(${ratio})`
    const seen = visibleFrame(viewport, this.#size)
    const painted = visibleFrame(this.#drawn, this.#size, overscanPx)
    return (
      seen.x >= painted.x &&
      seen.y >= painted.y &&
      seen.x + seen.width <= painted.x + painted.width &&
      seen.y + seen.height <= painted.y + painted.height
    )
  }

  /**
   * Paints what is in view, and a margin around it. What is already painted is moved, not painted again: only the
   * strips that come into view and the boxes that changed are.
   */
  paint(viewport: Viewport): void {
    const before = this.#drawn
    const [dx, dy] = [viewport.x - before.x, viewport.y - before.y]
    const canShift =
      !this.#isStale && viewport.scale === before.scale && Number.isInteger(dx) && Number.isInteger(dy)
    this.#drawn = viewport
    this.#container.style.transform = ''
    for (const layer of [this.#sets, this.#notes, this.#marks]) {
      layer.setAttrs({
        x: viewport.x + overscanPx,
        y: viewport.y + overscanPx,
        scaleX: viewport.scale,
        scaleY: viewport.scale,
      })
    }
    const changed = this.#reconcile(visibleFrame(viewport, this.#size, overscanPx))
    if (canShift && changed.length <= mostRegions) this.#paintChanged(dx, dy, changed)
    else {
      for (const layer of [this.#sets, this.#notes])
        if (!this.#staysEmpty(layer, !layer.hasChildren())) layer.draw()
    }
    this.#isStale = false
    if (this.#drag) this.#marks.draw()
  }

  #paintChanged(dx: number, dy: number, changed: readonly Frame[]): void {
    const { scale } = this.#drawn
    const regions = [
      ...exposedStrips(this.#stage.size(), dx, dy),
      ...changed.map((box) => withBleed(this.#onCanvas(box), scale)),
    ]
    for (const layer of [this.#sets, this.#notes]) {
      const shapes = this.#placedOn(layer)
      if (this.#staysEmpty(layer, shapes.length === 0)) continue
      if (dx !== 0 || dy !== 0) shiftLayer(layer, dx, dy)
      paintRegions(layer, shapes, regions)
    }
  }

  /** An empty canvas still costs its room at each frame: it is taken out. True when it was empty and still is. */
  #staysEmpty(layer: Layer, isEmpty: boolean): boolean {
    const { style } = layer.getCanvas()._canvas
    const wasEmpty = style.display === 'none'
    style.display = isEmpty ? 'none' : 'block'
    return wasEmpty && isEmpty
  }

  /** The shapes of a layer in its order, and the room each takes on the canvas. */
  #placedOn(layer: Layer): PlacedShape[] {
    const { scale } = this.#drawn
    return [...this.#shapes.values()]
      .filter(({ shape }) => shape.getLayer() === layer)
      .sort((one, other) => one.shape.zIndex() - other.shape.zIndex())
      .map(({ shape, box }) => ({ shape, frame: withBleed(this.#onCanvas(box), scale) }))
  }

  #onCanvas(box: Frame): Frame {
    const { x, y, scale } = this.#drawn
    return {
      x: box.x * scale + x + overscanPx,
      y: box.y * scale + y + overscanPx,
      width: box.width * scale,
      height: box.height * scale,
    }
  }

  /** Only the layer of the drag is painted again. */
  paintDrag(marks: DragMarks | null): void {
    if (!marks && !this.#drag) return
    this.#drag = marks
    this.#staysEmpty(this.#marks, marks === null)
    this.#marks.draw()
  }

  destroy(): void {
    this.#stage.destroy()
    this.#container.remove()
    this.#shapes.clear()
  }

  /** Makes, renews and drops shapes; gives where something already painted changed, in px of the board. */
  #reconcile(seen: Frame): Frame[] {
    const picture = this.#picture
    if (!picture) return []
    const changed: Frame[] = []
    const isLegible = this.#drawn.scale >= smallestLegibleScale
    const kept = new Set<string>()
    for (const box of picture.layout.boxes) {
      if (box.kind === 'clusterTitle' || !overlaps(box, seen)) continue
      kept.add(box.id)
      const known = this.#shapes.get(box.id)
      const key = this.#keyOf(box, isLegible)
      if (known?.key === key) continue
      known?.shape.destroy()
      if (known) changed.push(known.box)
      if (known || !this.#isComingIn(box)) changed.push(box)
      const shape = shapeOfBox(box, {
        picture,
        title: this.#titles.get(box.id),
        ink: this.#ink,
        look: this.#look(),
        words: this.#words,
        isSelected: this.#state.selectedIds.has(box.id),
        isGhost: this.#state.ghostIds.has(box.id),
        isLegible,
      })
      this.#shapes.set(box.id, { shape, key, box })
      ;(box.kind === 'contribution' ? this.#notes : this.#sets).add(shape)
    }
    for (const [id, painted] of this.#shapes) {
      if (kept.has(id)) continue
      painted.shape.destroy()
      this.#shapes.delete(id)
      if (overlaps(painted.box, seen)) changed.push(painted.box)
    }
    // Sets are under titles whichever came first; slots lie under everything.
    for (const { shape, box } of this.#shapes.values()) {
      if (box.kind === 'slot' || box.kind === 'tier') shape.moveToBottom()
    }
    this.#seen = seen
    return changed
  }

  /** Whether a box that is new here was out of what was painted before: the strips will paint it. */
  #isComingIn(box: Box): boolean {
    return !overlaps(box, this.#seen)
  }

  #keyOf(box: Box, isLegible: boolean): string {
    const note = this.#picture?.notes.get(box.id)
    const set = this.#picture?.sets.get(box.id)
    const slot =
      box.kind === 'contribution' || box.kind === 'cluster' ? null : this.#picture?.slots.get(box.slotId)
    return [
      box.kind,
      box.x,
      box.y,
      box.width,
      box.height,
      note ? `${note.v} ${note.shape} ${note.text.length}` : '',
      set ? `${set.v} ${set.count} ${set.colour}` : '',
      slot ? `${slot.title}|${slot.subtitle}|${slot.sign}|${slot.colour}` : '',
      this.#state.selectedIds.has(box.id),
      this.#state.ghostIds.has(box.id),
      isLegible,
      this.#ink.encre2,
    ].join(' ')
  }
}
