import { Shape } from 'konva/lib/Shape.js'
import type { Box } from '../../../shared/activities/activity.ts'
import type { BoardLook } from '../BoardLook.ts'
import type { BoardPicture } from '../BoardPicture.ts'
import { tiltOf } from '../geometry/tiltOf.ts'
import type { Ink } from './Ink.ts'
import { paintLink } from './paintLink.ts'
import { paintNote } from './paintNote.ts'
import { paintSet } from './paintSet.ts'
import { paintSlotTitle } from './paintSlot.ts'

export type ShapeContext = {
  picture: BoardPicture
  /** Where the title of this set stands; undefined for what is no set. */
  title: Box | undefined
  ink: Ink
  look: BoardLook
  words: { untitled: string }
  isSelected: boolean
  isGhost: boolean
  isLegible: boolean
}

/** The konva shape of one box: a note, a set, a link, or what stands for a column or a tier. */
export function shapeOfBox(box: Box, context: ShapeContext): Shape {
  const { picture, ink, look, isSelected, isGhost, isLegible } = context
  const { width, height } = box
  const place = { listening: false, perfectDraw: false, x: box.x, y: box.y }
  const paints = { ink, look, width, height, isLegible }
  if (box.kind === 'contribution') {
    const note = picture.notes.get(box.id)
    return new Shape({
      ...place,
      x: box.x + width / 2,
      y: box.y + height / 2,
      offsetX: width / 2,
      offsetY: height / 2,
      rotation: isGhost ? 0 : tiltOf(box.id),
      sceneFunc: (drawn) => {
        if (note) paintNote(drawn._context, note, { ...paints, isSelected, isGhost, isLifted: false })
      },
    })
  }
  if (box.kind === 'cluster') {
    const set = picture.sets.get(box.id)
    const { untitled } = context.words
    const title = context.title
      ? { ...context.title, x: context.title.x - box.x, y: context.title.y - box.y }
      : null
    return new Shape({
      ...place,
      sceneFunc: (drawn) => {
        if (set) paintSet(drawn._context, set, { ...paints, title, isSelected, isGhost, untitled })
      },
    })
  }
  if (box.kind === 'link') return linkShape(box, picture, ink)
  const slot = picture.slots.get(box.slotId)
  const gapPx = gapBefore(box, picture)
  return new Shape({
    ...place,
    sceneFunc: (drawn) => {
      if (!slot) return
      const paper = drawn._context
      if (box.kind === 'slotTitle') paintSlotTitle(paper, slot, paints)
      if (box.kind === 'slot' && gapPx !== null) {
        paper.fillStyle = ink.filet
        paper.fillRect(-gapPx / 2 - 0.75, -8, 1.5, height)
      }
      if (box.kind === 'tier') {
        paper.fillStyle = ink.tints.eau
        paper.beginPath()
        paper.roundRect(0, 0, width, height, look.setRadiusPx)
        paper.fill()
      }
    },
  })
}

/** Room between a column and the one on its left; null for the first. */
function gapBefore(box: Box, picture: BoardPicture): number | null {
  if (box.kind !== 'slot') return null
  const slots = picture.layout.boxes.filter((other) => other.kind === 'slot' && other.y === box.y)
  const ends = slots.map((other) => other.x + other.width).filter((end) => end <= box.x)
  return ends.length === 0 ? null : box.x - Math.max(...ends)
}

/** A link `link:from:to` runs between the nearest sides of what it joins. */
function linkShape(box: Box, { layout }: BoardPicture, ink: Ink): Shape {
  const from = layout.boxes.find((other) => other.id === box.parentId)
  const toId = box.id.slice(`link:${box.parentId}:`.length)
  const to = layout.boxes.find((other) => other.id === toId)
  return new Shape({
    listening: false,
    perfectDraw: false,
    sceneFunc: (drawn) => {
      if (from && to) paintLink(drawn._context, from, to, ink)
    },
  })
}
