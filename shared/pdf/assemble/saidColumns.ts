import type { ReportBlock } from '../../activities/activity.ts'
import { countedLists } from '../countedLists.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { rule } from '../rule.ts'
import { textWidth } from '../styles.ts'
import { signDrawing } from './signDrawings.ts'

type Column = Extract<ReportBlock, { kind: 'columns' }>['columns'][number]

const gap = 24

/**
 * Columns of a board side by side, two by two, with how many times each thing was said. A column where everything was
 * said once is a plain list: a row of « ×1 » says nothing. Empty columns are left out.
 */
export function saidColumns(columns: readonly Column[]): PdfNode {
  const filled = columns.filter(({ items }) => items.length > 0)
  const isAlone = filled.length === 1
  const width = isAlone ? textWidth : (textWidth - gap) / 2
  const pairs = Array.from({ length: Math.ceil(filled.length / 2) }, (_, index) =>
    filled.slice(index * 2, index * 2 + 2),
  )
  return {
    stack: pairs.map(
      (pair): PdfNode => ({
        columns: pair.map((column): PdfNode => ({ stack: [saidColumn(column, width)], width })),
        columnGap: gap,
      }),
    ),
  }
}

function saidColumn(column: Column, width: number): PdfNode {
  const icon = signDrawing(column.sign)
  const isCounted = column.items.some(({ count, lines }) => count > 1 || lines.length > 0)
  if (isCounted) {
    const items = column.items.map(({ count, title, lines }) => ({ count: `×${count}`, title, lines }))
    return countedLists([{ title: column.title, ...(icon && { icon }), items }], width)
  }
  const heading: PdfNode = {
    text: column.title,
    style: 'section',
    heading: 2,
    width: '*',
    margin: [0, 2, 0, 0],
  }
  return {
    stack: [
      icon ? { columns: [{ svg: icon, width: 22 }, heading], columnGap: 8 } : heading,
      { ...rule(width, 'thick'), margin: [0, 6, 0, 0] },
      {
        stack: column.items.map(
          ({ title }): PdfNode => ({
            stack: [
              { text: title, style: 'text', margin: [0, 4, 0, 4], struct: ['LI', 'LBody'] },
              rule(width),
            ],
            keepTogether: true,
          }),
        ),
        struct: 'L',
      },
    ],
    margin: [0, 10, 0, 10],
  }
}
