/// <reference path="./pdfmakeInternals.d.ts" />
import docMeasureModule from 'pdfmake/js/DocMeasure.js'
import docPreprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import documentContextModule from 'pdfmake/js/DocumentContext.js'
import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriterModule from 'pdfmake/js/PageElementWriter.js'
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js'
import textInlinesModule from 'pdfmake/js/TextInlines.js'
import tableLayoutsModule from 'pdfmake/js/tableLayouts.js'

/** Node gives a CommonJS module as the whole of its exports, a bundler may give its `default` at once. */
function classOf<T>(module: PdfmakeInternals.Module<T> | T): T {
  return module instanceof Object && 'default' in module ? module.default : (module as T)
}

/** The classes of pdfmake that the tagged printer extends. */
export const pdfmakeClasses = {
  DocMeasure: classOf(docMeasureModule),
  DocPreprocessor: classOf(docPreprocessorModule),
  DocumentContext: classOf(documentContextModule),
  LayoutBuilder: classOf(layoutBuilderModule),
  PageElementWriter: classOf(pageElementWriterModule),
  PDFDocument: classOf(pdfDocumentModule),
  Renderer: classOf(rendererModule),
  SVGMeasure: classOf(svgMeasureModule),
  TextInlines: classOf(textInlinesModule),
  tableLayouts: tableLayoutsModule.tableLayouts,
}
