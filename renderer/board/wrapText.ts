/** A space before these signs never ends a line: « venir ? » stays together. */
const bound = /[ \t]+(?=[?!:;»%])|(?<=«)[ \t]+/gu
/** A line may end after the hyphens of « Sainte-Ouanne-sur-Ambreuse ». */
const hyphen = /(?<=\p{L}-)(?=\p{L})/u
const joiner = '\u0000'

/**
 * The lines of a text in a width, cut between words, and inside a word only when it alone is too long.
 * @param widthOf width in px of a piece of text on one line
 */
export function wrapText(text: string, widthPx: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r?\n/u)) {
    let line = ''
    for (const marked of paragraph
      .trim()
      .replace(bound, joiner)
      .split(/[ \t]+/u)) {
      let glue = line === '' ? '' : ' '
      for (const word of marked.replaceAll(joiner, '\u00a0').split(hyphen)) {
        const longer = line + glue + word
        glue = ''
        if (widthOf(longer) <= widthPx) {
          line = longer
          continue
        }
        if (line !== '') lines.push(line)
        const pieces = widthOf(word) <= widthPx ? [word] : cutWord(word, widthPx, widthOf)
        lines.push(...pieces.slice(0, -1))
        line = pieces.at(-1) ?? ''
      }
    }
    lines.push(line)
  }
  while (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}

function cutWord(word: string, widthPx: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > widthPx) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  pieces.push(piece)
  return pieces
}
