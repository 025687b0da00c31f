/// <reference path="./pdfmakeInternals.d.ts" />
import { pdfmakeClasses } from './pdfmakeClasses.ts'

type Font = PdfmakeInternals.Font
type Encoded = [glyphs: string[], positions: object[]]

/** pdfmake's document, the same bytes for less work: a word is written once per font, a page is gathered as text. */
export class ThriftyDocument extends pdfmakeClasses.PDFDocument {
  private readonly known = new WeakSet<Font>()

  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const font = super.provideFont(family, bold, italics)
    if (!this.known.has(font)) rememberWords(font)
    this.known.add(font)
    return font
  }

  override addPage(options: { size: [number, number] }): void {
    super.addPage(options)
    gatherWrites(this.page.content)
  }
}

/** pdfkit lays a text out word by word too, each with the space that follows it. */
const wordAndSpace = /[^ \t]*[ \t]|[^ \t]+$/g

/** The signs of a word have the same numbers each time: the subset of the font keeps those it gave. */
function rememberWords(font: Font): void {
  const encode = font.encode.bind(font)
  const words = new Map<string, Encoded>()
  font.encode = (text, features) => {
    if (features) return encode(text, features)
    const glyphs: string[] = []
    const positions: object[] = []
    for (const word of text.match(wordAndSpace) ?? []) {
      let encoded = words.get(word)
      if (!encoded) {
        encoded = encode(word)
        words.set(word, encoded)
      }
      glyphs.push(...encoded[0])
      positions.push(...encoded[1])
    }
    return [glyphs, positions]
  }
}

/** Thousands of short strings make one piece of bytes, and not one each. */
function gatherWrites(content: PdfmakeInternals.ContentStream): void {
  const write = content.write.bind(content)
  const finalize = content.finalize.bind(content)
  let waiting: string[] = []
  const flush = () => {
    // The stream ends each piece with a line break of its own.
    if (waiting.length > 0) write(waiting.join('\n'))
    waiting = []
  }
  content.write = (piece) => {
    if (typeof piece === 'string') {
      waiting.push(piece)
      return
    }
    flush()
    write(piece)
  }
  content.finalize = () => {
    flush()
    finalize()
  }
}
