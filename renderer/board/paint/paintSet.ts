import type { BoardLook } from '../BoardLook.ts'
import type { SetPicture } from '../BoardPicture.ts'
import { fontOf, linesOfText, widthOfText } from '../measureText.ts'
import type { Ink } from './Ink.ts'

export type SetPaint = {
  ink: Ink
  look: BoardLook
  width: number
  height: number
  /** Where its title stands, from its own corner; null when the layout draws none. */
  title: { x: number; y: number; width: number; height: number } | null
  isSelected: boolean
  isGhost: boolean
  isLegible: boolean
  /** Said in place of a title nobody wrote yet. */
  untitled: string
}

/** A set de table: its rounded tint, its title and its count; top left corner at the origin. */
export function paintSet(context: CanvasRenderingContext2D, set: SetPicture, paint: SetPaint): void {
  const { ink, look, width, height } = paint
  const radius = Math.min(look.setRadiusPx, width / 2, height / 2)
  context.beginPath()
  context.roundRect(0, 0, width, height, radius)
  if (!paint.isGhost) {
    context.fillStyle = ink.tints[set.colour]
    context.fill()
  }
  if (paint.isSelected || paint.isGhost || ink.tints[set.colour] === ink.papier) {
    context.strokeStyle = paint.isGhost ? ink.trait : ink.encre
    context.lineWidth = paint.isSelected ? 3 : 2
    context.setLineDash(paint.isGhost ? [7, 5] : [])
    context.stroke()
    context.setLineDash([])
  }
  if (paint.isGhost || !paint.title) return
  const figures = { font: 'titre', sizePx: look.setTitle.sizePx - 4, weight: 700, lineHeightPx: 24 } as const
  const count = String(set.count)
  const pill = Math.max(36, widthOfText(count, figures) + 22)
  const { title } = paint
  const right = Math.min(title.x + title.width, width - look.setPaddingPx)
  if (paint.isLegible) {
    const text = set.title === '' ? paint.untitled : set.title
    const lines = linesOfText(text, look.setTitle, Math.max(40, right - title.x - pill - 8))
    const room = Math.max(1, Math.floor(title.height / look.setTitle.lineHeightPx))
    context.font = fontOf(look.setTitle)
    context.textBaseline = 'alphabetic'
    context.textAlign = 'left'
    context.fillStyle = set.title === '' ? ink.encre2 : ink.encre
    for (const [index, line] of lines.slice(0, room).entries()) {
      const isCut = index === room - 1 && lines.length > room
      const y = title.y + index * look.setTitle.lineHeightPx + look.setTitle.lineHeightPx * 0.78
      context.fillText(isCut ? `${line}…` : line, title.x, y)
    }
  } else {
    context.fillStyle = ink.encre
    context.fillRect(title.x, title.y + 6, Math.min(title.width * 0.5, set.title.length * 9), 10)
  }
  if (!paint.isLegible) return
  const middle = title.y + look.setTitle.lineHeightPx / 2
  context.fillStyle = ink.papier
  context.beginPath()
  context.roundRect(right - pill, middle - 14, pill, 28, 14)
  context.fill()
  context.font = fontOf(figures)
  context.fillStyle = ink.encre
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.fillText(count, right - pill / 2, middle + 1)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
}
