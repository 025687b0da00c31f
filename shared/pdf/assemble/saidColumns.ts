import type { ReportBlock } from '../../activities/activity.ts'
import { countedLists } from '../countedLists.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { rule } from '../rule.ts'
import { textWidth } from '../styles.ts'
import { signDrawing } from './signDrawings.ts'

type Column = Extract<ReportBlock, { kind: 'columns' }>['columns'][number]

const gap = 24
/** Above this height (in points) columns go two by two, so that what belongs together stays on the same page. */
const tallestSplit = 2400

/**
 * Columns of a board in two halves of the page, with how many times each thing was said when it was more than once:
 * « ×1 » says nothing. Empty columns are left out.
 */
export function saidColumns(columns: readonly Column[]): PdfNode {
  const filled = columns.filter(({ items }) => items.length > 0)
  if (filled.length <= 1) return { stack: filled.map((column) => saidColumn(column, textWidth)) }
  const width = (textWidth - gap) / 2
  return {
    stack: halves(filled).map(
      (sides): PdfNode => ({
        columns: sides.map(
          (side): PdfNode => ({ stack: side.map((column) => saidColumn(column, width)), width }),
        ),
        columnGap: gap,
      }),
    ),
  }
}

/** Rows of two sides, in order: one row cut where both sides are the most even, or two by two when that is too tall. */
function halves(columns: Column[]): Column[][][] {
  const heights = columns.map(columnHeight)
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total > tallestSplit)
    return Array.from({ length: Math.ceil(columns.length / 2) }, (_, index) =>
      columns.slice(index * 2, index * 2 + 2).map((column) => [column]),
    )
  let cut = 1
  let best = Number.POSITIVE_INFINITY
  let left = 0
  for (let index = 1; index < columns.length; index++) {
    left += heights[index - 1] ?? 0
    const tallest = Math.max(left, total - left)
    if (tallest < best) {
      best = tallest
      cut = index
    }
  }
  return [[columns.slice(0, cut), columns.slice(cut)]]
}

/** Height of a column in points, roughly. */
export function columnHeight({ items }: Column): number {
  const linesOf = (text: string) => Math.ceil([...text].length / 40)
  return items.reduce(
    (sum, { title, lines }) =>
      sum + 7 + 16.5 * lines.reduce((rows, line) => rows + linesOf(line), linesOf(title)),
    48,
  )
}

function saidColumn(column: Column, width: number): PdfNode {
  const icon = signDrawing(column.sign)
  const total = column.items.reduce((sum, { count }) => sum + count, 0)
  const title = `${column.title}\u00A0: ${total}`
  const isCounted = column.items.some(({ count, lines }) => count > 1 || lines.length > 0)
  if (isCounted) {
    const items = column.items.map(({ count, title: said, lines }) => ({
      count: count > 1 ? `×${count}` : '',
      title: said,
      // « ×2 » never goes alone to the next line.
      lines: lines.map((line) => line.replace(/ (?=×\d+$)/u, '\u00A0')),
    }))
    return {
      stack: [countedLists([{ title, ...(icon && { icon }), items }], width)],
      keepTogether: true,
    }
  }
  const heading: PdfNode = { text: title, style: 'section', heading: 2, width: '*', margin: [0, 2, 0, 0] }
  const items = column.items.map(
    (item): PdfNode => ({
      stack: [
        { text: item.title, style: 'text', margin: [0, 3, 0, 3], struct: ['LI', 'LBody'] },
        rule(width),
      ],
      keepTogether: true,
    }),
  )
  return {
    stack: [
      icon ? { columns: [{ svg: icon, width: 22 }, heading], columnGap: 8 } : heading,
      { ...rule(width, 'thick'), margin: [0, 6, 0, 0] },
      { stack: items, struct: 'L' },
    ],
    // A short column stays with its title; a long one goes over pages.
    keepTogether: true,
    margin: [0, 8, 0, 8],
  }
}
