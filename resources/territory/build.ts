/**
 * Makes `communes.tsv` and `epci.tsv` from `@etalab/decoupage-administratif`: the communes of today with their
 * population and postcodes, and who is a member of which intercommunalité.
 * Run with `npx node resources/territory/build.ts` after a new yearly version of that package.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type SourceCommune = {
  code: string
  nom: string
  type: string
  departement?: string
  population?: number
  codesPostaux?: string[]
}
type SourceEpci = { code: string; nom: string; membres: { code: string }[] }

const source = new URL('../../node_modules/@etalab/decoupage-administratif/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, source), 'utf8'))

// The shapes of that package, as its README tells them.
const communes = (read('data/communes.json') as SourceCommune[]).filter(
  ({ type }) => type === 'commune-actuelle',
)
const known = new Set(communes.map(({ code }) => code))
const epci = read('data/epci.json') as SourceEpci[]

const communeLines = communes.map(({ code, nom, population, codesPostaux }) =>
  [code, nom, population ?? 0, (codesPostaux ?? []).join(' ')].join('\t'),
)
const epciLines = epci.map(({ code, nom, membres }) =>
  [code, nom, membres.flatMap((member) => (known.has(member.code) ? [member.code] : [])).join(' ')].join(
    '\t',
  ),
)
writeFileSync(new URL('communes.tsv', import.meta.url), `${communeLines.join('\n')}\n`)
writeFileSync(new URL('epci.tsv', import.meta.url), `${epciLines.join('\n')}\n`)
