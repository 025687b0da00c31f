import type { PdfTableLayout } from '../../../shared/pdf/pdfTypes.ts'
import { paperColors } from '../../../shared/pdf/styles.ts'

type Sized = { table: { body: unknown[][]; headerRows?: number } }
type Lines = {
  hLineWidth(index: number, node: Sized): number
  vLineWidth(): number
  hLineColor(index: number, node: Sized): string
  paddingLeft(index: number): number
  paddingRight(index: number, node: Sized): number
  paddingTop(): number
  paddingBottom(): number
}

const none = () => 0

/** Table layouts a document may name. */
export const tableLayouts: Record<PdfTableLayout, Lines> = {
  bare: {
    hLineWidth: none,
    vLineWidth: none,
    hLineColor: () => paperColors.encre,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: none,
    paddingBottom: none,
  },
  rules: {
    // a thick rule above and under the header, hairlines between rows
    hLineWidth: (index, node) => (index === 0 ? 3 : index === (node.table.headerRows ?? 0) ? 1.5 : 0.5),
    vLineWidth: none,
    hLineColor: (index, node) =>
      index <= (node.table.headerRows ?? 0) ? paperColors.encre : paperColors.trait,
    paddingLeft: (index) => (index === 0 ? 0 : 6),
    paddingRight: (index, node) => (index === (node.table.body[0]?.length ?? 1) - 1 ? 0 : 6),
    paddingTop: () => 5,
    paddingBottom: () => 5,
  },
  band: {
    hLineWidth: none,
    vLineWidth: none,
    hLineColor: () => paperColors.encre,
    paddingLeft: (index) => (index === 0 ? 18 : 6),
    paddingRight: (index, node) => (index === (node.table.body[0]?.length ?? 1) - 1 ? 14 : 6),
    paddingTop: () => 17,
    paddingBottom: () => 15,
  },
}
