import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib'
import { type ContentToken, contentTokens, textOfBytes } from './contentTokens.ts'

/** What a page paints, by mark. */
export type PageContent = {
  /** Text by marked content identifier. */
  marked: Map<number, { tag: string; text: string }>
  artifactText: string
  /** Operators that paint outside a mark. */
  unmarkedPaint: string[]
  /** What is wrong with the marks themselves. */
  markProblems: string[]
}

type Mark = { tag: string; mcid?: number; actualText?: string }

const paints = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
  'Tj',
  'TJ',
  "'",
  '"',
])

/** The decoded bytes of a stream. */
export function streamBytes(stream: PDFRawStream): Buffer {
  const filter = stream.dict.get(PDFName.of('Filter'))
  const names = filter instanceof PDFArray ? filter.asArray().map(String) : filter ? [String(filter)] : []
  return names.includes('/FlateDecode') ? inflateSync(stream.contents) : Buffer.from(stream.contents)
}

/** Reads the content stream of a page: text through the ToUnicode tables of its fonts, and what is painted where. */
export function pageContent(page: PDFPage): PageContent {
  const content: PageContent = { marked: new Map(), artifactText: '', unmarkedPaint: [], markProblems: [] }
  const fonts = unicodeOfFonts(page)
  const marks: Mark[] = []
  let font = new Map<number, string>()
  let operands: ContentToken[] = []
  let saved = 0
  for (const token of contentTokens(contentOf(page))) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    const operator = token.value
    if (operator === 'BMC' || operator === 'BDC') {
      const mark = markOf(operands)
      if (
        mark.mcid !== undefined &&
        marks.some(({ mcid, tag }) => mcid !== undefined || tag === 'Artifact')
      ) {
        content.markProblems.push(`mark ${mark.mcid} opens inside another`)
      }
      if (mark.mcid !== undefined && content.marked.has(mark.mcid)) {
        content.markProblems.push(`mark ${mark.mcid} comes twice`)
      }
      if (mark.mcid !== undefined) content.marked.set(mark.mcid, { tag: mark.tag, text: '' })
      if (mark.actualText !== undefined) write(content, marks, mark.actualText)
      marks.push(mark)
    } else if (operator === 'EMC') {
      if (!marks.pop()) content.markProblems.push('a mark closes that was not open')
    } else if (operator === 'q') {
      saved++
    } else if (operator === 'Q') {
      if (--saved < 0) content.markProblems.push('a state is restored that was not saved')
    } else if (operator === 'Tf') {
      font = fonts.get(String(operands[0]?.value)) ?? new Map()
    } else if (paints.has(operator)) {
      if (!marks.some(({ mcid, tag }) => mcid !== undefined || tag === 'Artifact')) {
        content.unmarkedPaint.push(operator)
      }
      if (operator.startsWith('T') && !marks.some(({ actualText }) => actualText !== undefined)) {
        write(content, marks, shownText(operands, font))
      }
    }
    operands = []
  }
  if (saved > 0) content.markProblems.push(`${saved} saved states never restored`)
  if (marks.length > 0) content.markProblems.push(`${marks.length} marks never close`)
  return content
}

function write(content: PageContent, marks: Mark[], text: string): void {
  const mcid = marks.find((mark) => mark.mcid !== undefined)?.mcid
  const run = mcid === undefined ? undefined : content.marked.get(mcid)
  if (run) run.text += text
  else content.artifactText += text
}

/** The content stream of a page, one character per byte. */
export function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((stream) => page.doc.context.lookup(stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => streamBytes(stream).toString('latin1'))
    .join('\n')
}

function markOf(operands: ContentToken[]): Mark {
  const mark: Mark = { tag: String(operands[0]?.value) }
  operands.forEach((token, index) => {
    const next = operands[index + 1]
    if (token.kind === 'name' && token.value === 'MCID' && next?.kind === 'number') mark.mcid = next.value
    if (token.kind === 'name' && token.value === 'ActualText' && next?.kind === 'string') {
      mark.actualText = textOfBytes(next.value)
    }
  })
  return mark
}

function shownText(operands: ContentToken[], font: Map<number, string>): string {
  let text = ''
  for (const { kind, value } of operands) {
    if (kind !== 'string') continue
    for (let index = 0; index + 1 < value.length; index += 2) {
      text += font.get(((value[index] ?? 0) << 8) | (value[index + 1] ?? 0)) ?? '\uFFFD'
    }
  }
  return text
}

function unicodeOfFonts(page: PDFPage): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>()
  const dictionary = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  for (const [name, reference] of dictionary?.entries() ?? []) {
    const font = page.doc.context.lookup(reference, PDFDict)
    const stream = font.lookup(PDFName.of('ToUnicode'))
    if (stream instanceof PDFRawStream) {
      fonts.set(name.asString().slice(1), unicodeTable(streamBytes(stream).toString('latin1')))
    }
  }
  return fonts
}

/** Only the form pdfkit writes: ranges with one string for each code. */
function unicodeTable(source: string): Map<number, string> {
  const table = new Map<number, string>()
  for (const [, first = '', , list = ''] of source.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first, 16)
    const strings = [...list.matchAll(/<([^>]*)>/g)]
    strings.forEach(([, hex = ''], index) => {
      table.set(start + index, Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le'))
    })
  }
  return table
}
