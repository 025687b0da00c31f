import type { BoardLook } from './BoardLook.ts'
import type { BoardPicture } from './BoardPicture.ts'
import type { Frame, Point } from './geometry/Frame.ts'
import { LiftedPaper } from './LiftedPaper.ts'
import { fontOf } from './measureText.ts'
import type { Ink } from './paint/Ink.ts'
import { paintNote } from './paint/paintNote.ts'
import { paintSet } from './paint/paintSet.ts'

const mostSheets = 3

/**
 * The picture of what the hand carries: the first of `ids` on top, two sheets under it at most, and how many there
 * are; or a whole set with its notes. `frame` is its box on the board, `grab` is in px of the window.
 */
export function liftedPicture(
  picture: BoardPicture | null,
  ids: readonly string[],
  frame: Frame,
  grab: Point,
  scale: number,
  ink: Ink,
  look: BoardLook,
  words: { untitled: string },
): LiftedPaper {
  const { width, height } = frame
  return new LiftedPaper({ width: width * scale, height: height * scale }, grab, (context) => {
    context.scale(scale, scale)
    const plain = { ink, look, isSelected: false, isGhost: false, isLegible: true }
    const set = picture?.sets.get(ids[0] ?? '')
    if (set && picture) {
      const title = picture.layout.boxes.find((box) => box.kind === 'clusterTitle' && box.parentId === set.id)
      paintSet(context, set, {
        ...plain,
        width,
        height,
        title: title ? { ...title, x: title.x - frame.x, y: title.y - frame.y } : null,
        isSelected: true,
        untitled: words.untitled,
      })
      for (const box of picture.layout.boxes) {
        const note = box.parentId === set.id ? picture.notes.get(box.id) : undefined
        if (!note) continue
        context.save()
        context.translate(box.x - frame.x, box.y - frame.y)
        paintNote(context, note, { ...plain, width: box.width, height: box.height, isLifted: false })
        context.restore()
      }
      return
    }
    const shown = ids.slice(0, mostSheets)
    for (const [index, id] of [...shown.entries()].reverse()) {
      const note = picture?.notes.get(id)
      if (!note) continue
      context.save()
      context.translate(index * 6, index * 6)
      paintNote(context, note, { ...plain, width, height, isLifted: true })
      context.restore()
    }
    if (ids.length < 2) return
    context.fillStyle = ink.encre
    context.beginPath()
    context.arc(width, 0, 16, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = ink.papier
    context.font = fontOf({ font: 'titre', sizePx: 17, weight: 800, lineHeightPx: 20 })
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText(String(ids.length), width, 1)
  })
}
