import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { type ReadPdf, type StructureNode, structureNodes } from './readPdf.ts'

const known = new Set(
  'Document Sect Div P H1 H2 H3 L LI Lbl LBody Table THead TBody TR TH TD TOC TOCI Reference Link Figure Caption BlockQuote Note'.split(
    ' ',
  ),
)
const parents: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody'],
  THead: ['Table'],
  TBody: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
}

/** Everything a document of ours must not do. An empty list is the promise of the printer. */
export function pdfProblems(read: ReadPdf): string[] {
  return [
    ...documentProblems(read),
    ...structureProblems(read),
    ...markProblems(read),
    ...fontProblems(read),
    ...linkProblems(read),
  ]
}

function documentProblems(read: ReadPdf): string[] {
  const problems: string[] = []
  if (!read.isMarked) problems.push('the document does not say it is marked')
  if (read.structure.length === 0) problems.push('the structure tree is empty')
  if (read.title === '') problems.push('no title')
  if (read.language === '') problems.push('no language')
  if (!read.displaysTitle) problems.push('the window would show the name of the file')
  const headings = structureNodes(read).filter(({ type }) => /^H\d$/.test(type))
  if (headings.length > 0 && read.outlines.length !== headings.length) {
    problems.push(`${headings.length} headings but ${read.outlines.length} bookmarks`)
  }
  return problems
}

function structureProblems(read: ReadPdf): string[] {
  const problems: string[] = []
  let level = 0
  const visit = (node: StructureNode, parent: string) => {
    const { type, text, alt, children, attributes } = node
    if (!known.has(type)) problems.push(`unknown element ${type}`)
    if (parents[type] && !parents[type].includes(parent)) problems.push(`${type} inside ${parent}`)
    const heading = /^H(\d)$/.exec(type)
    if (heading) {
      const next = Number(heading[1])
      if (next > level + 1) problems.push(`heading ${next} after heading ${level}: ${text}`)
      if (text.trim() === '') problems.push('an empty heading')
      level = next
    }
    if (type === 'Figure' && !alt?.trim()) problems.push('a figure without alternative text')
    if (type === 'Figure' && !attributes.BBox) problems.push(`a figure without box: ${alt}`)
    if (type === 'TH' && !attributes.Scope) problems.push(`a header cell without scope: ${text}`)
    if (type === 'Table') problems.push(...tableProblems(node))
    for (const child of children) visit(child, type)
  }
  for (const node of read.structure) visit(node, 'root')
  return problems
}

function tableProblems(table: StructureNode): string[] {
  const rows = table.children.flatMap((child) => (child.type === 'TR' ? [child] : child.children))
  const cells = rows.flatMap(({ children }) => children.map(({ type }) => type))
  const problems: string[] = []
  if (!cells.includes('TH')) problems.push('a table without header cell')
  if (!cells.includes('TD')) problems.push('a table without data cell')
  return problems
}

function markProblems(read: ReadPdf): string[] {
  const problems: string[] = []
  const owners = new Map<string, string>()
  for (const { marks, reference, type } of structureNodes(read)) {
    for (const { page, mcid } of marks) {
      const key = `${page} ${mcid}`
      if (owners.has(key)) problems.push(`mark ${mcid} of page ${page + 1} has two owners`)
      owners.set(key, reference)
      const run = read.pages[page]?.marked.get(mcid)
      if (!run) problems.push(`${type} owns mark ${mcid}, absent from page ${page + 1}`)
      else if (run.tag !== type)
        problems.push(`mark ${mcid} of page ${page + 1} says ${run.tag}, the tree ${type}`)
    }
  }
  const parentTree = parentTreeOf(read)
  read.pages.forEach((page, index) => {
    if (page.unmarkedPaint.length > 0) {
      problems.push(`page ${index + 1} paints ${page.unmarkedPaint.length} times outside any mark`)
    }
    for (const problem of page.markProblems) problems.push(`page ${index + 1}: ${problem}`)
    const node = read.document.getPage(index).node
    const key = node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber()
    const entry = key === undefined ? undefined : parentTree.get(key)
    for (const mcid of page.marked.keys()) {
      const owner = owners.get(`${index} ${mcid}`)
      if (!owner) problems.push(`mark ${mcid} of page ${index + 1} is not in the tree`)
      else if (entry?.[mcid] !== owner)
        problems.push(`the parent tree loses mark ${mcid} of page ${index + 1}`)
    }
  })
  return problems
}

/** The parent tree: key of a page or of an annotation → references of the owners. */
function parentTreeOf(read: ReadPdf): Map<number, string[]> {
  const tree = read.document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const entries = new Map<number, string[]>()
  const visit = (node: PDFDict | undefined) => {
    const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let index = 0; numbers && index + 1 < numbers.size(); index += 2) {
      const value = numbers.lookup(index + 1)
      const owners =
        value instanceof PDFArray ? value.asArray().map(String) : [String(numbers.get(index + 1))]
      entries.set(numbers.lookup(index, PDFNumber).asNumber(), owners)
    }
    const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (let index = 0; kids && index < kids.size(); index++) visit(kids.lookup(index, PDFDict))
  }
  visit(tree?.lookupMaybe(PDFName.of('ParentTree'), PDFDict))
  return entries
}

function fontProblems(read: ReadPdf): string[] {
  const problems: string[] = []
  for (const [, object] of read.document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const type = String(object.get(PDFName.of('Type')))
    const subtype = String(object.get(PDFName.of('Subtype')))
    if (type === '/Font' && subtype === '/Type1')
      problems.push(`a standard font: ${object.get(PDFName.of('BaseFont'))}`)
    if (
      type === '/Font' &&
      subtype === '/Type0' &&
      !(object.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream)
    ) {
      problems.push('a font whose text cannot be read')
    }
    if (type === '/FontDescriptor' && !(object.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream)) {
      problems.push(`a font that is not embedded: ${object.get(PDFName.of('FontName'))}`)
    }
  }
  return problems
}

function linkProblems(read: ReadPdf): string[] {
  const problems: string[] = []
  const parentTree = parentTreeOf(read)
  const links = structureNodes(read).filter(({ type }) => type === 'Link')
  const references = new Set(links.map(({ reference }) => reference))
  for (const { text, annotations } of links) {
    if (annotations !== 1) problems.push(`a link with ${annotations} annotations: ${text}`)
  }
  read.document.getPages().forEach((page, index) => {
    const annotations = page.node.Annots()
    for (let rank = 0; annotations && rank < annotations.size(); rank++) {
      const annotation = annotations.lookup(rank, PDFDict)
      const key = annotation.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber()
      const owner = key === undefined ? undefined : parentTree.get(key)?.[0]
      if (!owner || !references.has(owner)) problems.push(`page ${index + 1} has a link outside the tree`)
      if (!annotation.has(PDFName.of('Contents'))) problems.push(`page ${index + 1} has a link without words`)
    }
  })
  return problems
}
