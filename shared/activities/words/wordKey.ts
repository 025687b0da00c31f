/** Plurals that no rule gives: as they are said, and what they are counted with. */
const irregular: { readonly [plural: string]: string } = {
  yeux: 'oeil',
  aieux: 'aieul',
  travaux: 'travail',
  vitraux: 'vitrail',
  coraux: 'corail',
  emaux: 'email',
  baux: 'bail',
}

/** Words whose last sign is no plural, and that would be taken for another one without it (« foi », « fil »). */
const invariable = new Set(
  'fois fils mois cours bois pois puis temps pays corps bras gens sens jus plus taux faux chaux dans sans'.split(
    ' ',
  ),
)

const articles = new Set('le la les l un une des du de d au aux the'.split(' '))
const wordSign = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** Whether there is a letter, a number or a drawing in it: signs of punctuation alone are no word. */
export function isWord(text: string): boolean {
  return wordSign.test(text)
}

/** A word as it is written, whatever its capitals, its apostrophe and its spaces: « L’Élan » and « l'élan ». */
export function spellingOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('fr')
}

/**
 * What a word is counted under: without accents, capitals, hyphens, punctuation, leading articles nor plurals. Not a
 * word to be read: « journaux » gives « journal », « vœux » gives « voeu », « pays » stays « pays ». Empty when the
 * text is only punctuation.
 */
export function wordKey(text: string): string {
  const plain = spellingOf(text)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const pieces = plain.split(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/u).filter((piece) => piece !== '')
  let start = 0
  while (start < pieces.length - 1 && articles.has(pieces[start] ?? '')) start += 1
  return pieces.slice(start).map(singular).join(' ')
}

/** Whether two texts are one word for the count: « Élan », « l’elan » and « élans » are. */
export function sameWord(one: string, other: string): boolean {
  const key = wordKey(one)
  return key !== '' && key === wordKey(other)
}

function singular(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return known
  if (word.length < 4 || invariable.has(word)) return word
  if (/(eau|eu|ou|yau)x$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  if (/[^s]s$/.test(word)) return word.slice(0, -1)
  return word
}
