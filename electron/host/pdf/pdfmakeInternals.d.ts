// The classes inside pdfmake 0.3.11 that the tagged printer extends. Only what the printer touches is declared.

declare namespace PdfmakeInternals {
  type Module<T> = { default: T }

  type StyleStack = {
    auto<T>(item: object, callback: () => T): T
    getProperty(property: string): unknown
  }
  type Position = { pageNumber: number; top: number }

  type Node = {
    [key: string]: unknown
    positions?: Position[]
    table?: { body: Node[][]; widths?: unknown[]; headerRows?: number; dontBreakRows?: boolean }
    toc?: { _table?: Node; _items: unknown[] }
    _span?: boolean
  }

  type Font = {
    name: string
    ascender: number
    lineHeight(size: number, includeGap?: boolean): number
    widthOfString(text: string, size: number): number
    encode(text: string, features?: unknown): [glyphs: string[], positions: object[]]
    font: { hasGlyphForCodePoint(codePoint: number): boolean }
  }

  type Inline = {
    [key: string]: unknown
    text: string
    width: number
    height: number
    x: number
    font: Font
    fontSize: number
    lineEnd?: boolean
    noNewLine?: boolean
    link?: string | null
    linkToDestination?: string | null
    actualText?: string
    rightToLeft?: boolean
    baseAscender?: number
  }

  type Line = {
    [key: string]: unknown
    x: number
    y: number
    id?: string
    inlines: Inline[]
    getHeight(): number
    getAscenderHeight(): number
    clone(): Line
  }

  type Item = {
    [key: string]: unknown
    x: number
    y: number
    x1?: number
    x2?: number
    y1?: number
    y2?: number
    w?: number
    h?: number
    _width?: number
    _height?: number
  }

  type PageItem = { type: string; item: Item | Line }

  type Page = {
    items: PageItem[]
    pageSize: { width: number; height: number }
    pageMargins: { left: number; top: number; right: number; bottom: number }
    watermark?: object
  }

  type Fragment = { items: PageItem[]; height: number; xOffset?: number; yOffset?: number }

  class DocumentContext {
    page: number
    pages: Page[]
    x: number
    y: number
    availableHeight: number
    availableWidth: number
    pageMargins: { left: number; top: number; right: number; bottom: number }
    backgroundLength: number[]
    getCurrentPage(): Page
    moveDown(offset: number): void
    addListener(event: 'pageAdded', listener: () => void): void
  }

  class PageElementWriter {
    constructor(context: DocumentContext)
    transactionLevel: number
    context(): DocumentContext
    addPage(pageSize: object, orientation: null, margins: object): void
    addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown
    addImage(image: Item, index?: number): unknown
    addSVG(image: Item, index?: number): unknown
    addVector(
      vector: Item,
      ignoreContextX?: boolean,
      ignoreContextY?: boolean,
      index?: number,
      forcePage?: number,
    ): unknown
    addFragment(
      fragment: Fragment,
      useBlockXOffset?: boolean,
      useBlockYOffset?: boolean,
      dontUpdateContextPosition?: boolean,
    ): unknown
    moveToNextPage(orientation?: string): void
  }

  class TextInlines {
    constructor(pdfDocument: PDFDocument | null)
    pdfDocument: PDFDocument
    measure(words: Word[], styleStack: StyleStack): Inline[]
    widthOfText(text: string, inline: Inline): number
  }

  type Word = { [key: string]: unknown; text: string; lineEnd?: boolean; noNewLine?: boolean }

  class DocMeasure {
    constructor(
      pdfDocument: PDFDocument,
      styles: object,
      defaultStyle: object,
      svgMeasure: SVGMeasure,
      tableLayouts: object,
    )
    textInlines: TextInlines
    measureDocument(content: unknown): Node
    measureToc(node: Node): Node
    convertIfBase64Image(node: Node): void
    measureImageWithDimensions(node: Node, dimensions: { width: number; height: number }): void
  }

  class DocPreprocessor {
    preprocessDocument(content: unknown): Node
  }

  class SVGMeasure {
    measureSVG(svg: string): { width: number; height: number }
  }

  class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: SVGMeasure)
    pageSize: { width: number; height: number }
    pageMargins: { left: number; top: number; right: number; bottom: number }
    svgMeasure: SVGMeasure
    tableLayouts: object
    nestedLevel: number
    linearNodeList: Node[]
    writer: PageElementWriter
    docPreprocessor: DocPreprocessor
    docMeasure: DocMeasure
    registerTableLayouts(layouts: object): void
    layoutDocument(
      content: unknown,
      pdfDocument: PDFDocument,
      styles: object,
      defaultStyle: object,
      background?: unknown,
      header?: unknown,
      footer?: unknown,
    ): Page[]
    tryLayoutDocument(
      content: unknown,
      pdfDocument: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
    ): { pages: Page[]; linearNodeList: Node[] }
    addBackground(background: unknown): void
    addHeadersAndFooters(header: unknown, footer: unknown): void
    processNode(node: Node, isVerticalAlignmentAllowed?: boolean): void
    processRow(row: { cells: Node[]; tableNode?: Node; rowIndex?: number }): object
    processList(ordered: boolean, node: Node): void
    processToc(node: Node): void
    processLeaf(node: Node): void
    buildNextLine(node: Node): Line | null
  }

  class Renderer {
    constructor(pdfDocument: PDFDocument, progressCallback?: (ratio: number) => void)
    pdfDocument: PDFDocument
    progressCallback?: (ratio: number) => void
    renderPages(pages: Page[]): void
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: object): void
    renderImage(image: object): void
    renderSVG(svg: object): void
    beginClip(rect: object): void
    endClip(): void
    beginVerticalAlignment(item: object): void
    endVerticalAlignment(item: object): void
  }

  type Reference = { data: Record<string, unknown> }
  type ContentStream = { write(piece: string | Uint8Array): void; finalize(): void }
  type StructureContent = object

  type StructureElement = {
    dictionary: Reference
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }

  type Image = { image?: object | null; embed(document: PDFDocument): void }

  class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFileSystem: null,
      localAccessPolicy: (path: string) => boolean,
    )
    page: {
      width: number
      height: number
      markings: object[]
      dictionary: Reference
      content: ContentStream
    }
    _root: Reference
    _pdfMakePages: Page[]
    openImage(source: string): Image
    provideFont(family: string, bold: boolean, italics: boolean): Font
    addPage(options: { size: [number, number] }): void
    struct(type: string, options?: object): StructureElement
    addStructure(element: StructureElement): void
    markContent(tag: string, options?: object): void
    markStructureContent(tag: string, options?: object): StructureContent
    endMarkedContent(): void
    link(x: number, y: number, width: number, height: number, url: string, options: object): void
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): void
    end(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): void
    on(event: 'end', listener: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
  }
}

declare module 'pdfmake/js/PDFDocument.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.PDFDocument>
  export = module
}
declare module 'pdfmake/js/LayoutBuilder.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.LayoutBuilder>
  export = module
}
declare module 'pdfmake/js/Renderer.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.Renderer>
  export = module
}
declare module 'pdfmake/js/PageElementWriter.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.PageElementWriter>
  export = module
}
declare module 'pdfmake/js/DocumentContext.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.DocumentContext>
  export = module
}
declare module 'pdfmake/js/DocMeasure.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.DocMeasure>
  export = module
}
declare module 'pdfmake/js/DocPreprocessor.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.DocPreprocessor>
  export = module
}
declare module 'pdfmake/js/SVGMeasure.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.SVGMeasure>
  export = module
}
declare module 'pdfmake/js/TextInlines.js' {
  const module: PdfmakeInternals.Module<typeof PdfmakeInternals.TextInlines>
  export = module
}
declare module 'pdfmake/js/tableLayouts.js' {
  const module: { tableLayouts: object }
  export = module
}
