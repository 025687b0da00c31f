/// <reference path="./pdfmakeInternals.d.ts" />
import { pdfmakeClasses } from './pdfmakeClasses.ts'

type Word = PdfmakeInternals.Word
type Inline = PdfmakeInternals.Inline
type Font = PdfmakeInternals.Font

const ownOfWords: ReadonlySet<string> = new Set(['text', 'lineEnd', 'noNewLine'])
const leading = /^\s+/
const trailing = /\s+$/

/**
 * Measures as pdfmake does, in less time: the words of one text share one look, worked out once, and a word is shaped
 * once per font. Texts of ours have no `leadingIndent` and keep no spaces at the ends of lines.
 */
export class MeasuredTextInlines extends pdfmakeClasses.TextInlines {
  private readonly widths = new WeakMap<Font, Map<string, number>>()

  override measure(words: Word[], styleStack: PdfmakeInternals.StyleStack): Inline[] {
    let model: { style: Word; inline: Inline } | undefined
    return words.map((word) => {
      if (model && isStyledAlike(word, model.style)) return this.measureLike(word, model.inline)
      const style = { ...word }
      const [inline] = super.measure([word], styleStack)
      if (!inline) throw new Error('A word has no measure')
      model = { style, inline }
      return inline
    })
  }

  override widthOfText(text: string, inline: Inline): number {
    if (inline.fontFeatures || inline.characterSpacing) return super.widthOfText(text, inline)
    let known = this.widths.get(inline.font)
    if (!known) {
      known = new Map()
      this.widths.set(inline.font, known)
    }
    let width = known.get(text)
    if (width === undefined) {
      width = inline.font.widthOfString(text, 1000)
      known.set(text, width)
    }
    return width * (inline.fontSize / 1000)
  }

  private measureLike({ text, lineEnd, noNewLine }: Word, model: Inline): Inline {
    const inline: Inline = { ...model, text, lineEnd, noNewLine }
    inline.width = this.widthOfText(text, inline)
    inline.leadingCut = this.widthOfSpaces(leading, inline)
    inline.trailingCut = this.widthOfSpaces(trailing, inline)
    return inline
  }

  private widthOfSpaces(spaces: RegExp, inline: Inline): number {
    const found = spaces.exec(inline.text)
    return found ? this.widthOfText(found[0], inline) : 0
  }
}

/** Whether two words say the same of their style. */
function isStyledAlike(one: Word, other: Word): boolean {
  for (const property in one) if (!ownOfWords.has(property) && one[property] !== other[property]) return false
  for (const property in other) if (!ownOfWords.has(property) && !(property in one)) return false
  return true
}
