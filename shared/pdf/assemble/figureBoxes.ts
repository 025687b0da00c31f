import type { PdfNode } from '../pdfTypes.ts'
import { face, paperColors, textWidth } from '../styles.ts'

const gap = 8
const perRow = 3

/** Figures in boxes, three by row: « 38 participants » is one phrase, so that it is read, found and quoted whole. */
export function figureBoxes(figures: readonly { number: string; label: string }[]): PdfNode {
  const columns = Math.min(perRow, Math.max(1, figures.length))
  const width = (textWidth - gap * (columns - 1)) / columns
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, index) =>
    figures.slice(index * columns, (index + 1) * columns),
  )
  return {
    stack: rows.map(
      (row): PdfNode => ({
        columns: row.map((figure): PdfNode => ({ stack: [figureBox(figure, width)], width })),
        columnGap: gap,
        margin: [0, 0, 0, gap],
        keepTogether: true,
      }),
    ),
    struct: 'L',
    margin: [0, 4, 0, 6],
  }
}

function figureBox({ number, label }: { number: string; label: string }, width: number): PdfNode {
  const phrase: PdfNode = {
    text: [{ text: `${number} `, ...face('Title', 30, 32) }, { text: label }],
    ...face('Text', 12, 16),
    bold: true,
    color: paperColors.encre,
    fillColor: paperColors.eau,
    margin: [-6, -8, 0, -6],
    struct: ['LI', 'LBody'],
  }
  return {
    table: { widths: [width - 32], body: [[phrase]] },
    layout: 'band',
    struct: 'none',
  }
}
