/**
 * The nodes of a printed document: plain data that crosses to the printing worker. The names are pdfmake's, whose own
 * types are not used here because they bring in Node's; `heading`, `struct`, `alt`, `lang` and `scope` are ours and
 * feed the structure tree. Lengths are in points unless a name says otherwise.
 */
export type PdfNode =
  | PdfText
  | PdfStack
  | PdfColumns
  | PdfList
  | PdfTable
  | PdfToc
  | PdfSvg
  | PdfImage
  | PdfCanvas

/** Left, top, right, bottom. */
export type PdfMargin = [number, number, number, number]

/** `none` opens no element of its own (a table that only lays out); `Artifact` hides from the reading order. */
export type PdfStructure =
  | 'Sect'
  | 'Div'
  | 'P'
  | 'BlockQuote'
  | 'Caption'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Artifact'
  | 'none'

export type PdfTextStyle = {
  font?: string
  fontSize?: number
  lineHeight?: number
  bold?: boolean
  italics?: boolean
  color?: string
  alignment?: 'left' | 'right' | 'center'
  characterSpacing?: number
  decoration?: 'underline' | 'lineThrough'
  noWrap?: boolean
}

type PdfCommon = PdfTextStyle & {
  style?: string | string[]
  margin?: PdfMargin
  pageBreak?: 'before' | 'after'
  /** Keeps the node on one page. Only for short things of ours, never around what people wrote. */
  unbreakable?: boolean
  /** Begins the node on the next page rather than cutting it, when it is shorter than half a page. Loses nothing. */
  keepTogether?: boolean
  absolutePosition?: { x: number; y: number }
  relativePosition?: { x: number; y: number }
  width?: number | 'auto' | '*'
  id?: string
  /** Several names open several nested elements, outermost first. */
  struct?: PdfStructure | PdfStructure[]
  /** BCP 47, when it is not the document's. */
  lang?: string
  /** What a figure shows, in words. Without it a drawing is an artifact. */
  alt?: string
  /** Cells only. */
  colSpan?: number
  rowSpan?: number
  fillColor?: string
  verticalAlignment?: 'top' | 'middle' | 'bottom'
  border?: [boolean, boolean, boolean, boolean]
  /** Makes a body cell the header of its row. */
  scope?: 'Row'
}

export type PdfInline = PdfTextStyle & {
  text: string
  style?: string
  link?: string
  linkToDestination?: string
}

export type PdfText = PdfCommon & {
  text: string | (string | PdfInline)[]
  /** Makes the text a heading, a bookmark and a line of the contents. */
  heading?: 1 | 2 | 3
  /** What the page header says of a heading 1, when the title is long. */
  chapter?: string
  link?: string
  linkToDestination?: string
  tocItem?: boolean
  tocStyle?: string
  tocMargin?: PdfMargin
  outline?: boolean
  outlineText?: string
  outlineParentId?: string
}

export type PdfStack = PdfCommon & { stack: PdfNode[] }
export type PdfColumns = PdfCommon & { columns: PdfNode[]; columnGap?: number }
export type PdfList = PdfCommon &
  ({ ul: PdfNode[] } | { ol: PdfNode[]; start?: number }) & { markerColor?: string }
export type PdfSvg = PdfCommon & { svg: string; height?: number; fit?: [number, number] }
export type PdfImage = PdfCommon & { image: string; height?: number; fit?: [number, number] }

export type PdfToc = PdfCommon & {
  toc: { textStyle?: PdfTextStyle; numberStyle?: PdfTextStyle; textMargin?: PdfMargin }
}

export type PdfVector = { color?: string; lineColor?: string; lineWidth?: number } & (
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { type: 'rect'; x: number; y: number; w: number; h: number; r?: number }
)
export type PdfCanvas = PdfCommon & { canvas: PdfVector[] }

/** Names of table layouts known to the printer: `bare` has no line and no padding. */
export type PdfTableLayout = 'bare' | 'rules' | 'band'

export type PdfTable = PdfCommon & {
  table: {
    body: PdfNode[][]
    widths?: (number | 'auto' | '*')[]
    headerRows?: number
  }
  layout?: PdfTableLayout
}

export type PdfPageSize = 'A6' | 'A4' | 'A3' | 'A2' | 'A1' | 'A0'

/** A whole document, ready to print. */
export type PdfDefinition = {
  title: string
  author?: string
  /** BCP 47. `fr-FR` when absent. */
  language?: string
  /** Date of the last change of the data (ms since epoch): the same data prints the same bytes. */
  changedAt: number
  pageSize?: PdfPageSize
  orientation?: 'portrait' | 'landscape'
  /** Instead of the margins of a document; 0 for a page that is one drawing. */
  marginsMm?: { left: number; top: number; right: number; bottom: number }
  /** At the top of each page: `left`, then `right` or the title of the chapter. */
  header?: { left: string; right?: string }
  /** At the foot of each page, beside the page number. */
  footer?: { lines: string[] }
  /** The first page is a cover: neither header nor footer. */
  bareFirstPage?: boolean
  content: PdfNode[]
}
