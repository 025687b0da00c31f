import type { TextStyle } from '../../../shared/activities/activity.ts'
import type { BoardLook } from '../BoardLook.ts'
import type { SlotPicture } from '../BoardPicture.ts'
import { fontOf, linesOfText, widthOfText } from '../measureText.ts'
import type { Ink } from './Ink.ts'
import { slotSigns } from './slotSigns.ts'

export type SlotTitlePaint = { ink: Ink; look: BoardLook; width: number; height: number; isLegible: boolean }

/** The title of a slot: its sign, its word, and what it means beside it, or below where there is no room. */
export function paintSlotTitle(
  context: CanvasRenderingContext2D,
  slot: SlotPicture,
  paint: SlotTitlePaint,
): void {
  const { ink, look, width, height } = paint
  const style = look.slotTitle
  const hasSign = slot.sign !== 'none' && width >= 340
  const left = hasSign ? look.slotSignPx + 16 : 0
  const titleLines = linesOfText(slot.title, style, width - left)
  const titleWidth = Math.max(...titleLines.map((line) => widthOfText(line, style)))
  const subtitleWidth = slot.subtitle === '' ? 0 : widthOfText(slot.subtitle, look.slotSubtitle)
  const isBeside = titleLines.length === 1 && titleWidth + 20 + subtitleWidth <= width - left
  const used = isBeside ? style.lineHeightPx : height
  const top = Math.max(0, (height - used) / 2)
  if (hasSign && slot.sign !== 'none') {
    const drawing = slotSigns[slot.sign]
    context.save()
    context.translate(6, top + (style.lineHeightPx - look.slotSignPx) / 2 + 1)
    context.scale(look.slotSignPx / 24, look.slotSignPx / 24)
    if (drawing.fill) {
      context.fillStyle = '#ffc72e'
      context.fill(new Path2D(drawing.fill))
    }
    context.strokeStyle = ink.encre
    context.lineWidth = drawing.lines ? 1.9 : 2.2
    context.lineJoin = 'round'
    context.lineCap = 'round'
    context.stroke(new Path2D(drawing.edge))
    if (drawing.lines) {
      context.lineWidth = 1.4
      context.stroke(new Path2D(drawing.lines))
    }
    context.restore()
  }
  if (!paint.isLegible && style.sizePx < 30) {
    context.fillStyle = ink.encre
    context.fillRect(left, top + 8, titleWidth * 0.8, 12)
    return
  }
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  paintLines(context, titleLines, style, left, top, ink.encre)
  if (slot.subtitle === '' || !paint.isLegible) return
  if (isBeside) {
    const baseline = top + style.lineHeightPx * 0.79
    context.font = fontOf(look.slotSubtitle)
    context.fillStyle = ink.encre2
    context.fillText(slot.subtitle, left + titleWidth + 20, baseline)
    return
  }
  const below = top + titleLines.length * style.lineHeightPx
  const lines = linesOfText(slot.subtitle, look.slotSubtitle, width - left)
  paintLines(context, lines, look.slotSubtitle, left, below, ink.encre2)
}

function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  style: TextStyle,
  x: number,
  y: number,
  colour: string,
): void {
  context.font = fontOf(style)
  context.fillStyle = colour
  for (const [index, line] of lines.entries()) {
    context.fillText(line, x, y + index * style.lineHeightPx + style.lineHeightPx * 0.79)
  }
}
