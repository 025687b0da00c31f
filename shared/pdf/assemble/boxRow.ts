import type { PdfNode } from '../pdfTypes.ts'
import { paperColors, textWidth } from '../styles.ts'

const gap = 8

export type Box = { node: PdfNode; fillColor?: string }

/** Coloured boxes side by side, all as high as the highest, as wide as a `perRow`th of the text. */
export function boxRow(boxes: readonly Box[], perRow: number): PdfNode {
  const width = (textWidth - gap * (perRow - 1)) / perRow
  const cells = boxes.flatMap(({ node, fillColor = paperColors.eau }, index): PdfNode[] => {
    const cell: PdfNode = { stack: [{ ...node, margin: [11, 9, 9, 9] }], fillColor }
    return index === 0 ? [cell] : [{ text: '', struct: 'Artifact' }, cell]
  })
  return {
    table: {
      widths: cells.map((_, index) => (index % 2 === 0 ? width : gap)),
      body: [cells],
    },
    layout: 'bare',
    struct: 'none',
    margin: [0, 0, 0, gap],
    keepTogether: true,
  }
}

/** The same boxes in as many rows as they need. */
export function boxRows(boxes: readonly Box[], perRow: number): PdfNode[] {
  return Array.from({ length: Math.ceil(boxes.length / perRow) }, (_, index) =>
    boxRow(boxes.slice(index * perRow, (index + 1) * perRow), perRow),
  )
}
