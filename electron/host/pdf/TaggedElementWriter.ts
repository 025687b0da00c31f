/// <reference path="./pdfmakeInternals.d.ts" />
import { type Mark, setMark } from './LogicalElement.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'

type Line = PdfmakeInternals.Line
type Item = PdfmakeInternals.Item
type PageItem = PdfmakeInternals.PageItem
type Fragment = PdfmakeInternals.Fragment

/** What the layout tells the writer about the item it is about to write. */
export type MarkSource = { current(): Mark; label(): Mark; figure(): Mark }

/** Writes pages as pdfmake does, remembers what each item belongs to, and never drops a block too tall for a page. */
export class TaggedElementWriter extends pdfmakeClasses.PageElementWriter {
  private readonly marks: MarkSource
  private isRepeating = false

  constructor(context: PdfmakeInternals.DocumentContext, marks: MarkSource) {
    super(context)
    this.marks = marks
  }

  override addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown {
    // pdfmake writes a line without moving down for list markers only
    setMark(line, dontUpdateContextPosition ? this.marks.label() : this.marks.current())
    return super.addLine(line, dontUpdateContextPosition, index)
  }

  override addImage(image: Item, index?: number): unknown {
    setMark(image, this.marks.figure())
    return super.addImage(image, index)
  }

  override addSVG(image: Item, index?: number): unknown {
    setMark(image, this.marks.figure())
    return super.addSVG(image, index)
  }

  override addVector(
    vector: Item,
    ignoreContextX?: boolean,
    ignoreContextY?: boolean,
    index?: number,
    forcePage?: number,
  ): unknown {
    setMark(vector, this.marks.figure())
    return super.addVector(vector, ignoreContextX, ignoreContextY, index, forcePage)
  }

  override moveToNextPage(orientation?: string): void {
    const wasRepeating = this.isRepeating
    this.isRepeating = true
    try {
      super.moveToNextPage(orientation)
    } finally {
      this.isRepeating = wasRepeating
    }
  }

  override addFragment(
    fragment: Fragment,
    useBlockXOffset?: boolean,
    useBlockYOffset?: boolean,
    dontUpdateContextPosition?: boolean,
  ): unknown {
    // header rows that come back on each page are said once
    const isRepeated = this.isRepeating && useBlockXOffset === true && useBlockYOffset === undefined
    const written = isRepeated ? { ...fragment, items: fragment.items.map(repeatedItem) } : fragment
    const done = super.addFragment(written, useBlockXOffset, useBlockYOffset, dontUpdateContextPosition)
    if (done || useBlockXOffset) return done
    return this.addInPieces(fragment)
  }

  /** pdfmake silently drops an unbreakable block taller than a page: here it goes on over the next pages. */
  private addInPieces(fragment: Fragment): boolean {
    const items = fragment.items
      .filter(({ type }) => type === 'line' || type === 'vector' || type === 'image' || type === 'svg')
      .sort((one, other) => topOf(one) - topOf(other))
    let start = 0
    while (start < items.length) {
      const pieceTop = topOf(items[start] as PageItem)
      const available = this.context().availableHeight
      const fits = (item: PageItem) =>
        item.type === 'vector' ? topOf(item) - pieceTop <= available : bottomOf(item) - pieceTop <= available
      const next = items.findIndex((item, index) => index > start && !fits(item))
      const end = next === -1 ? items.length : next
      const piece = items.slice(start, end)
      const height = Math.min(available, Math.max(...piece.map(bottomOf)) - pieceTop)
      super.addFragment({ items: piece.map((item) => movedUp(item, pieceTop, height)), height })
      start = end
      if (start < items.length) this.moveToNextPage()
    }
    return true
  }
}

function repeatedItem({ type, item }: PageItem): PageItem {
  const copy = type === 'line' ? (item as Line).clone() : { ...item }
  Object.assign(copy, { mark: 'artifact', _node: undefined, id: undefined, _outline: undefined })
  return { type, item: copy }
}

function topOf({ type, item }: PageItem): number {
  if (type === 'vector' && 'y1' in item) return Math.min(Number(item.y1), Number(item.y2))
  return item.y ?? 0
}

function bottomOf(pageItem: PageItem): number {
  const { type, item } = pageItem
  if (type === 'line') return item.y + (item as Line).getHeight()
  if (type === 'vector' && 'y1' in item) return Math.max(Number(item.y1), Number(item.y2))
  return topOf(pageItem) + Number(item._height ?? item.h ?? 0)
}

function movedUp(pageItem: PageItem, offset: number, maximumHeight: number): PageItem {
  const { type, item } = pageItem
  const copy = type === 'line' ? (item as Line).clone() : { ...item }
  if ('y1' in copy) {
    Object.assign(copy, { y1: Number(copy.y1) - offset, y2: Number(copy.y2) - offset })
  } else {
    copy.y = (copy.y ?? 0) - offset
    if (type === 'vector' && 'h' in copy) copy.h = Math.min(Number(copy.h), maximumHeight - copy.y)
  }
  delete copy._isFillColorFromUnbreakable
  return { type, item: copy }
}
