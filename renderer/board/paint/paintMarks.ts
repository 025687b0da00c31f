import type { ContributionColour } from '../../../shared/domain/rows.ts'
import type { BoardLook } from '../BoardLook.ts'
import type { Frame } from '../geometry/Frame.ts'
import { fontOf, linesOfText } from '../measureText.ts'
import type { Ink } from './Ink.ts'

/** What the hand sees while it carries or draws: the set under it, the place where it would drop, the lasso. */
export type DragMarks = {
  setFrame: Frame | null
  mark: { kind: 'slot' | 'bar'; frame: Frame; opensSet: boolean; colour: ContributionColour } | null
  lasso: Frame | null
  scale: number
}

/** The drag layer, in px of the board. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: DragMarks,
  ink: Ink,
  look: BoardLook,
  words: { dropHere: string; newSet: string },
): void {
  const { setFrame, mark, lasso } = marks
  if (setFrame) {
    context.setLineDash([9, 6])
    context.lineWidth = 3
    context.strokeStyle = ink.encre
    context.beginPath()
    context.roundRect(setFrame.x, setFrame.y, setFrame.width, setFrame.height, look.setRadiusPx)
    context.stroke()
    context.setLineDash([])
  }
  if (mark) {
    const { frame } = mark
    const colour = ink.target[mark.colour]
    if (mark.kind === 'bar') {
      context.fillStyle = colour
      context.beginPath()
      context.roundRect(frame.x, frame.y, frame.width, frame.height, Math.min(frame.width, frame.height) / 2)
      context.fill()
    } else {
      context.fillStyle = mark.opensSet ? ink.papier : ink.tints[mark.colour]
      context.fillRect(frame.x, frame.y, frame.width, frame.height)
      context.setLineDash([7, 5])
      context.lineWidth = 2
      context.strokeStyle = colour
      context.strokeRect(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2)
      context.setLineDash([])
      const style = { ...look.note, weight: 700 }
      const lines = linesOfText(mark.opensSet ? words.newSet : words.dropHere, style, frame.width - 16)
      context.font = fontOf(style)
      context.fillStyle = colour
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      const middle = frame.y + frame.height / 2 - ((lines.length - 1) * style.lineHeightPx) / 2
      for (const [index, line] of lines.entries()) {
        context.fillText(line, frame.x + frame.width / 2, middle + index * style.lineHeightPx)
      }
      context.textAlign = 'left'
      context.textBaseline = 'alphabetic'
    }
  }
  if (lasso) {
    context.lineWidth = 2 / marks.scale
    context.strokeStyle = ink.encre
    context.fillStyle = 'rgba(16, 48, 42, 0.08)'
    context.setLineDash([6 / marks.scale, 4 / marks.scale])
    context.fillRect(lasso.x, lasso.y, lasso.width, lasso.height)
    context.strokeRect(lasso.x, lasso.y, lasso.width, lasso.height)
    context.setLineDash([])
  }
}
