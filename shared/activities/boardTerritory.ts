import type { ContributionId } from '../domain/ids.ts'
import type { MapItem } from '../domain/maps/mapItemRow.ts'
import type { BaseMap } from '../domain/maps/mapRows.ts'
import type { TerritoryOutlines } from '../domain/maps/territoryOutlines.ts'
import type { Atelier, Commune } from '../domain/rows.ts'

/** What a board with a map draws besides its own rows. */
export type BoardTerritory = {
  /** Gommettes of this board. */
  items: readonly MapItem[]
  /** Those of the other boards of the démarche, to compare with; the wall has none. */
  elsewhere: readonly MapItem[]
  /** The ateliers they were put in. */
  ateliers: readonly Pick<Atelier, 'id' | 'title'>[]
  /** Cards of the other boards of the atelier, to be linked; the wall has none. */
  paroles: readonly { id: ContributionId; text: string }[]
  communes: readonly Commune[]
  baseMaps: readonly BaseMap[]
  /** Geometry already fetched, by hash of its blob. */
  outlines: { readonly [hash: string]: TerritoryOutlines }
  /** Where the pictures of base maps are read, by hash: a data or local address. */
  images: { readonly [hash: string]: string }
}

export const noTerritory: BoardTerritory = {
  items: [],
  elsewhere: [],
  ateliers: [],
  paroles: [],
  communes: [],
  baseMaps: [],
  outlines: {},
  images: {},
}
