import type { PdfText } from '../pdfTypes.ts'

/** A chapter that begins where the one before ends: short ones share a page. */
export function followingChapter(heading: PdfText): PdfText {
  const { pageBreak: _, ...rest } = heading
  return { ...rest, margin: [0, 34, 0, 14] }
}
