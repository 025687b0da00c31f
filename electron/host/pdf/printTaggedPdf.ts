/// <reference path="./pdfmakeInternals.d.ts" />
import { childrenOf } from '../../../shared/pdf/childrenOf.ts'
import { pageFooter, pageHeader } from '../../../shared/pdf/pageHeader.ts'
import type { PdfDefinition, PdfNode } from '../../../shared/pdf/pdfTypes.ts'
import { pageMarginsMm, pageSizesMm, paperStyles, pointsOf } from '../../../shared/pdf/styles.ts'
import { embedPhotos } from './embedPhotos.ts'
import { pdfmakeClasses } from './pdfmakeClasses.ts'
import { printFonts } from './printFonts.ts'
import { TaggedLayoutBuilder } from './TaggedLayoutBuilder.ts'
import { TaggedRenderer } from './TaggedRenderer.ts'
import { ThriftyDocument } from './ThriftyDocument.ts'
import { tableLayouts } from './tableLayouts.ts'
import { withSvgFallback } from './withSvgFallback.ts'

/** Share of the time spent before the first page is drawn. */
const layoutShare = 0.6

/**
 * Prints `definition` with a structure tree, in this thread. The same definition gives the same bytes.
 *
 * @param fontsFolder where the TrueType files are
 * @param onProgress told a ratio from 0 to 1
 * @param onPages told how many pages there are, before they are drawn
 * @throws when a font is not TrueType, or a node is not one of `PdfNode`
 */
export async function printTaggedPdf(
  definition: PdfDefinition,
  fontsFolder: string,
  onProgress: (ratio: number) => void = () => {},
  onPages: (count: number) => void = () => {},
): Promise<Uint8Array> {
  const pageSize = pageSizeOf(definition)
  const marginsMm = definition.marginsMm ?? pageMarginsMm
  const pageMargins = {
    left: pointsOf(marginsMm.left),
    top: pointsOf(marginsMm.top),
    right: pointsOf(marginsMm.right),
    bottom: pointsOf(marginsMm.bottom),
  }
  const document = new ThriftyDocument(
    printFonts(fontsFolder),
    {},
    {},
    {},
    {
      size: [pageSize.width, pageSize.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: definition.language ?? 'fr-FR',
      fontLayoutCache: true,
      bufferPages: false,
      autoFirstPage: false,
      font: null,
      info: {
        Title: definition.title,
        ...(definition.author && { Author: definition.author }),
        Creator: 'Tablée',
        Producer: 'Tablée',
        CreationDate: new Date(definition.changedAt),
      },
    },
    null,
    (path) => path.startsWith(fontsFolder),
  )
  const bytes = collect(document)
  const builder = new TaggedLayoutBuilder(pageSize, pageMargins, new pdfmakeClasses.SVGMeasure())
  builder.registerTableLayouts(pdfmakeClasses.tableLayouts)
  builder.registerTableLayouts(tableLayouts)
  const header = (pageNumber: number) => {
    if (!definition.header || (pageNumber === 1 && definition.bareFirstPage)) return null
    const chapter = chapterAt(builder.chapters, pageNumber)
    return pageHeader({ left: definition.header.left, right: definition.header.right ?? chapter, pageSize })
  }
  const footer = (pageNumber: number) => {
    if (!definition.footer || (pageNumber === 1 && definition.bareFirstPage)) return null
    return pageFooter({ lines: definition.footer.lines, folio: pageNumber, pageSize })
  }
  const content = withSvgFallback(structuredClone(definition.content), document)
  await embedPhotos(content, document)
  const pages = builder.layoutDocument(
    prepared(content),
    document,
    paperStyles,
    paperStyles.text,
    undefined,
    header,
    footer,
  )
  onProgress(layoutShare)
  onPages(pages.length)
  const renderer = new TaggedRenderer(document, (ratio) =>
    onProgress(layoutShare + ratio * (1 - layoutShare)),
  )
  renderer.renderTagged(pages, builder.root)
  document.end()
  return bytes
}

function pageSizeOf({ pageSize = 'A4', orientation = 'portrait' }: PdfDefinition) {
  const { width, height } = pageSizesMm[pageSize]
  const portrait = { width: pointsOf(width), height: pointsOf(height) }
  return orientation === 'portrait'
    ? { ...portrait, orientation }
    : { width: portrait.height, height: portrait.width, orientation }
}

/** The chapter a page shows: the first that begins on it, else the one that goes on. */
function chapterAt(chapters: { title: string; page: number }[], pageNumber: number): string {
  const beginning = chapters.find(({ page }) => page === pageNumber)
  return (beginning ?? chapters.findLast(({ page }) => page < pageNumber))?.title ?? ''
}

/** Headings become bookmarks, a heading 2 or 3 under the heading before it. */
function prepared(content: PdfNode[]): PdfNode[] {
  let count = 0
  const parents: string[] = []
  const visit = (node: PdfNode) => {
    if ('text' in node && node.heading) {
      const id = node.id ?? `heading-${++count}`
      parents.length = node.heading - 1
      const parent = parents.findLast((one) => one !== undefined)
      node.id = id
      node.outline ??= true
      node.outlineText ??= typeof node.text === 'string' ? node.text : node.text.map(plainText).join('')
      if (parent) node.outlineParentId ??= parent
      parents[node.heading - 1] = id
    }
    for (const child of childrenOf(node)) visit(child)
  }
  content.forEach(visit)
  return content
}

function plainText(part: string | { text: string }): string {
  return typeof part === 'string' ? part : part.text
}

function collect(document: PdfmakeInternals.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}
