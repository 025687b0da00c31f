import type { PdfNode } from './pdfTypes.ts'
import { rule } from './rule.ts'

/**
 * Numbers with what they count, one under the other between rules.
 *
 * @param widthPoints width of the column
 */
export function figureRows(rows: { number: string; label: string }[], widthPoints: number): PdfNode {
  const longest = Math.max(0, ...rows.map(({ number }) => [...number].length))
  const numberWidth = Math.max(38, longest * 13 + 8)
  return {
    stack: [
      rule(widthPoints, 'thick'),
      ...rows.map(({ number, label }): PdfNode => {
        const columns: PdfNode[] = [
          { text: number, style: 'number', width: numberWidth },
          { text: label, style: 'text', width: '*', margin: [0, 10, 0, 0] },
        ]
        return {
          stack: [
            { columns, margin: [0, 3, 0, 3], columnGap: 2, struct: ['LI', 'LBody'] },
            rule(widthPoints),
          ],
        }
      }),
    ],
    struct: 'L',
  }
}

/** Signs with their meaning, one under the other. The drawings are decorative: the words say it all. */
export function legendRows(rows: { svg: string; label: string }[]): PdfNode {
  return {
    stack: rows.map(({ svg, label }): PdfNode => {
      const columns: PdfNode[] = [
        { svg, width: 15, margin: [1, 2, 0, 0] },
        { text: label, style: 'text', width: '*' },
      ]
      return { columns, columnGap: 10, margin: [0, 3, 0, 3], struct: ['LI', 'LBody'] }
    }),
    struct: 'L',
    margin: [0, 5, 0, 5],
  }
}
