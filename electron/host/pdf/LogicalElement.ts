/// <reference path="./pdfmakeInternals.d.ts" />

/** An element of the structure tree, in reading order, before it becomes a pdfkit element. */
export type LogicalElement = {
  type: string
  children: LogicalElement[]
  lang?: string
  alt?: string
  scope?: 'Row' | 'Column'
  columnSpan?: number
  rowSpan?: number
  /** Set as soon as something visible belongs to the element or to one of its children. */
  isDrawn: boolean
  /** Page on which the element is drawn first, and its box there, from the top left corner. */
  box?: { left: number; top: number; right: number; bottom: number }
  structure?: PdfmakeInternals.StructureElement
}

/** What a drawn item belongs to: an element, or nothing that is read. */
export type Mark = LogicalElement | 'artifact'

const alwaysKept = new Set(['TD', 'TH', 'LBody'])

/** Opens an element of `type` as the last child of `parent`. */
export function openElement(
  parent: LogicalElement | null,
  type: string,
  attributes: Partial<LogicalElement> = {},
): LogicalElement {
  const element: LogicalElement = { ...attributes, type, children: [], isDrawn: false }
  parent?.children.push(element)
  return element
}

/** Removes what draws nothing (an empty paragraph, a list without items) but keeps the cells of a row. */
export function pruneElement(element: LogicalElement): boolean {
  element.children = element.children.filter(pruneElement)
  element.isDrawn ||= element.children.some((child) => child.isDrawn)
  return element.isDrawn || alwaysKept.has(element.type)
}

/** The mark an item carries. An item nobody claimed is decoration. */
export function markOf(item: object): Mark {
  return (item as { mark?: Mark }).mark ?? 'artifact'
}

/** Gives `item` its mark, unless it already has one. */
export function setMark(item: object, mark: Mark): void {
  const marked = item as { mark?: Mark }
  marked.mark ??= mark
}
