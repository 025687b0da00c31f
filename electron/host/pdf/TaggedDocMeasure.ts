/// <reference path="./pdfmakeInternals.d.ts" />
import { FallbackTextInlines } from './FallbackTextInlines.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'

type Node = PdfmakeInternals.Node

/** Measures with fallback fonts, keeps drawings on a page, and lets the rows of the contents break. */
export class TaggedDocMeasure extends pdfmakeClasses.DocMeasure {
  private readonly tallest: number

  constructor(
    document: PdfmakeInternals.PDFDocument,
    styles: object,
    defaultStyle: object,
    svgMeasure: PdfmakeInternals.SVGMeasure,
    tableLayouts: object,
    tallest: number,
  ) {
    super(document, styles, defaultStyle, svgMeasure, tableLayouts)
    this.tallest = tallest
    this.textInlines = new FallbackTextInlines(document)
  }

  override measureToc(node: Node): Node {
    const measured = super.measureToc(node)
    const table = measured.toc?._table?.table
    if (table) table.dontBreakRows = false
    return measured
  }

  /** Photos are already in the document, under their own data. */
  override convertIfBase64Image(): void {}

  override measureImageWithDimensions(node: Node, dimensions: { width: number; height: number }): void {
    // a drawing taller than a page would disappear
    if (!node.absolutePosition) node.maxHeight = Math.min(Number(node.maxHeight ?? Infinity), this.tallest)
    const fit = node.fit as [number, number] | undefined
    if (fit) node.fit = [fit[0], Math.min(fit[1], this.tallest)]
    super.measureImageWithDimensions(node, dimensions)
  }
}
