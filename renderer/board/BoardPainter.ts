import { Layer } from 'konva/lib/Layer.js'
import { Shape } from 'konva/lib/Shape.js'
import { Stage } from 'konva/lib/Stage.js'
import type { Box } from '../../shared/activities/activity.ts'
import type { BoardLook } from './BoardLook.ts'
import type { BoardPicture } from './BoardPicture.ts'
import { type Frame, overlaps } from './geometry/Frame.ts'
import { tiltOf } from './geometry/tiltOf.ts'
import { type Size, type Viewport, visibleFrame } from './geometry/Viewport.ts'
import { type Ink, inkOfPage } from './paint/Ink.ts'
import { paintLink } from './paint/paintLink.ts'
import { type DragMarks, paintMarks } from './paint/paintMarks.ts'
import { paintNote } from './paint/paintNote.ts'
import { paintSet } from './paint/paintSet.ts'
import { paintSlotTitle } from './paint/paintSlot.ts'

export type PaintedState = {
  selectedIds: ReadonlySet<string>
  ghostIds: ReadonlySet<string>
}

type Painted = { shape: Shape; key: string; box: Box }

/** Canvas painted around what is seen, so that a pan shows paper and not a hole before the next drawing. */
const overscanPx = 220
const smallestLegibleScale = 0.42

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
    this.#stage.size({ width: size.width + 2 * overscanPx, height: size.height + 2 * overscanPx })
  }

  /** New rows or a new layout; what did not change is kept. */
  show(picture: BoardPicture): void {
    this.#picture = picture
    this.#ink = inkOfPage()
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

  /** Paints what is in view, and a margin around it. */
  paint(viewport: Viewport): void {
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
    this.#reconcile(visibleFrame(viewport, this.#size, overscanPx))
    this.#sets.draw()
    this.#notes.draw()
    this.#marks.draw()
  }

  /** Only the layer of the drag is painted again. */
  paintDrag(marks: DragMarks | null): void {
    if (!marks && !this.#drag) return
    this.#drag = marks
    this.#marks.draw()
  }

  destroy(): void {
    this.#stage.destroy()
    this.#container.remove()
    this.#shapes.clear()
  }

  #reconcile(seen: Frame): void {
    const picture = this.#picture
    if (!picture) return
    const isLegible = this.#drawn.scale >= smallestLegibleScale
    const kept = new Set<string>()
    for (const box of picture.layout.boxes) {
      if (box.kind === 'clusterTitle' || !overlaps(box, seen)) continue
      kept.add(box.id)
      const known = this.#shapes.get(box.id)
      const key = this.#keyOf(box, isLegible)
      if (known?.key === key) continue
      known?.shape.destroy()
      const shape = this.#shapeOf(box, isLegible)
      this.#shapes.set(box.id, { shape, key, box })
      ;(box.kind === 'contribution' ? this.#notes : this.#sets).add(shape)
    }
    for (const [id, painted] of this.#shapes) {
      if (kept.has(id)) continue
      painted.shape.destroy()
      this.#shapes.delete(id)
    }
    // Sets are under titles whichever came first; slots lie under everything.
    for (const { shape, box } of this.#shapes.values()) {
      if (box.kind === 'slot' || box.kind === 'tier') shape.moveToBottom()
    }
  }

  /** Room between a column and the one on its left; null for the first. */
  #gapBefore(box: Box): number | null {
    if (box.kind !== 'slot') return null
    const slots =
      this.#picture?.layout.boxes.filter((other) => other.kind === 'slot' && other.y === box.y) ?? []
    const ends = slots.map((other) => other.x + other.width).filter((end) => end <= box.x)
    return ends.length === 0 ? null : box.x - Math.max(...ends)
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

  #shapeOf(box: Box, isLegible: boolean): Shape {
    const isSelected = this.#state.selectedIds.has(box.id)
    const isGhost = this.#state.ghostIds.has(box.id)
    const { width, height } = box
    const place = { listening: false, perfectDraw: false, x: box.x, y: box.y }
    const paints = { ink: this.#ink, look: this.#look(), width, height, isLegible }
    if (box.kind === 'contribution') {
      const note = this.#picture?.notes.get(box.id)
      return new Shape({
        ...place,
        x: box.x + width / 2,
        y: box.y + height / 2,
        offsetX: width / 2,
        offsetY: height / 2,
        rotation: isGhost ? 0 : tiltOf(box.id),
        sceneFunc: (context) => {
          if (note) paintNote(context._context, note, { ...paints, isSelected, isGhost, isLifted: false })
        },
      })
    }
    if (box.kind === 'cluster') {
      const set = this.#picture?.sets.get(box.id)
      const titleBox = this.#titles.get(box.id)
      const title = titleBox ? { ...titleBox, x: titleBox.x - box.x, y: titleBox.y - box.y } : null
      return new Shape({
        ...place,
        sceneFunc: (context) => {
          if (!set) return
          const untitled = this.#words.untitled
          paintSet(context._context, set, { ...paints, title, isSelected, isGhost, untitled })
        },
      })
    }
    if (box.kind === 'link') return this.#linkShape(box)
    const slot = this.#picture?.slots.get(box.slotId)
    const gapPx = this.#gapBefore(box)
    return new Shape({
      ...place,
      sceneFunc: (context) => {
        if (!slot) return
        if (box.kind === 'slotTitle') paintSlotTitle(context._context, slot, paints)
        if (box.kind === 'slot' && gapPx !== null) {
          context._context.fillStyle = this.#ink.filet
          context._context.fillRect(-gapPx / 2 - 0.75, -8, 1.5, height)
        }
        if (box.kind === 'tier') {
          context._context.fillStyle = this.#ink.tints.eau
          context._context.beginPath()
          context._context.roundRect(0, 0, width, height, this.#look().setRadiusPx)
          context._context.fill()
        }
      },
    })
  }

  /** A link `link:from:to` runs between the nearest sides of what it joins. */
  #linkShape(box: Box): Shape {
    const boxes = this.#picture?.layout.boxes ?? []
    const from = boxes.find((other) => other.id === box.parentId)
    const toId = box.id.slice(`link:${box.parentId}:`.length)
    const to = boxes.find((other) => other.id === toId)
    return new Shape({
      listening: false,
      perfectDraw: false,
      sceneFunc: (context) => {
        if (from && to) paintLink(context._context, from, to, this.#ink)
      },
    })
  }
}
