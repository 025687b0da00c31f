/// <reference path="./pdfmakeInternals.d.ts" />
import { fallbackFamilies } from './printFonts.ts'

/** A piece of text drawn with one font. `family` is absent when the font of the text has all the signs. */
export type FontRun = { text: string; family?: string; isRightToLeft?: boolean; isMissing?: boolean }

/** A word longer than this (in UTF-16 units) may break anywhere between two signs. */
export const longestWord = 30
const longWordPiece = 6

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const invisible = /^\p{Default_Ignorable_Code_Point}$/u

/** True when `text` holds letters written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Finds the fonts of a text. One instance per document: answers are remembered. */
export class FontRuns {
  private readonly document: PdfmakeInternals.PDFDocument
  private readonly known = new Map<string, string | undefined>()

  constructor(document: PdfmakeInternals.PDFDocument) {
    this.document = document
  }

  /** Cuts `word` in runs of one font. Ordinary words come back whole. */
  runsOf(word: string, font: PdfmakeInternals.Font): FontRun[] {
    if (isPlain(word, font)) return [{ text: word }]
    const runs: FontRun[] = []
    for (const { segment } of segmenter.segment(word)) {
      const family = this.familyOf(segment, font)
      const previous = runs.at(-1)
      const run: FontRun = { text: segment }
      if (family === 'missing') run.isMissing = true
      else if (family) run.family = family
      if (isRightToLeft(segment)) run.isRightToLeft = true
      const joins =
        previous &&
        previous.family === run.family &&
        previous.isRightToLeft === run.isRightToLeft &&
        !previous.isMissing &&
        !run.isMissing
      if (joins) previous.text += segment
      else runs.push(run)
    }
    return runs
  }

  /**
   * Cuts a run too long for a line in pieces that may break between any two signs. Signs outside the basic plane come
   * one by one: pdfmake would otherwise cut them in two in a narrow column.
   */
  piecesOf(text: string): string[] {
    const isAstral = /[\u{10000}-\u{10FFFF}]/u.test(text)
    if (text.length <= longestWord && !isAstral) return [text]
    const pieces: string[] = []
    let piece = ''
    for (const { segment } of segmenter.segment(text)) {
      piece += segment
      if (isAstral || piece.length >= longWordPiece) {
        pieces.push(piece)
        piece = ''
      }
    }
    if (piece) pieces.push(piece)
    return pieces
  }

  private familyOf(segment: string, font: PdfmakeInternals.Font): string | undefined {
    const key = `${font.name} ${segment}`
    if (!this.known.has(key)) this.known.set(key, this.findFamily(segment, font))
    return this.known.get(key)
  }

  private findFamily(segment: string, font: PdfmakeInternals.Font): string | undefined {
    const visible = [...segment].filter((sign) => !invisible.test(sign))
    const has = (candidate: PdfmakeInternals.Font) =>
      visible.every((sign) => candidate.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    if (!isEmoji(segment) && has(font)) return undefined
    const order = isEmoji(segment) ? ['FallbackEmoji', ...fallbackFamilies] : fallbackFamilies
    const found = order.find((family) => has(this.document.provideFont(family, false, false)))
    return found ?? (has(font) ? undefined : 'missing')
  }
}

/** An emoji of several code points: its replacement text holds them all. */
export function isAlone(segment: string): boolean {
  return [...segment].length > 1 && isEmoji(segment)
}

function isEmoji(segment: string): boolean {
  return /\p{Emoji_Presentation}|\uFE0F/u.test(segment)
}

/** Quick answer for most words: only signs of the font, nothing from right to left. */
function isPlain(word: string, font: PdfmakeInternals.Font): boolean {
  for (const sign of word) {
    const code = sign.codePointAt(0) ?? 0
    if (code < 0x20 || (code >= 0x0300 && code < 0x0370)) return false
    if (code >= 0x7f && !font.font.hasGlyphForCodePoint(code)) return false
  }
  return true
}
