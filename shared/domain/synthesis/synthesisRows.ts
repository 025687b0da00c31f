import type { BallotEntry, BallotTally } from '../ballots/ballotRows.ts'
import type { AtelierId } from '../ids.ts'
import type { MapItem } from '../maps/mapItemRow.ts'
import type { BaseMap } from '../maps/mapRows.ts'
import type { TerritoryOutlines } from '../maps/territoryOutlines.ts'
import type { Attendance, Person } from '../people/peopleRows.ts'
import type {
  AllTables,
  Atelier,
  Board,
  Clock,
  Cluster,
  Commune,
  Contribution,
  Demarche,
  Evening,
  Group,
  Lane,
  Placement,
  Sequence,
  Sheet,
} from '../rows.ts'

/** Everything a document about one atelier reads, as plain data. */
export type SynthesisRows = {
  demarche: Demarche
  atelier: Atelier
  /** Every atelier of the démarche, for its place among them and the next one. */
  ateliers: readonly Atelier[]
  communes: readonly Commune[]
  people: readonly Person[]
  attendances: readonly Attendance[]
  groups: readonly Group[]
  sequences: readonly Sequence[]
  lanes: readonly Lane[]
  boards: readonly Board[]
  contributions: readonly Contribution[]
  placements: readonly Placement[]
  clusters: readonly Cluster[]
  sheets: readonly Sheet[]
  mapItems: readonly MapItem[]
  baseMaps: readonly BaseMap[]
  /** Geometry of base maps and their pictures (data addresses), by hash of their blob: what the reader could give. */
  outlines: { readonly [hash: string]: TerritoryOutlines }
  mapImages: { readonly [hash: string]: string }
  ballotEntries: readonly BallotEntry[]
  ballotTallies: readonly BallotTally[]
  clocks: readonly Clock[]
  evening: Evening | undefined
}

type TablesRead =
  | 'demarches'
  | 'ateliers'
  | 'communes'
  | 'people'
  | 'attendances'
  | 'groups'
  | 'sequences'
  | 'lanes'
  | 'boards'
  | 'contributions'
  | 'placements'
  | 'clusters'
  | 'sheets'
  | 'mapItems'
  | 'baseMaps'
  | 'ballotEntries'
  | 'ballotTallies'
  | 'clocks'
  | 'evenings'

/** Gives the rows of a table: of the atelier where the table has one, else all. More than asked does no harm. */
export type ReadTable = <T extends TablesRead>(table: T) => readonly AllTables[T][]

/** The rows of one atelier, from a replica or a file; undefined when the démarche or the atelier is not there. */
export function synthesisRowsOf(read: ReadTable, atelierId: AtelierId): SynthesisRows | undefined {
  const [demarche] = read('demarches')
  const ateliers = read('ateliers')
  const atelier = ateliers.find((one) => one.id === atelierId)
  if (!demarche || !atelier) return undefined
  const isOfAtelier = (row: { atelierId: AtelierId }) => row.atelierId === atelierId
  return {
    demarche,
    atelier,
    ateliers,
    communes: read('communes'),
    people: read('people'),
    attendances: read('attendances').filter(isOfAtelier),
    groups: read('groups').filter(isOfAtelier),
    sequences: read('sequences').filter(isOfAtelier),
    lanes: read('lanes').filter(isOfAtelier),
    boards: read('boards').filter(isOfAtelier),
    contributions: read('contributions').filter(isOfAtelier),
    placements: read('placements').filter(isOfAtelier),
    clusters: read('clusters').filter(isOfAtelier),
    sheets: read('sheets').filter(isOfAtelier),
    mapItems: read('mapItems').filter(isOfAtelier),
    baseMaps: read('baseMaps'),
    outlines: {},
    mapImages: {},
    ballotEntries: read('ballotEntries').filter(isOfAtelier),
    ballotTallies: read('ballotTallies').filter(isOfAtelier),
    clocks: read('clocks').filter(isOfAtelier),
    evening: read('evenings').find(isOfAtelier),
  }
}
