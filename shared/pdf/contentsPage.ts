import type { PdfNode } from './pdfTypes.ts'
import { face, paperColors } from './styles.ts'

/** The contents on a page of its own: chapters and sections with their page. `title` is not a heading of the document. */
export function contentsPage(title: string): PdfNode {
  return {
    stack: [
      { text: title, style: 'pageTitle', struct: 'P', pageBreak: 'before', margin: [0, 0, 0, 12] },
      {
        toc: {
          textStyle: { ...face('Text', 11, 16.5), color: paperColors.encre },
          numberStyle: { ...face('Title', 11, 16.5), color: paperColors.encre },
        },
      },
    ],
  }
}
