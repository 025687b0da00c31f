import type { PdfNode } from './pdfTypes.ts'

/** The nodes directly inside `node`, in reading order. */
export function childrenOf(node: PdfNode): PdfNode[] {
  if ('stack' in node) return node.stack
  if ('columns' in node) return node.columns
  if ('ul' in node) return node.ul
  if ('ol' in node) return node.ol
  return 'table' in node ? node.table.body.flat() : []
}
