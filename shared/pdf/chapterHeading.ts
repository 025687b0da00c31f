import type { PdfText } from './pdfTypes.ts'

/**
 * A heading 1: the title of a chapter, on a new page, in the contents and in the bookmarks.
 *
 * @param chapter what the page header says, when the title is long
 */
export function chapterHeading(title: string, chapter?: string): PdfText {
  const long = [...title].length > 70
  return {
    text: title,
    style: 'pageTitle',
    ...(long && { fontSize: 28 }),
    heading: 1,
    ...(chapter && { chapter }),
    tocItem: true,
    tocMargin: [0, 8, 0, 0],
    pageBreak: 'before',
    margin: [0, 0, 0, 16],
  }
}

/** A heading 2: the title of a section inside a chapter. */
export function sectionHeading(title: string): PdfText {
  return {
    text: title,
    style: 'section',
    heading: 2,
    tocItem: true,
    tocMargin: [14, 2, 0, 0],
    margin: [0, 18, 0, 6],
  }
}

/** A heading 3: the title of a part of a section. Neither in the contents. */
export function subsectionHeading(title: string): PdfText {
  return { text: title, style: 'subsection', heading: 3, margin: [0, 12, 0, 4] }
}
