import type { PdfNode } from '../pdfTypes.ts'
import { face, paperColors } from '../styles.ts'
import { boxRows } from './boxRow.ts'

/** Figures in boxes, three by row: « 38 participants » is one phrase, so that it is read, found and quoted whole. */
export function figureBoxes(figures: readonly { number: string; label: string }[]): PdfNode {
  const boxes = figures.map(({ number, label }): { node: PdfNode } => ({
    node: {
      text: [{ text: `${number} `, ...face('Title', 30, 32) }, { text: label }],
      ...face('Text', 12, 16),
      bold: true,
      color: paperColors.encre,
      struct: ['LI', 'LBody'],
    },
  }))
  return { stack: boxRows(boxes, Math.min(3, Math.max(1, boxes.length))), struct: 'L', margin: [0, 4, 0, 6] }
}
