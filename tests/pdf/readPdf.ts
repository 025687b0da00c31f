import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { type PageContent, pageContent } from './pageContent.ts'

/** An element of the structure tree with the text it marks, in reading order. */
export type StructureNode = {
  type: string
  /** Its text and that of its children. */
  text: string
  alt?: string
  lang?: string
  attributes: Record<string, string>
  children: StructureNode[]
  /** Marks it owns: page (from 0) and identifier. */
  marks: { page: number; mcid: number }[]
  /** How many annotations it owns (links). */
  annotations: number
  reference: string
}

export type ReadPdf = {
  document: PDFDocument
  pages: PageContent[]
  /** The children of the root of the tree; empty when there is no tree. */
  structure: StructureNode[]
  title: string
  language: string
  displaysTitle: boolean
  isMarked: boolean
  outlines: string[]
}

/** Reads a PDF as its checks need it: what each page paints, and the structure tree with its texts. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages().map(pageContent)
  const { catalog } = document
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]))
  const kids = tree ? kidsOf(tree) : []
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  const markInfo = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
  return {
    document,
    pages,
    structure: kids
      .map((kid) => structureNode(kid, document, pages, pageOf))
      .filter((node) => node !== undefined),
    title: document.getTitle() ?? '',
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    displaysTitle: String(preferences?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    isMarked: String(markInfo?.get(PDFName.of('Marked'))) === 'true',
    outlines: outlinesOf(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
  }
}

/** All the elements of the tree in reading order. */
export function structureNodes(read: ReadPdf): StructureNode[] {
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)]
  return read.structure.flatMap(flat)
}

/** The text of the document in reading order, without headers and footers. */
export function readingText(read: ReadPdf): string {
  return read.structure.map(({ text }) => text).join('\n')
}

/** Those of `texts` the document does not say. Spaces do not count: lines break between words. */
export function missingTexts(read: ReadPdf, texts: string[]): string[] {
  const packed = (text: string) => text.replace(/\s/gu, '')
  const said = packed(readingText(read))
  return texts.filter((text) => !said.includes(packed(text)))
}

function structureNode(
  kid: PDFObject,
  document: PDFDocument,
  pages: PageContent[],
  pageOf: Map<string, number>,
): StructureNode | undefined {
  const dictionary = document.context.lookup(kid)
  if (!(dictionary instanceof PDFDict) || !dictionary.has(PDFName.of('S'))) return undefined
  const node: StructureNode = {
    type: nameOf(dictionary.get(PDFName.of('S'))),
    text: '',
    attributes: attributesOf(dictionary.lookup(PDFName.of('A'))),
    children: [],
    marks: [],
    annotations: 0,
    reference: String(kid),
  }
  if (dictionary.has(PDFName.of('Alt'))) node.alt = textOf(dictionary.lookup(PDFName.of('Alt')))
  if (dictionary.has(PDFName.of('Lang'))) node.lang = textOf(dictionary.lookup(PDFName.of('Lang')))
  const ownPage = pageOf.get(String(dictionary.get(PDFName.of('Pg')))) ?? 0
  const mark = (page: number, mcid: number) => {
    node.marks.push({ page, mcid })
    node.text += pages[page]?.marked.get(mcid)?.text ?? ''
  }
  for (const item of kidsOf(dictionary)) {
    const value = document.context.lookup(item)
    if (value instanceof PDFNumber) mark(ownPage, value.asNumber())
    else if (value instanceof PDFDict && nameOf(value.get(PDFName.of('Type'))) === 'MCR') {
      const page = pageOf.get(String(value.get(PDFName.of('Pg')))) ?? ownPage
      mark(page, value.lookup(PDFName.of('MCID'), PDFNumber).asNumber())
    } else if (value instanceof PDFDict && nameOf(value.get(PDFName.of('Type'))) === 'OBJR')
      node.annotations++
    else {
      const child = structureNode(item, document, pages, pageOf)
      if (!child) continue
      node.children.push(child)
      node.text += isInline(child) ? child.text : `${child.text}\n`
    }
  }
  return node
}

function isInline({ type }: StructureNode): boolean {
  return type === 'Link' || type === 'Span'
}

function kidsOf(dictionary: PDFDict): PDFObject[] {
  const key = PDFName.of('K')
  const kids = dictionary.lookup(key)
  if (kids instanceof PDFArray) return kids.asArray()
  const own = dictionary.get(key)
  return own ? [own] : []
}

function attributesOf(value: PDFObject | undefined): Record<string, string> {
  if (!(value instanceof PDFDict)) return {}
  return Object.fromEntries(
    value.entries().map(([name, entry]) => [nameOf(name), String(entry).replace(/^\//, '')]),
  )
}

function outlinesOf(outlines: PDFDict | undefined): string[] {
  const titles: string[] = []
  let item = outlines?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    titles.push(textOf(item.lookup(PDFName.of('Title'))), ...outlinesOf(item))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return titles
}

function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : ''
}

function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return value instanceof PDFRef ? value.toString() : ''
}
