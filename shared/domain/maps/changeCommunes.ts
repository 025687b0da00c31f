import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import type { CommuneId } from '../ids.ts'
import type { Commune, Demarche } from '../rows.ts'

type NewCommune = Pick<Commune, 'id' | 'code' | 'name' | 'population'>

/** Puts communes in the démarche, each on a free tile; those it has already (same code, or same name without one) stay. */
export function addCommunes(
  demarche: Demarche | undefined,
  communes: readonly Commune[],
  wanted: { communes: readonly NewCommune[]; territory: string },
): Decision {
  if (!demarche) return refuse('notFound')
  const isKnown = (one: NewCommune) =>
    communes.some(({ code, name }) => (one.code === '' ? name === one.name : code === one.code))
  const fresh = wanted.communes.filter((one) => !isKnown(one))
  const placed = withTiles(communes, fresh)
  const territory =
    demarche.territory === '' && wanted.territory !== ''
      ? [put('demarches', { ...demarche, territory: wanted.territory })]
      : []
  return [...territory, ...placed.map((row) => put('communes', row))]
}

/** Changes what a commune is called, its people, or its tile; whoever was on that tile takes the one that is left. */
export function changeCommune(
  communes: readonly Commune[],
  wanted: { id: CommuneId } & Partial<Pick<Commune, 'name' | 'population' | 'tileColumn' | 'tileRow'>>,
): Decision {
  const commune = communes.find(({ id }) => id === wanted.id)
  if (!commune) return refuse('notFound')
  const { tileColumn = commune.tileColumn, tileRow = commune.tileRow } = wanted
  const isMoved = tileColumn !== commune.tileColumn || tileRow !== commune.tileRow
  const changed = {
    ...commune,
    name: wanted.name ?? commune.name,
    population: wanted.population ?? commune.population,
    tileColumn,
    tileRow,
  }
  if (!isMoved) return [put('communes', changed)]
  const neighbour = communes.find(
    (one) => one.id !== commune.id && one.tileColumn === tileColumn && one.tileRow === tileRow,
  )
  const moved = neighbour
    ? { ...neighbour, tileColumn: commune.tileColumn, tileRow: commune.tileRow }
    : undefined
  const after = communes.map((one) => (one.id === changed.id ? changed : one.id === moved?.id ? moved : one))
  return withCentres(after)
    .filter(
      (row) =>
        !communes.some(
          (one) =>
            isSamePlace(one, row) &&
            one.name === row.name &&
            one.id === row.id &&
            one.population === row.population,
        ),
    )
    .map((row) => put('communes', row))
}

/** Takes communes out, unless somebody comes from there or a gommette stands there. */
export function removeCommunes(
  communes: readonly Commune[],
  ids: readonly CommuneId[],
  isUsed: (id: CommuneId) => boolean,
): Decision {
  const leaving = communes.filter(({ id }) => ids.includes(id))
  if (leaving.length === 0) return refuse('notFound')
  const used = leaving.find(({ id }) => isUsed(id))
  if (used) return refuse('communeInUse', { commune: used.name })
  return leaving.map(({ id }): Change => remove('communes', id))
}

function isSamePlace(one: Commune, other: Commune): boolean {
  return (
    one.tileColumn === other.tileColumn &&
    one.tileRow === other.tileRow &&
    one.x === other.x &&
    one.y === other.y
  )
}

/** Free tiles, row by row, in a block a little wider than high that holds everyone. */
function withTiles(communes: readonly Commune[], fresh: readonly NewCommune[]): Omit<Commune, 'v'>[] {
  const columns = Math.max(
    Math.ceil(Math.sqrt((communes.length + fresh.length) * 1.3)),
    ...communes.map(({ tileColumn }) => tileColumn),
  )
  const taken = new Set(communes.map(({ tileColumn, tileRow }) => `${tileColumn} ${tileRow}`))
  const rows: Omit<Commune, 'v'>[] = []
  let at = 0
  for (const one of fresh) {
    while (taken.has(`${(at % columns) + 1} ${Math.floor(at / columns) + 1}`)) at += 1
    rows.push({ ...one, tileColumn: (at % columns) + 1, tileRow: Math.floor(at / columns) + 1, x: 0, y: 0 })
    at += 1
  }
  return withCentres([...communes, ...rows]).slice(communes.length)
}

/** Centres of the tiles, as parts of 1000 across and down the whole schematic map. */
export function withCentres<One extends Omit<Commune, 'v'>>(communes: readonly One[]): One[] {
  const columns = Math.max(1, ...communes.map(({ tileColumn }) => tileColumn))
  const rows = Math.max(1, ...communes.map(({ tileRow }) => tileRow))
  return communes.map((one) => ({
    ...one,
    x: Math.round(((one.tileColumn - 0.5) / columns) * 1000),
    y: Math.round(((one.tileRow - 0.5) / rows) * 1000),
  }))
}
