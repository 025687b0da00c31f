import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TerritoryCommune, TerritoryFinding } from '../../../shared/contract/maps.ts'
import {
  type FoundTerritory,
  membersOf,
  readTerritory,
  searchTerritory,
  type TerritoryCommuneEntry,
  type TerritoryIndex,
} from '../../../shared/domain/maps/searchTerritory.ts'
import type { Os } from '../procedures.ts'

const mostFindings = 30

let known: TerritoryIndex | undefined

/** The territory that Tablée brings, read when somebody first looks for a commune. */
function territoryIndex(): TerritoryIndex {
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../../resources/territory/${name}`, import.meta.url)), 'utf8')
  known ??= readTerritory(read('communes.tsv'), read('epci.tsv'))
  return known
}

export function territoryProcedures(os: Os['territory']) {
  return {
    search: os.search.handler(({ input }) => ({
      findings: searchTerritory(territoryIndex(), input.text, mostFindings).map(findingOf),
    })),
    members: os.members.handler(({ input }) => {
      const found = membersOf(territoryIndex(), input.epciCode)
      return { name: found?.name ?? '', communes: (found?.communes ?? []).map(communeOf) }
    }),
  }
}

function communeOf({ code, name, population, postcodes }: TerritoryCommuneEntry): TerritoryCommune {
  return { code, name: typographic(name), population, postcodes }
}

function findingOf(found: FoundTerritory): TerritoryFinding {
  if (found.kind === 'commune') {
    const { epci } = found
    return {
      kind: 'commune',
      ...communeOf(found.commune),
      epci: epci && { code: epci.code, name: typographic(epci.name) },
      communeCount: 1,
    }
  }
  const { code, name, members } = found.epci
  return {
    kind: 'epci',
    code,
    name: typographic(name),
    population: found.population,
    postcodes: [],
    epci: null,
    communeCount: members.length,
  }
}

/** The file writes « Bourbon-l'Archambault » with the straight apostrophe of typewriters. */
function typographic(name: string): string {
  return name.replaceAll("'", '’')
}
