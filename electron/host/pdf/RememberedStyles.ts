/// <reference path="./pdfmakeInternals.d.ts" />

type StyleStack = PdfmakeInternals.StyleStack

/**
 * A style stack that remembers what it answered. pdfmake asks it two dozen properties for each word, and walks every
 * style each time; the words of one text share the answers, but for those with a style of their own.
 */
export class RememberedStyles {
  private readonly stack: StyleStack
  private readonly known = new Map<string, unknown>()
  private isApart = false

  constructor(stack: StyleStack) {
    this.stack = stack
  }

  /** As pdfmake's: pushes what the word says of its style, calls, pops. Most words say nothing. */
  auto<T>(word: { style?: unknown }, callback: () => T): T {
    if (word.style === undefined || this.isApart) return callback()
    this.isApart = true
    try {
      return this.stack.auto(word, callback)
    } finally {
      this.isApart = false
    }
  }

  getProperty(property: string): unknown {
    if (this.isApart) return this.stack.getProperty(property)
    if (this.known.has(property)) return this.known.get(property)
    const value = this.stack.getProperty(property)
    this.known.set(property, value)
    return value
  }
}
