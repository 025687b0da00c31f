/** Letters without accents or capitals, apostrophes as spaces: « Dépollution » is found by « depol ». */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’'-]/g, ' ')
    .toLowerCase()
}
