import type { PdfNode } from './pdfTypes.ts'
import { pointsOf, textWidth } from './styles.ts'

/** Width of the margin column of the 8 + 4 split, in points. */
export const marginColumnWidth = pointsOf(43)

/** The usual split of a page: text at left, numbers or legend in a narrow column at right. */
export function splitColumns(main: PdfNode[], aside: PdfNode[]): PdfNode {
  const gap = pointsOf(8)
  return {
    columns: [
      { stack: main, width: textWidth - marginColumnWidth - gap },
      { stack: aside, width: marginColumnWidth },
    ],
    columnGap: gap,
  }
}
