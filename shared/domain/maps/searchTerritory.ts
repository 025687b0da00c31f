import { foldedText } from '../methods/foldedText.ts'

export type TerritoryCommuneEntry = {
  code: string
  name: string
  population: number
  postcodes: string[]
  folded: string
}
export type TerritoryEpciEntry = { code: string; name: string; members: string[]; folded: string }

/** Communes and intercommunalités of France, with what a search needs. */
export type TerritoryIndex = {
  communes: readonly TerritoryCommuneEntry[]
  epci: readonly TerritoryEpciEntry[]
  byCode: ReadonlyMap<string, TerritoryCommuneEntry>
  epciOfCommune: ReadonlyMap<string, TerritoryEpciEntry>
}

/** Reads `resources/territory/*.tsv` (made by `build.ts` beside them). */
export function readTerritory(communesTsv: string, epciTsv: string): TerritoryIndex {
  const communes = linesOf(communesTsv).map(([code = '', name = '', population = '0', postcodes = '']) => ({
    code,
    name,
    population: Number(population),
    postcodes: postcodes.split(' ').filter((one) => one !== ''),
    folded: foldedText(name),
  }))
  const epci = linesOf(epciTsv).map(([code = '', name = '', members = '']) => ({
    code,
    name,
    members: members.split(' ').filter((one) => one !== ''),
    folded: withoutKind(foldedText(name)),
  }))
  return {
    communes,
    epci,
    byCode: new Map(communes.map((one) => [one.code, one])),
    epciOfCommune: new Map(epci.flatMap((one) => one.members.map((code) => [code, one] as const))),
  }
}

export type FoundTerritory =
  | { kind: 'commune'; commune: TerritoryCommuneEntry; epci: TerritoryEpciEntry | null }
  | { kind: 'epci'; epci: TerritoryEpciEntry; population: number }

/**
 * Communes and intercommunalités by name, by postcode (« 03160 ») or INSEE code, accents and capitals not mattering;
 * every word must begin one of the name's. The closest names first, then the most peopled.
 */
export function searchTerritory(index: TerritoryIndex, text: string, most: number): FoundTerritory[] {
  const asked = withoutKind(foldedText(text).trim())
  if (asked === '') return []
  const isCode = /^\d[\dab]?\d{0,3}$/.test(asked)
  const scored: { score: number; population: number; found: FoundTerritory }[] = []
  for (const commune of index.communes) {
    const score = isCode ? codeScore(commune, asked) : nameScore(commune.folded, asked)
    if (score === null) continue
    const epci = index.epciOfCommune.get(commune.code) ?? null
    scored.push({ score, population: commune.population, found: { kind: 'commune', commune, epci } })
  }
  for (const epci of index.epci) {
    const score = isCode ? null : nameScore(epci.folded, asked)
    if (score === null) continue
    const population = populationOf(index, epci)
    // Of two equally close names, the intercommunalité is more often what is looked for.
    scored.push({ score: score - 0.5, population, found: { kind: 'epci', epci, population } })
  }
  return scored
    .sort((a, b) => a.score - b.score || b.population - a.population)
    .slice(0, most)
    .map(({ found }) => found)
}

/** The communes of an intercommunalité, in the order of the alphabet; undefined for an unknown code. */
export function membersOf(
  index: TerritoryIndex,
  epciCode: string,
): { name: string; communes: TerritoryCommuneEntry[] } | undefined {
  const epci = index.epci.find(({ code }) => code === epciCode)
  if (!epci) return undefined
  const communes = epci.members.flatMap((code) => index.byCode.get(code) ?? [])
  return {
    name: epci.name,
    communes: communes.toSorted((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0)),
  }
}

/** « CC du Bocage Bourbonnais » without what kind of body it is: « Bocage Bourbonnais ». */
export function territoryName(epciName: string): string {
  const bare = epciName.replace(
    /^(CC|CA|CU|Métropole|MET\d*|ME)\s+(du |de la |de l['’]|des |de |d['’])?/i,
    '',
  )
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

function linesOf(tsv: string): string[][] {
  return tsv.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]))
}

function populationOf(index: TerritoryIndex, { members }: TerritoryEpciEntry): number {
  return members.reduce((sum, code) => sum + (index.byCode.get(code)?.population ?? 0), 0)
}

/** What every intercommunalité is called says nothing of which one it is. */
function withoutKind(folded: string): string {
  const bare = folded
    .replace(
      /\b(communaute|communautes|intercommunalite|agglomeration|agglo|urbaine|communes|comcom)\b/g,
      ' ',
    )
    .replace(/^\s*(cc|ca|cu)\b/, ' ')
    .replace(/^(\s*\b(de|du|des|la|le|les|l|d)\b)+/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return bare === '' ? folded : bare
}

/** 0 the very name, 1 its beginning, 2 the beginning of its words; null when it is not it. */
function nameScore(folded: string, asked: string): number | null {
  if (folded === asked || withoutKind(folded) === asked) return 0
  if (folded.startsWith(asked)) return 1
  const words = folded.split(' ')
  return asked.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : null
}

function codeScore({ code, postcodes }: TerritoryCommuneEntry, asked: string): number | null {
  if (postcodes.includes(asked)) return 0
  if (code.toLowerCase() === asked) return 1
  return asked.length >= 2 && postcodes.some((one) => one.startsWith(asked)) ? 2 : null
}
