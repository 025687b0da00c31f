import type { PdfTextStyle } from './pdfTypes.ts'

/** Colours of the paper, named as on the screens. */
export const paperColors = {
  encre: '#10302A',
  encre2: '#45605A',
  filet: '#C3D5CB',
  trait: '#6E8A80',
  papier: '#FFFFFF',
  eau: '#DCEBE3',
  eauClair: '#EFF6F1',
  or: '#FFC72E',
  orClair: '#FFF0BF',
  ciel: '#A5D2F0',
  cielFonce: '#17547F',
  dragee: '#F6B3C1',
  coq: '#D2371C',
  vert: '#0B6B4B',
} as const

/** Families the printer knows. `poster` is Bricolage at 75 %, `title` Bricolage at 88 %, `text` Atkinson. */
export const paperFonts = { poster: 'Poster', title: 'Title', text: 'Text' } as const

/** Points in `millimetres`. */
export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** Margins of a page in mm. Coloured grounds stop at `groundMm` from the edge, because town hall printers do not bleed. */
export const pageMarginsMm = { left: 20, top: 24, right: 20, bottom: 20, groundMm: 10 } as const

/** Sizes of the paper in mm, portrait. */
export const pageSizesMm = {
  A6: { width: 105, height: 148 },
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
} as const

/** Width of the text on an A4 sheet, in points. */
export const textWidth = pointsOf(170)

const naturalLineHeight = { Poster: 1.2, Title: 1.2, Text: 1.3 } as const

/** Style of `size` and `leading` points in one of the three families. */
export function face(family: keyof typeof naturalLineHeight, size: number, leading: number): PdfTextStyle {
  return { font: family, fontSize: size, lineHeight: leading / (size * naturalLineHeight[family]) }
}

/** Styles of a document by name: the sizes and leadings of the print chapter of the design. */
export const paperStyles = {
  coverTitle: { ...face('Poster', 141, 116), color: paperColors.encre },
  posterTitle: { ...face('Poster', 95, 80), color: paperColors.encre },
  pageTitle: { ...face('Title', 40, 40), characterSpacing: -0.5, color: paperColors.encre },
  quote: { ...face('Title', 24, 25), characterSpacing: -0.3, color: paperColors.encre },
  section: { ...face('Title', 17, 18), characterSpacing: -0.2, color: paperColors.encre },
  subsection: { ...face('Title', 13.5, 16), color: paperColors.encre },
  chapeau: { ...face('Text', 13.5, 19), color: paperColors.encre },
  text: { ...face('Text', 11, 16.5), color: paperColors.encre },
  strong: { ...face('Text', 11, 16.5), bold: true, color: paperColors.encre },
  caption: { ...face('Text', 9.5, 13), color: paperColors.encre2 },
  number: { ...face('Title', 24, 26), color: paperColors.encre },
  count: { ...face('Title', 15, 16.5), color: paperColors.encre },
  runningHead: { ...face('Text', 9.75, 13), bold: true, color: paperColors.encre },
  folio: { ...face('Title', 20, 22), color: paperColors.encre },
  tableHead: { ...face('Text', 10, 13.5), bold: true, color: paperColors.encre },
  tableNumber: { ...face('Title', 10.5, 14), color: paperColors.encre },
  tableCell: { ...face('Text', 10, 14), color: paperColors.encre },
} satisfies Record<string, PdfTextStyle>

export type PaperStyle = keyof typeof paperStyles
