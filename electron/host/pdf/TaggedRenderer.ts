/// <reference path="./pdfmakeInternals.d.ts" />
import { isRightToLeft } from './FontRuns.ts'
import { type LogicalElement, type Mark, markOf, pruneElement } from './LogicalElement.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'

type Page = PdfmakeInternals.Page
type PageItem = PdfmakeInternals.PageItem
type Line = PdfmakeInternals.Line
type Inline = PdfmakeInternals.Inline
type Item = PdfmakeInternals.Item

/** Draws the pages with every mark inside the structure tree or said to be an artifact. */
export class TaggedRenderer extends pdfmakeClasses.Renderer {
  private open: Mark | null = null

  /** Builds the tree under `root`, then draws `pages`. */
  renderTagged(pages: Page[], root: LogicalElement): void {
    for (const page of pages) for (const item of page.items) claim(item)
    pruneElement(root)
    const structure = this.buildStructure(root)
    this.pdfDocument.addStructure(structure)
    this.renderPages(pages)
    structure.end()
  }

  override renderPages(pages: Page[]): void {
    this.pdfDocument._pdfMakePages = pages
    pages.forEach((page, index) => {
      this.pdfDocument.addPage({ size: [page.pageSize.width, page.pageSize.height] })
      for (const item of withoutLonePairs(page.items)) this.renderItem(item)
      this.switchTo(null)
      this.progressCallback?.((index + 1) / pages.length)
    })
  }

  override renderLine(line: Line, x: number, y: number): void {
    const mark = markOf(line)
    if (mark === 'artifact' || line.inlines.every(isOrdinary)) {
      this.switchTo(isBlank(line) ? 'artifact' : mark)
      joinWords(line)
      super.renderLine(line, x, y)
      return
    }
    placeRightToLeft(line)
    for (const segment of segmentsOf(line)) this.renderSegment(segment, mark, x, y)
  }

  /** A drawing may hold photos as data, and nothing of the disk nor of the network. */
  override renderSVG(svg: object): void {
    const imageCallback = (link: string) => {
      const data = link.replace(/\s+/g, '')
      if (!data.startsWith('data:')) throw new Error(`A drawing asks for a file: ${link.slice(0, 80)}`)
      return data
    }
    const { options } = svg as { options?: object }
    super.renderSVG({ ...svg, options: { ...options, imageCallback } })
  }

  private renderItem({ type, item }: PageItem): void {
    if (type === 'line') {
      this.renderLine(item as Line, item.x, item.y)
      return
    }
    if (type === 'vector' || type === 'image' || type === 'svg') {
      this.switchTo(markOf(item))
      if (type === 'vector') this.renderVector(item)
      else if (type === 'image') this.renderImage(item)
      else this.renderSVG(item)
      return
    }
    this.switchTo(null)
    if (type === 'beginClip') this.beginClip(item)
    else if (type === 'endClip') this.endClip()
    else if (type === 'beginVerticalAlignment') this.beginVerticalAlignment(item)
    else if (type === 'endVerticalAlignment') this.endVerticalAlignment(item)
  }

  /** Draws inlines of one line that share a link and a replacement text. */
  private renderSegment(segment: Line, mark: LogicalElement, x: number, y: number): void {
    const first = segment.inlines[0]
    if (!first) return
    const target = targetOf(first)
    const replacement = first.actualText ?? (first.rightToLeft ? first.text : undefined)
    for (const inline of segment.inlines) {
      inline.link = null
      inline.linkToDestination = null
    }
    let link: PdfmakeInternals.StructureElement | undefined
    if (target) {
      this.switchTo(null)
      link = this.pdfDocument.struct('Link')
      mark.structure?.add(link)
      link.add(this.pdfDocument.markStructureContent('Link'))
    } else {
      this.switchTo(mark)
    }
    if (replacement) this.pdfDocument.markContent('Span', { actual: replacement })
    super.renderLine(segment, x, y)
    if (replacement) this.pdfDocument.endMarkedContent()
    if (!link || !target) return
    this.pdfDocument.endMarkedContent()
    const last = segment.inlines.at(-1) ?? first
    const width = last.x + last.width - first.x
    const text = segment.inlines.map((inline) => inline.text).join('')
    const options = { structParent: link, Contents: new String(text.trim()) }
    if (target.isDestination) {
      this.pdfDocument.goTo(x + first.x, y, width, segment.getHeight(), target.name, options)
    } else {
      this.pdfDocument.link(x + first.x, y, width, segment.getHeight(), target.name, options)
    }
    // pdfkit writes the page of a link from the page open when it ends
    link.end()
  }

  private switchTo(mark: Mark | null): void {
    if (mark === this.open) return
    if (this.open) this.pdfDocument.endMarkedContent()
    this.open = mark
    if (mark === 'artifact') this.pdfDocument.markContent('Artifact', { type: 'Layout' })
    else if (mark) mark.structure?.add(this.pdfDocument.markStructureContent(mark.type))
    if (mark && mark !== 'artifact') this.setBox(mark)
  }

  private setBox({ structure, box, type }: LogicalElement): void {
    if (!structure || !box || type !== 'Figure') return
    const { height } = this.pdfDocument.page
    const BBox = [box.left, height - box.bottom, box.right, height - box.top]
    structure.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox }
  }

  private buildStructure(element: LogicalElement): PdfmakeInternals.StructureElement {
    const { type, lang, alt, scope, columnSpan = 1, rowSpan = 1 } = element
    const structure = this.pdfDocument.struct(type, { lang, alt, scope })
    const spans: Record<string, number> = {}
    if (columnSpan > 1) spans.ColSpan = columnSpan
    if (rowSpan > 1) spans.RowSpan = rowSpan
    if (Object.keys(spans).length > 0) {
      structure.dictionary.data.A = { O: 'Table', ...(scope && { Scope: scope }), ...spans }
    }
    for (const child of element.children) structure.add(this.buildStructure(child))
    element.structure = structure
    return structure
  }
}

/**
 * Leaves out what begins on this page and ends on another, or the other way round: pdfmake saves the state of the page
 * for an aligned cell, and would restore it on the wrong page.
 */
function withoutLonePairs(items: PageItem[]): PageItem[] {
  const open: PageItem[] = []
  const paired = new Set<PageItem>()
  for (const item of items) {
    if (item.type.startsWith('begin')) open.push(item)
    const begin = item.type.startsWith('end') ? open.pop() : undefined
    if (begin) paired.add(begin).add(item)
  }
  return items.filter((item) => paired.has(item) || !/^(begin|end)/.test(item.type))
}

/** Says to the element of a drawn item that it is drawn, and where. */
function claim({ type, item }: PageItem): void {
  const mark = markOf(item)
  if (mark === 'artifact' || (type === 'line' && isBlank(item as Line))) return
  mark.isDrawn = true
  if (mark.type !== 'Figure') return
  const { x = 0, y = 0, x1, x2, y1, y2, w = 0, h = 0, _width = w, _height = h } = item as Item
  const [left, right] = x1 === undefined ? [x, x + _width] : [Math.min(x1, x2 ?? x1), Math.max(x1, x2 ?? x1)]
  const [top, bottom] = y1 === undefined ? [y, y + _height] : [Math.min(y1, y2 ?? y1), Math.max(y1, y2 ?? y1)]
  const box = mark.box ?? { left, top, right, bottom }
  mark.box = {
    left: Math.min(box.left, left),
    top: Math.min(box.top, top),
    right: Math.max(box.right, right),
    bottom: Math.max(box.bottom, bottom),
  }
}

function isBlank(line: Line): boolean {
  return line.inlines.every(({ text }) => text.trim() === '')
}

/** Words that follow each other in one look are drawn in one go, not one by one: a third of the time of a document. */
function joinWords(line: Line): void {
  const joined: Inline[] = []
  for (const inline of line.inlines) {
    const last = joined.at(-1)
    if (last && areDrawnAlike(last, inline)) {
      last.text += inline.text
      last.width += inline.width
      last.trailingCut = inline.trailingCut
    } else joined.push({ ...inline })
  }
  line.inlines = joined
}

/** The same look, without a gap between them (justified lines have gaps), and nothing that pdfmake fills in later. */
function areDrawnAlike(one: Inline, other: Inline): boolean {
  if (one._pageNodeRef || other._pageNodeRef || one.characterSpacing) return false
  if (one.decoration || one.background || one.linkToPage || other.linkToPage) return false
  if (Math.abs(one.x + one.width - other.x) > 0.01) return false
  // Written out: walking a list of names costs a twentieth of a long document.
  return (
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.color === other.color &&
    one.opacity === other.opacity &&
    one.fontFeatures === other.fontFeatures &&
    one.characterSpacing === other.characterSpacing &&
    one.decoration === other.decoration &&
    one.background === other.background &&
    one.sup === other.sup &&
    one.sub === other.sub
  )
}

function isOrdinary(inline: Inline): boolean {
  return !targetOf(inline) && !inline.actualText && !inline.rightToLeft
}

function targetOf({ link, linkToDestination }: Inline): { name: string; isDestination: boolean } | null {
  if (link) return { name: link, isDestination: false }
  return linkToDestination ? { name: linkToDestination, isDestination: true } : null
}

function segmentsOf(line: Line): Line[] {
  const height = line.getHeight()
  const ascender = line.getAscenderHeight()
  const groups: Inline[][] = []
  for (const inline of line.inlines) {
    const previous = groups.at(-1)?.[0]
    const sameLink = previous && targetOf(previous)?.name === targetOf(inline)?.name
    const isAlone = inline.actualText || inline.rightToLeft || previous?.actualText || previous?.rightToLeft
    if (sameLink && !isAlone) groups.at(-1)?.push(inline)
    else groups.push([inline])
  }
  return groups.map((inlines, index) => {
    const segment = line.clone()
    segment.inlines = inlines
    segment.getHeight = () => height
    segment.getAscenderHeight = () => ascender
    if (index > 0) Object.assign(segment, { id: undefined, _outline: undefined, _pageNodeRef: undefined })
    return segment
  })
}

/** Words from right to left follow each other from right to left. */
function placeRightToLeft({ inlines }: Line): void {
  let start = 0
  while (start < inlines.length) {
    if (!inlines[start]?.rightToLeft) {
      start++
      continue
    }
    let end = start
    while (end + 1 < inlines.length && continues(inlines[end + 1])) end++
    while (end > start && !inlines[end]?.rightToLeft) end--
    const run = inlines.slice(start, end + 1)
    let x = (run[0]?.x ?? 0) + run.reduce((sum, inline) => sum + inline.width, 0)
    for (const inline of run) {
      x -= inline.width
      inline.x = x
    }
    start = end + 1
  }
}

function continues(inline: Inline | undefined): boolean {
  return (
    inline !== undefined &&
    (inline.rightToLeft === true || isRightToLeft(inline.text) || /^\s+$/.test(inline.text))
  )
}
