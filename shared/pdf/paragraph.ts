import type { PdfNode, PdfText } from './pdfTypes.ts'

/** The few lines that say the essential of a chapter. */
export function chapeau(text: string): PdfText {
  return { text, style: 'chapeau', margin: [0, 0, 0, 14] }
}

/** A paragraph of running text. */
export function paragraph(text: string): PdfText {
  return { text, style: 'text', margin: [0, 0, 0, 8] }
}

/** Small text under a figure or a table: where it comes from, how to read it. */
export function caption(text: string): PdfText {
  return { text, style: 'caption', struct: 'Caption', margin: [0, 4, 0, 10] }
}

/** A list with round markers, or numbered. */
export function itemList(items: string[], isNumbered = false): PdfNode {
  const nodes: PdfNode[] = items.map((text) => ({ text, style: 'text', margin: [0, 0, 0, 3] }))
  return isNumbered ? { ol: nodes, margin: [0, 0, 0, 8] } : { ul: nodes, margin: [0, 0, 0, 8] }
}
