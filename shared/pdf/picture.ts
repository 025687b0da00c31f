import type { PdfSvg } from './pdfTypes.ts'
import { pointsOf, textWidth } from './styles.ts'

/**
 * A drawing in the text, at its size in mm or at the width of the text if it is wider.
 *
 * @param alt what it shows, in words: it is read instead of the drawing
 */
export function picture(drawing: { svg: string; alt: string; widthMm: number; heightMm: number }): PdfSvg {
  const width = Math.min(pointsOf(drawing.widthMm), textWidth)
  return {
    svg: drawing.svg,
    alt: drawing.alt,
    fit: [width, pointsOf(drawing.heightMm)],
    margin: [0, 6, 0, 10],
  }
}
