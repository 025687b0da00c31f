/** « Le baromètre » from « Atelier 1 – Le baromètre », where the rank is already said beside. */
export function withoutRank(title: string): string {
  const rest = title.replace(/^(?:atelier|workshop|soirée|jour|day)\s*\d+\s*[–—:,-]\s*/iu, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
