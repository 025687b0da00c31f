import type { PdfCanvas } from './pdfTypes.ts'
import { paperColors } from './styles.ts'

/** Weights of the rules of a page. */
const weights = { thick: 3.5, thin: 0.6 } as const

/** A horizontal rule of `width` points, not read aloud. */
export function rule(width: number, weight: keyof typeof weights = 'thin'): PdfCanvas {
  const lineWidth = weights[weight]
  const y = lineWidth / 2
  return {
    canvas: [{ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth, lineColor: paperColors.encre }],
  }
}
