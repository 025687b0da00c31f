import type { TextStyle } from '../../../shared/activities/activity.ts'
import type { BoardLook } from '../BoardLook.ts'
import type { NotePicture } from '../BoardPicture.ts'
import { fontOf, linesOfText, widthOfText } from '../measureText.ts'
import type { Ink } from './Ink.ts'
import { paintGommette } from './paintGommette.ts'

export type NotePaint = {
  ink: Ink
  look: BoardLook
  width: number
  height: number
  isSelected: boolean
  /** Left in its place while it is carried: a dashed edge, nothing else. */
  isGhost: boolean
  /** In the hand: a 2 px edge and a long shadow. */
  isLifted: boolean
  /** Smaller than this on the window, words are left out: bars tell that there are some. */
  isLegible: boolean
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A note of paper, its top left corner at the origin. */
export function paintNote(context: CanvasRenderingContext2D, note: NotePicture, paint: NotePaint): void {
  const { ink, width, height } = paint
  if (paint.isGhost) {
    context.setLineDash([7, 5])
    context.lineWidth = 2
    context.strokeStyle = ink.trait
    context.strokeRect(1, 1, width - 2, height - 2)
    context.setLineDash([])
    return
  }
  if (paint.isLifted) {
    context.save()
    context.shadowColor = 'rgba(16, 48, 42, 0.28)'
    context.shadowBlur = 26
    context.shadowOffsetY = 12
    context.fillStyle = ink.papier
    context.fillRect(0, 0, width, height)
    context.restore()
  } else {
    context.fillStyle = 'rgba(16, 48, 42, 0.14)'
    context.fillRect(0, 2, width, height)
  }
  context.fillStyle = note.colour === 'papier' ? ink.papier : ink.tints[note.colour]
  context.fillRect(0, 0, width, height)
  if (note.colour !== 'papier') {
    context.strokeStyle = ink.trait
    context.lineWidth = 1.5
    context.strokeRect(0.75, 0.75, width - 1.5, height - 1.5)
  }
  if (paint.isSelected || paint.isLifted) {
    context.strokeStyle = ink.encre
    context.lineWidth = paint.isSelected && !paint.isLifted ? 3 : 2
    const half = context.lineWidth / 2
    context.strokeRect(half, half, width - 2 * half, height - 2 * half)
  }
  if (paint.isLegible) paintWords(context, note, paint)
  else paintBars(context, note, paint)
}

function paintBars(context: CanvasRenderingContext2D, note: NotePicture, paint: NotePaint): void {
  const { ink, look, width, height } = paint
  context.fillStyle = ink.trait
  const inner = width - 2 * look.notePaddingPx
  context.fillRect(look.notePaddingPx, look.notePaddingPx + 4, inner, 6)
  if (note.text.length > 20 && height > 70) {
    context.fillRect(look.notePaddingPx, look.notePaddingPx + look.note.lineHeightPx + 4, inner * 0.6, 6)
  }
  if (note.shape) paintFoot(context, note, paint)
}

function paintWords(context: CanvasRenderingContext2D, note: NotePicture, paint: NotePaint): void {
  const { ink, look, width, height } = paint
  const inner = width - 2 * look.notePaddingPx
  const lines = linesOfText(note.text, look.note, inner)
  const room = Math.max(1, Math.floor((height - look.notePaddingPx - 4) / look.note.lineHeightPx))
  const isRightToLeft = rightToLeft.test(note.text)
  context.font = fontOf(look.note)
  context.fillStyle = ink.encre
  context.textBaseline = 'alphabetic'
  context.direction = isRightToLeft ? 'rtl' : 'ltr'
  context.textAlign = isRightToLeft ? 'right' : 'left'
  const x = isRightToLeft ? width - look.notePaddingPx : look.notePaddingPx
  const baseline = look.note.lineHeightPx / 2 + look.note.sizePx * 0.34
  for (const [index, line] of lines.slice(0, room).entries()) {
    const isLastShown = index === room - 1 && lines.length > room
    context.fillText(
      isLastShown ? `${line.slice(0, Math.max(1, line.length - 2))}…` : line,
      x,
      look.notePaddingPx + index * look.note.lineHeightPx + baseline,
    )
  }
  context.direction = 'ltr'
  context.textAlign = 'left'
  paintFoot(context, note, paint)
}

/** The gommette on the left, « +n » on the right; on notes without a foot, all of it astride the lower right edge. */
function paintFoot(context: CanvasRenderingContext2D, note: NotePicture, paint: NotePaint): void {
  const { look, width, height } = paint
  const hasFoot = look.noteFootPx > 0
  const middle = hasFoot ? height - look.notePaddingPx / 2 - look.gommettePx / 2 - 3 : height - 2
  const pillWidth =
    note.count > 1 && paint.isLegible ? widthOfText(`×${note.count}`, figuresOf(look)) + 14 : 0
  const agreements = note.agreements > 0 && paint.isLegible ? `+${note.agreements}` : ''
  if (hasFoot) {
    if (note.shape) {
      paintGommette(context, note.shape, look.notePaddingPx, middle - look.gommettePx / 2, look.gommettePx)
    }
    const x = look.notePaddingPx + (note.shape ? look.gommettePx + 7 : 0)
    if (pillWidth > 0) paintPill(context, `×${note.count}`, x, middle, pillWidth, paint)
    if (agreements === '') return
    context.font = fontOf(figuresOf(look))
    context.fillStyle = paint.ink.encre
    context.textBaseline = 'middle'
    context.textAlign = 'right'
    context.fillText(agreements, width - look.notePaddingPx, middle + 1)
    context.textAlign = 'left'
    context.textBaseline = 'alphabetic'
    return
  }
  let right = width - 6
  if (note.shape) {
    right -= look.gommettePx
    paintGommette(context, note.shape, right, middle - look.gommettePx / 2, look.gommettePx)
    right -= 5
  }
  if (pillWidth > 0) {
    right -= pillWidth
    paintPill(context, `×${note.count}`, right, middle, pillWidth, paint)
    right -= 5
  }
  if (agreements !== '') {
    const agreementsWidth = widthOfText(agreements, figuresOf(look)) + 14
    paintPill(context, agreements, right - agreementsWidth, middle, agreementsWidth, paint)
  }
}

function figuresOf(look: BoardLook): TextStyle {
  return { font: 'titre', sizePx: look.note.sizePx, weight: 800, lineHeightPx: 20 }
}

function paintPill(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  middle: number,
  width: number,
  paint: NotePaint,
): void {
  context.fillStyle = paint.ink.encre
  context.beginPath()
  context.roundRect(x, middle - 11, width, 22, 11)
  context.fill()
  context.fillStyle = paint.ink.papier
  context.font = fontOf(figuresOf(paint.look))
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x + width / 2, middle + 1)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
}
