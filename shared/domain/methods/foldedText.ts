/** Letters without accents or capitals, apostrophes as spaces: « Dépollution » is found by « depol ». */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/[’'-]/gu, ' ')
    .toLowerCase()
}
