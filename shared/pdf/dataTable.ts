import type { PdfNode, PdfTable } from './pdfTypes.ts'

export type DataColumn = {
  title: string
  /** `*` shares what is left; a number is in points. */
  width?: number | 'auto' | '*'
  alignment?: 'left' | 'right' | 'center'
  /** Numbers: in Bricolage, at right. */
  isNumber?: boolean
  /** The cells of this column name their row. */
  isRowHeader?: boolean
}

/**
 * A table with a header that comes back on each page. Short rows stay whole, long ones go over pages: nothing is lost.
 *
 * @param foot a last row of totals
 */
export function dataTable(columns: DataColumn[], rows: (string | PdfNode)[][], foot?: string[]): PdfTable {
  const head = columns.map(
    ({ title, isNumber, alignment = isNumber ? 'right' : 'left' }): PdfNode => ({
      text: title,
      style: 'tableHead',
      alignment,
    }),
  )
  const body = rows.map((row) =>
    columns.map(({ isNumber, alignment = isNumber ? 'right' : 'left', isRowHeader }, index): PdfNode => {
      const value = row[index] ?? ''
      const style = isNumber ? 'tableNumber' : 'tableCell'
      const cell: PdfNode = typeof value === 'string' ? { text: value, style, alignment } : value
      return isRowHeader ? { ...cell, scope: 'Row', bold: true } : cell
    }),
  )
  const totals = (foot ? [foot] : []).map((row) =>
    columns.map(
      ({ isNumber, alignment = isNumber ? 'right' : 'left', isRowHeader }, index): PdfNode => ({
        text: row[index] ?? '',
        style: isNumber ? 'tableNumber' : 'tableHead',
        alignment,
        ...(isRowHeader && { scope: 'Row' }),
      }),
    ),
  )
  return {
    table: {
      headerRows: 1,
      widths: columns.map(({ width = '*' }) => width),
      body: [head, ...body, ...totals],
    },
    layout: 'rules',
    margin: [0, 6, 0, 12],
  }
}
