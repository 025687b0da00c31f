/// <reference path="./pdfmakeInternals.d.ts" />
import { FontRuns, isAlone, longestWord } from './FontRuns.ts'
import { MeasuredTextInlines } from './MeasuredTextInlines.ts'
import { RememberedStyles } from './RememberedStyles.ts'

type Word = PdfmakeInternals.Word
type Inline = PdfmakeInternals.Inline

const missingSign = '\u25A1'

/**
 * Measures text as pdfmake does, after giving each sign a font that has it. A sign no font has is drawn as □ and kept
 * as replacement text, so nothing is lost for search, copy and screen readers.
 */
export class FallbackTextInlines extends MeasuredTextInlines {
  private readonly fontRuns: FontRuns

  constructor(document: PdfmakeInternals.PDFDocument) {
    super(document)
    this.fontRuns = new FontRuns(document)
  }

  override measure(words: Word[], givenStack: PdfmakeInternals.StyleStack): Inline[] {
    const styleStack = new RememberedStyles(givenStack)
    if (words.every(isOrdinaryFrench)) return super.measure(words, styleStack)
    // a first pass gives the font of each word; it changes the words, so it works on copies
    const measured = super.measure(
      words.map((word) => ({ ...word })),
      styleStack,
    )
    const isSplit = new Set<number>()
    const pieces: Word[] = []
    words.forEach((word, index) => {
      const inline = measured[index]
      if (!inline) return
      const runs = this.fontRuns.runsOf(withoutControls(word.text), inline.font)
      const isWhole = runs.length === 1 && runs[0]?.text === word.text && !runs[0]?.family
      if (isWhole && !runs[0]?.isMissing && word.text.length <= longestWord) {
        pieces.push(word)
        return
      }
      const first = pieces.length
      for (const run of runs) {
        const texts = this.fontRuns.piecesOf(run.text)
        texts.forEach((text, textIndex) => {
          const piece: Word = { ...word, text, lineEnd: false, noNewLine: textIndex === texts.length - 1 }
          if (run.family) Object.assign(piece, { font: run.family, bold: false, italics: false })
          if (run.family && isAlone(text)) piece.actualText = text
          if (run.isRightToLeft) piece.rightToLeft = true
          if (run.isMissing) {
            Object.assign(piece, { text: missingSign, actualText: text, font: 'FallbackMath', bold: false })
          }
          piece.baseFont = inline.font
          isSplit.add(pieces.length)
          pieces.push(piece)
        })
      }
      const last = pieces.at(-1)
      if (last && pieces.length > first)
        Object.assign(last, { lineEnd: word.lineEnd, noNewLine: word.noNewLine })
      // a very long chain of runs must be allowed to break
      if (pieces.length - first > 20 || word.text.length > longestWord)
        for (const piece of pieces.slice(first)) piece.noNewLine = false
    })
    if (isSplit.size === 0) return measured
    const inlines = super.measure(pieces, styleStack)
    for (const index of isSplit) keepHeight(inlines[index], measured)
    return inlines
  }
}

/** Signs that every family of ours has: no other font is to be looked for. `printing.test.ts` reads them back. */
export const ordinarySigns =
  /^[\u0020-\u007E\u00A0-\u00A3\u00A5-\u00AC\u00AE-\u00B4\u00B6-\u00FFŒœŸ’‘“”…–—€\u202F\u2011]*$/

function isOrdinaryFrench({ text }: Word): boolean {
  return text.length <= longestWord && ordinarySigns.test(text)
}

/** A sign from another font does not change the height of its line. */
function keepHeight(inline: Inline | undefined, measured: Inline[]): void {
  const base = inline?.baseFont as PdfmakeInternals.Font | undefined
  if (!inline || !base) return
  const sibling = measured.find((one) => one.font === base && one.fontSize === inline.fontSize)
  if (sibling) inline.height = sibling.height
  inline.baseAscender = base.ascender
}

/** Control characters have no sign and no meaning on paper. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
}
