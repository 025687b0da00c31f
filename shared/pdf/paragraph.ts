import type { PdfMargin, PdfNode, PdfText } from './pdfTypes.ts'
import { paperColors, paperFonts } from './styles.ts'

/** The few lines that say the essential of a chapter. */
export function chapeau(text: string): PdfText {
  return { text, style: 'chapeau', margin: [0, 0, 0, 14] }
}

/** What a paragraph is: said, explained, or still to fill in. */
export type ParagraphTone = 'text' | 'note' | 'missing'

/** A paragraph of running text. */
export function paragraph(text: string, tone: ParagraphTone = 'text'): PdfText {
  if (tone === 'note') return { text, style: 'caption', margin: [0, 0, 0, 8] }
  if (tone === 'missing')
    return { text, style: 'text', italics: true, color: paperColors.encre2, margin: [0, 0, 0, 8] }
  return { text, style: 'text', margin: [0, 0, 0, 8] }
}

/** Small text under a figure or a table: where it comes from, how to read it. */
export function caption(text: string): PdfText {
  return { text, style: 'caption', struct: 'Caption', margin: [0, 4, 0, 10] }
}

export type ListItem = string | { text: string; count?: string; detail?: string }

/** A list with round markers, or numbered. The count follows the words, the detail comes under them. */
export function itemList(items: ListItem[], isNumbered = false): PdfNode {
  const nodes = items.map((item): PdfNode => {
    const margin: PdfMargin = [0, 0, 0, 3]
    if (typeof item === 'string') return { text: item, style: 'text', margin }
    const words: PdfNode = {
      text: item.count ? [item.text, ' ', { text: item.count, font: paperFonts.title }] : item.text,
      style: 'text',
    }
    return item.detail
      ? { stack: [words, { text: item.detail, style: 'caption' }], margin }
      : { ...words, margin }
  })
  return isNumbered ? { ol: nodes, margin: [0, 0, 0, 8] } : { ul: nodes, margin: [0, 0, 0, 8] }
}
