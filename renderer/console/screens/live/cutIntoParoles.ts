import { contributionMaxLength } from '../../../../shared/domain/contributions/captureContribution.ts'

/**
 * One parole per line; a line that is too long is cut after a sentence, or else between words, so that every piece
 * can be kept. Every sign but the spaces of the cuts is in a piece.
 */
export function cutIntoParoles(text: string, maxLength = contributionMaxLength): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => cutLine(line, maxLength))
}

function cutLine(line: string, maxLength: number): string[] {
  const pieces: string[] = []
  let rest = [...line]
  while (rest.length > maxLength) {
    const at = cutPlace(rest, maxLength)
    pieces.push(rest.slice(0, at).join('').trim())
    rest = [...rest.slice(at).join('').trim()]
  }
  return rest.length > 0 ? [...pieces, rest.join('')] : pieces
}

/** After the last sentence that fits, else after the last word, else at the limit. */
function cutPlace(signs: readonly string[], maxLength: number): number {
  let afterWord = 0
  let afterSentence = 0
  for (let index = 1; index <= maxLength; index += 1) {
    if (signs[index] !== ' ' && signs[index] !== '\u00A0') continue
    afterWord = index
    if (/[.!?…;]/.test(signs[index - 1] ?? '')) afterSentence = index
  }
  return afterSentence || afterWord || maxLength
}
