import {
  frenchJoints,
  frenchMetaphors,
  frenchNegativeWords,
  frenchNumbersInLetters,
  rareFrenchWords,
} from './easyFrenchWords.ts'

/** What makes a text hard for someone who reads slowly or learns French. */
export type EasyFrenchWeakness =
  | 'longSentence'
  | 'twoIdeas'
  | 'longWord'
  | 'doubleNegation'
  | 'rareWord'
  | 'metaphor'
  | 'numberInLetters'
  | 'abbreviation'

/** `excerpt`: the sentence, the word or the few words to change, as they are written in the text. */
export type EasyFrenchFinding = { kind: EasyFrenchWeakness; excerpt: string }

/** Between two commas, fewer words than this are an item of a list (« une chose, un manque, une idée »), not an idea. */
const fewestWordsOfIdea = 4
const mostLetters = 12
const endOfSentence = /[.?!…]+(?=\s|$|»)/u
/** A line that begins in lower case goes on with the sentence of the line above. */
const newLine = /\n(?!\s*\p{Ll})/u
const instruction = /(?<!\p{L})(?!(?:assez|chez|nez|rez)(?!\p{L}))\p{L}{2,}ez(?!\p{L})/giu
const negation = /(?<!\p{L})(?:ne(?!\p{L})|n’)/giu
const secondNo = /(?<!\p{L})(?:ne|n’|pas|non|jamais|rien)(?!\p{L})/iu
const abbreviation = /(?<!\p{L})(?:etc|cf|réf|nb|\p{Lu}{2,})(?!\p{L})/gu

/** Finds the words of a list, whole, whatever their case and their plural in `s` or `x`. */
function wordFinder(entries: readonly string[]): RegExp {
  const patterns = entries.map((entry) =>
    entry.endsWith('-') ? `${entry.slice(0, -1)}\\p{L}*` : `${entry}[sx]?`,
  )
  return new RegExp(`(?<![\\p{L}-])(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
}

const rareWord = wordFinder(rareFrenchWords)
const metaphor = wordFinder(frenchMetaphors)
const numberInLetters = wordFinder(frenchNumbersInLetters)
const joint = wordFinder(frenchJoints)
const negativeWord = wordFinder(frenchNegativeWords)

function sentencesOf(text: string): string[] {
  return text
    .replaceAll("'", '’')
    .split(newLine)
    .flatMap((line) => line.replace(/\s+/gu, ' ').split(endOfSentence))
    .map((sentence) => sentence.replace(/^[\s»]+|[\s«]+$/gu, ''))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function matches(sentence: string, finder: RegExp): string[] {
  return [...sentence.matchAll(finder)].map(([found]) => found)
}

/** Words as a reader counts them: « Qu’est-ce » is one, a lone « : » is none. */
function wordCount(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function hasTwoIdeas(sentence: string): boolean {
  const [, ...afterComma] = sentence.split(',')
  if (sentence.includes(';')) return true
  if (afterComma.filter((part) => wordCount(part) >= fewestWordsOfIdea).length > 1) return true
  if ([...sentence.matchAll(joint)].some(({ index }) => index > 0)) return true
  return matches(sentence, instruction).length > 1 && /(?<!\p{L})(?:et|ou|puis)(?!\p{L})/iu.test(sentence)
}

function hasDoubleNegation(sentence: string): boolean {
  if (matches(sentence, negation).length > 1) return true
  return secondNo.test(sentence) && matches(sentence, negativeWord).length > 0
}

function findingsOfSentence(sentence: string, mostWords: number): EasyFrenchFinding[] {
  const whole = (kind: EasyFrenchWeakness, isFound: boolean): EasyFrenchFinding[] =>
    isFound ? [{ kind, excerpt: sentence }] : []
  const each = (kind: EasyFrenchWeakness, excerpts: string[]): EasyFrenchFinding[] =>
    excerpts.map((excerpt) => ({ kind, excerpt }))
  const words = matches(sentence, /\p{L}+/gu)
  return [
    ...whole('longSentence', wordCount(sentence) > mostWords),
    ...whole('twoIdeas', hasTwoIdeas(sentence)),
    ...whole('doubleNegation', hasDoubleNegation(sentence)),
    ...each(
      'longWord',
      words.filter((word) => word.length > mostLetters),
    ),
    ...each('rareWord', matches(sentence, rareWord)),
    ...each('metaphor', matches(sentence, metaphor)),
    ...each('numberInLetters', matches(sentence, numberInLetters)),
    ...each('abbreviation', matches(sentence, abbreviation)),
  ]
}

/**
 * The weaknesses of a text in easy French, sentence by sentence, in the order of the text; none when it is easy.
 * The rules: short known words, one idea per sentence, at most `mostWords` words (twelve when nothing is said),
 * one negation, no image, numbers in figures. It advises: a word it does not know is never refused.
 */
export function checkEasyFrench(
  text: string,
  { mostWords = 12 }: { mostWords?: number } = {},
): EasyFrenchFinding[] {
  return sentencesOf(text).flatMap((sentence) => findingsOfSentence(sentence, mostWords))
}
