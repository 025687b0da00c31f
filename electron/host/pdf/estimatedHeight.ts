/// <reference path="./pdfmakeInternals.d.ts" />

type Node = PdfmakeInternals.Node
type Inline = PdfmakeInternals.Inline

/** Height in points that a measured `node` will take in `width` points: close, and sure enough to choose a page. */
export function estimatedHeight(node: Node, width: number): number {
  const [left = 0, top = 0, right = 0, bottom = 0] = (node._margin ?? []) as number[]
  const inner = Math.max(1, width - left - right)
  return top + bottom + contentHeight(node, inner)
}

function contentHeight(node: Node, width: number): number {
  if (node.absolutePosition || node._span) return 0
  if (node._inlines) return textHeight(node._inlines as Inline[], width)
  if (node.stack) return sum((node.stack as Node[]).map((child) => estimatedHeight(child, width)))
  if (node.columns)
    return columnsHeight(node.columns as Node[], width, Number(node._gap ?? node.columnGap ?? 0))
  if (node.table) return tableHeight(node, width)
  const items = (node.ul ?? node.ol) as Node[] | undefined
  if (items) {
    const gap = Number((node._gapSize as { width?: number } | undefined)?.width ?? 0)
    return sum(items.map((child) => estimatedHeight(child, width - gap)))
  }
  return Number(node._height ?? node._minHeight ?? 0)
}

function textHeight(inlines: Inline[], width: number): number {
  let total = 0
  let used = 0
  let height = 0
  for (const inline of inlines) {
    const trailing = Number(inline.trailingCut ?? 0)
    if (used > 0 && used + inline.width - trailing > width) {
      total += height
      used = 0
      height = 0
    }
    used += inline.width
    height = Math.max(height, inline.height)
    if (used - trailing > width) total += height * Math.floor((used - trailing) / width)
    if (inline.lineEnd) {
      total += height
      used = 0
      height = 0
    }
  }
  return total + height
}

function tableHeight(node: Node, width: number): number {
  const offsets = (node._offsets as { total?: number } | undefined)?.total ?? 0
  const layout = node._layout as
    | Record<'paddingTop' | 'paddingBottom', (row: number, node: Node) => number>
    | undefined
  const widths = (node.table?.widths ?? []) as { width: Node['width'] }[]
  const rows = (node.table?.body ?? []).map((cells, row) => {
    const columns = cells.map((cell, index) => ({ ...cell, width: widths[index]?.width }))
    const paddings = (layout?.paddingTop(row, node) ?? 0) + (layout?.paddingBottom(row, node) ?? 0)
    return columnsHeight(columns, width - offsets, 0) + paddings
  })
  return sum(rows)
}

function columnsHeight(columns: Node[], width: number, gap: number): number {
  const known = columns.map((column) => {
    if (typeof column.width === 'number') return column.width
    return column.width === 'auto' ? Number(column._maxWidth ?? 0) : undefined
  })
  const stars = known.filter((one) => one === undefined).length
  const gaps = gap * Math.max(0, columns.length - 1)
  const left = Math.max(1, width - gaps - sum(known.map((one) => one ?? 0)))
  return Math.max(0, ...columns.map((column, index) => estimatedHeight(column, known[index] ?? left / stars)))
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
