/// <reference path="./pdfmakeInternals.d.ts" />
import type { MeasureWidth } from '../../../shared/pdf/fittedText.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'
import { printFonts } from './printFonts.ts'

/** Widths of texts in the very fonts that print them. */
export function textMeasure(fontsFolder: string): MeasureWidth {
  const document = new pdfmakeClasses.PDFDocument(
    printFonts(fontsFolder),
    {},
    {},
    {},
    { autoFirstPage: false, font: null, fontLayoutCache: true },
    null,
    (path) => path.startsWith(fontsFolder),
  )
  return (text, { font, isBold, sizePt }) =>
    document.provideFont(font === 'titre' ? 'Title' : 'Text', isBold, false).widthOfString(text, sizePt)
}
