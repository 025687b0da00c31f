import type { PdfNode } from '../../shared/pdf/pdfTypes.ts'

/** The same content as a plain page: headings, paragraphs, lists, tables and drawings, at the sizes of the document. */
export function htmlOf(content: readonly PdfNode[], title: string): string {
  const style =
    'body{font:11pt/16.5pt sans-serif;margin:0}h1{font-size:30pt;break-before:page}h2{font-size:17pt}table{width:100%;border-collapse:collapse}td,th{text-align:left;border-bottom:1px solid;padding:3pt 0}.columns{display:flex;gap:12pt}.columns>*{flex:1}'
  return `<!doctype html><html lang="fr"><title>${escaped(title)}</title><style>${style}</style><body>${content.map(nodeOf).join('')}</body></html>`
}

function nodeOf(node: PdfNode): string {
  if ('stack' in node) return `<div>${node.stack.map(nodeOf).join('')}</div>`
  if ('columns' in node) return `<div class="columns">${node.columns.map(nodeOf).join('')}</div>`
  if ('ul' in node) return `<ul>${node.ul.map((item) => `<li>${nodeOf(item)}</li>`).join('')}</ul>`
  if ('ol' in node) return `<ol>${node.ol.map((item) => `<li>${nodeOf(item)}</li>`).join('')}</ol>`
  if ('table' in node) return tableOf(node.table.body, node.table.headerRows ?? 0)
  if ('svg' in node) return node.svg
  if ('text' in node) {
    const text =
      typeof node.text === 'string'
        ? node.text
        : node.text.map((part) => (typeof part === 'string' ? part : part.text)).join('')
    const tag = node.heading ? `h${node.heading}` : 'p'
    return `<${tag}>${escaped(text)}</${tag}>`
  }
  return ''
}

function tableOf(body: readonly (readonly PdfNode[])[], headerRows: number): string {
  const rows = body.map((row, index) => {
    const tag = index < headerRows ? 'th' : 'td'
    return `<tr>${row.map((cell) => `<${tag}>${nodeOf(cell)}</${tag}>`).join('')}</tr>`
  })
  return `<table><thead>${rows.slice(0, headerRows).join('')}</thead><tbody>${rows.slice(headerRows).join('')}</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
