/** A text without accents, capitals nor ligatures, for finding. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
}

/** The paroles that hold every word of `query`, whatever the accents; all of them when it is empty. */
export function searchParoles<Parole extends { text: string }>(
  paroles: readonly Parole[],
  query: string,
): Parole[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return paroles.filter((parole) => {
    const text = foldText(parole.text)
    return words.every((word) => text.includes(word))
  })
}
