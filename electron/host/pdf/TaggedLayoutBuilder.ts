/// <reference path="./pdfmakeInternals.d.ts" />
import { estimatedHeight } from './estimatedHeight.ts'
import { type LogicalElement, type Mark, openElement } from './LogicalElement.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'
import { TaggedDocMeasure } from './TaggedDocMeasure.ts'
import { TaggedElementWriter } from './TaggedElementWriter.ts'

type Node = PdfmakeInternals.Node
type Line = PdfmakeInternals.Line

/** Height kept under a heading, so that no title stands alone at the foot of a page. In points. */
const keptUnderHeading = 56

/** A long row or item begins with about two lines at least. In points. */
const keptLines = 34

const drawings = ['svg', 'image', 'qr', 'canvas'] as const

/** Lays pages out as pdfmake does, and writes down, in reading order, what each drawn item belongs to. */
export class TaggedLayoutBuilder extends pdfmakeClasses.LayoutBuilder {
  readonly root: LogicalElement = openElement(null, 'Document')
  /** Titles of the chapters with the page each begins on (from 1), once the layout is done. */
  readonly chapters: { title: string; page: number }[] = []
  private stack: LogicalElement[] = [this.root]
  private artifactDepth = 0
  private readonly contentsTables = new Set<Node>()
  private readonly movableTables = new Map<Node, boolean>()
  private readonly cells = new Map<Node, Partial<LogicalElement>>()
  private readonly listItems = new Set<Node>()
  private readonly inlineNodes = new Set<Node>()

  override tryLayoutDocument(
    content: unknown,
    pdfDocument: PdfmakeInternals.PDFDocument,
    styles: object,
    defaultStyle: object,
    background: unknown,
    header: unknown,
    footer: unknown,
  ): { pages: PdfmakeInternals.Page[]; linearNodeList: Node[] } {
    const { pageSize, pageMargins } = this
    const tallest = pageSize.height - pageMargins.top - pageMargins.bottom - 1
    this.linearNodeList = []
    this.docMeasure = new TaggedDocMeasure(
      pdfDocument,
      styles,
      defaultStyle,
      this.svgMeasure,
      this.tableLayouts,
      tallest,
    )
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
    this.writer = new TaggedElementWriter(new pdfmakeClasses.DocumentContext(), {
      current: () => this.currentMark(),
      label: () => this.labelMark(),
      figure: () => this.figureMark(),
    })
    this.writer.context().addListener('pageAdded', () => this.addBackground(background))
    this.writer.addPage(pageSize, null, pageMargins)
    this.processNode(measured)
    this.listChapters()
    this.addHeadersAndFooters(header, footer)
    return { pages: this.writer.context().pages, linearNodeList: this.linearNodeList }
  }

  override addBackground(background: unknown): void {
    this.asArtifact(() => super.addBackground(background))
  }

  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    this.asArtifact(() => super.addHeadersAndFooters(header, footer))
  }

  override processNode(node: Node, isVerticalAlignmentAllowed?: boolean): void {
    if (this.artifactDepth > 0 || structuresOf(node)[0] === 'Artifact') {
      this.asArtifact(() => super.processNode(node, isVerticalAlignmentAllowed))
      return
    }
    if (node.pageBreak === 'before' && this.isPageEmpty()) delete node.pageBreak
    if (typeof node.heading === 'number') this.keepWithNext(node)
    if (node.keepTogether === true) this.keepTogether(node)
    const depth = this.stack.length
    this.openElements(node)
    super.processNode(node, isVerticalAlignmentAllowed)
    this.stack.length = depth
  }

  override processList(ordered: boolean, node: Node): void {
    for (const item of (ordered ? node.ol : node.ul) as Node[]) this.listItems.add(item)
    super.processList(ordered, node)
  }

  override processToc(node: Node): void {
    if (node.toc?._table) this.contentsTables.add(node.toc._table)
    super.processToc(node)
  }

  override processRow(row: { cells: Node[]; tableNode?: Node; rowIndex?: number }): object {
    const { cells, tableNode, rowIndex = 0 } = row
    if (!tableNode || this.artifactDepth > 0) return super.processRow(row)
    const depth = this.stack.length
    if (this.contentsTables.has(tableNode)) {
      this.push('TOCI')
      this.push('Reference')
      for (const cell of cells) this.inlineNodes.add(cell)
    } else if (isDataTable(tableNode)) {
      this.openRow(tableNode, rowIndex)
      for (const cell of cells) if (!cell._span) this.cells.set(cell, cellOf(tableNode, rowIndex, cell))
    }
    if (tableNode.layout === 'rules') this.keepRowTogether(tableNode, cells)
    const result = super.processRow(row)
    this.stack.length = depth
    return result
  }

  override processLeaf(node: Node): void {
    if (this.leavesOneLine(node)) this.writer.moveToNextPage()
    super.processLeaf(node)
  }

  override buildNextLine(node: Node): Line | null {
    const line = super.buildNextLine(node)
    if (line?.inlines.some((inline) => inline.baseAscender !== undefined)) {
      line.getAscenderHeight = function (this: Line) {
        const heights = this.inlines.map(
          ({ baseAscender, font, fontSize }) => ((baseAscender ?? font.ascender) / 1000) * fontSize,
        )
        return Math.max(0, ...heights)
      }
    }
    return line
  }

  private currentMark(): Mark {
    return this.artifactDepth > 0 ? 'artifact' : (this.stack.at(-1) ?? 'artifact')
  }

  private labelMark(): Mark {
    const item = this.stack.findLast(({ type }) => type === 'LI')
    return this.artifactDepth > 0 || !item ? 'artifact' : (item.children[0] ?? 'artifact')
  }

  private figureMark(): Mark {
    const current = this.currentMark()
    return current !== 'artifact' && current.type === 'Figure' ? current : 'artifact'
  }

  private push(type: string, attributes?: Partial<LogicalElement>): LogicalElement {
    const element = openElement(this.stack.at(-1) ?? this.root, type, attributes)
    this.stack.push(element)
    return element
  }

  private asArtifact(write: () => void): void {
    this.artifactDepth++
    try {
      write()
    } finally {
      this.artifactDepth--
    }
  }

  private openElements(node: Node): void {
    const lang = typeof node.lang === 'string' ? node.lang : undefined
    const alt = typeof node.alt === 'string' ? node.alt : undefined
    let holdsText = this.inlineNodes.has(node)
    const cell = this.cells.get(node)
    if (cell) {
      this.push(cell.type ?? 'TD', { ...cell, lang })
      holdsText = true
    }
    if (this.listItems.has(node)) {
      openElement(this.push('LI'), 'Lbl')
      this.push('LBody', { lang })
      holdsText = true
    }
    const structures = structuresOf(node)
    for (const type of structures) {
      if (type === 'none') continue
      this.push(type, { lang })
      holdsText = true
    }
    if (typeof node.heading === 'number') this.push(`H${node.heading}`, { lang })
    else if (node.text !== undefined) {
      if (!holdsText) this.push('P', { lang })
    } else if (node.ul || node.ol) {
      if (!structures.includes('L')) this.push('L', { lang })
    } else if (node.table) {
      if (isDataTable(node) && !this.contentsTables.has(node)) this.push('Table', { lang })
    } else if (node.toc) {
      this.push('TOC')
    } else if (alt && drawings.some((kind) => node[kind])) {
      this.push('Figure', { alt, lang })
    }
  }

  private openRow(tableNode: Node, rowIndex: number): void {
    const table = this.stack.findLast(({ type }) => type === 'Table') ?? this.root
    const isHead = rowIndex < (tableNode.table?.headerRows ?? 0)
    const type = isHead ? 'THead' : 'TBody'
    const group = table.children.find((child) => child.type === type) ?? openElement(table, type)
    this.stack.push(group)
    this.push('TR')
  }

  private isPageEmpty(): boolean {
    const context = this.writer.context()
    return context.getCurrentPage().items.length <= (context.backgroundLength[context.page] ?? 0)
  }

  /** Moves a heading to the next page when too little would follow it. */
  private keepWithNext(node: Node): void {
    if (this.nestedLevel > 0 || this.writer.transactionLevel > 0 || node.pageBreak) return
    const context = this.writer.context()
    const inlines = (node._inlines ?? []) as PdfmakeInternals.Inline[]
    const height = Math.max(0, ...inlines.map((inline) => inline.height))
    const top = (node._margin as number[] | null)?.[1] ?? 0
    const isAtTop = context.y <= context.pageMargins.top
    if (!isAtTop && context.availableHeight < top + height + keptUnderHeading) this.writer.moveToNextPage()
  }

  /** Begins a short node on the next page when it does not fit: unlike an unbreakable block, it loses nothing. */
  private keepTogether(node: Node): void {
    const context = this.writer.context()
    this.moveUnlessFits(estimatedHeight(node, context.availableWidth))
  }

  /** Moves a row to the next page before it is drawn. Only for rows whose ground and sides are not painted. */
  private keepRowTogether(tableNode: Node, cells: Node[]): void {
    if (!this.movableTables.has(tableNode)) {
      const body = tableNode.table?.body ?? []
      this.movableTables.set(tableNode, !body.some((row) => row.some((cell) => cell._span || cell.fillColor)))
    }
    if (!this.movableTables.get(tableNode)) return
    const widths = (tableNode.table?.widths ?? []) as { _calcWidth: number }[]
    this.moveUnlessFits(
      Math.max(0, ...cells.map((cell, index) => estimatedHeight(cell, widths[index]?._calcWidth ?? 1))),
    )
  }

  private moveUnlessFits(height: number): void {
    const context = this.writer.context()
    if (this.writer.transactionLevel > 0 || context.availableHeight >= height) return
    const { pageSize, pageMargins } = context.getCurrentPage()
    const whole = pageSize.height - pageMargins.top - pageMargins.bottom
    const isShort = height < whole / 2
    if (isShort || context.availableHeight < keptLines) this.writer.moveToNextPage()
  }

  /** True when a paragraph of several lines would leave its first line alone at the foot of a page. */
  private leavesOneLine(node: Node): boolean {
    if (this.artifactDepth > 0 || this.nestedLevel > 0 || this.writer.transactionLevel > 0) return false
    const context = this.writer.context()
    const inlines = (node._inlines ?? []) as PdfmakeInternals.Inline[]
    const width = inlines.reduce((sum, inline) => sum + inline.width, 0)
    const height = Math.max(0, ...inlines.slice(0, 50).map((inline) => inline.height))
    return width > context.availableWidth && context.availableHeight < 2 * height
  }

  private listChapters(): void {
    for (const node of this.linearNodeList) {
      const page = node.positions?.[0]?.pageNumber
      if (node.heading === 1 && page) {
        this.chapters.push({ title: String(node.chapter ?? textOf(node.text)), page })
      }
    }
  }
}

function structuresOf(node: Node): string[] {
  const struct = node.struct
  if (Array.isArray(struct)) return struct.map(String)
  return typeof struct === 'string' ? [struct] : []
}

function isDataTable(node: Node): boolean {
  return structuresOf(node).length === 0
}

function cellOf(tableNode: Node, rowIndex: number, cell: Node): Partial<LogicalElement> {
  const isHead = rowIndex < (tableNode.table?.headerRows ?? 0)
  const spans = { columnSpan: Number(cell.colSpan ?? 1), rowSpan: Number(cell.rowSpan ?? 1) }
  if (isHead) return { type: 'TH', scope: 'Column', ...spans }
  return cell.scope === 'Row' ? { type: 'TH', scope: 'Row', ...spans } : { type: 'TD', ...spans }
}

function textOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(textOf).join('')
  if (text && typeof text === 'object' && 'text' in text) return textOf(text.text)
  return String(text ?? '')
}
