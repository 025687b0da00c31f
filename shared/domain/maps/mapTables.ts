import type { TableDefinition } from '../tables.ts'
import { mapItemTable } from './mapItemTable.ts'
import type { MapTables } from './mapRows.ts'

/** Columns of the tables of maps, spread in `tables.ts`. */
export const mapTables: { [T in keyof MapTables]: TableDefinition<MapTables[T]> } = {
  ...mapItemTable,
  baseMaps: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      orderKey: 'text',
      kind: 'text',
      title: 'text',
      attribution: 'text',
      height: 'real',
      bounds: 'json',
      coarseHash: 'text',
      fineHash: 'text',
      imageHash: 'text',
      controlPoints: 'json',
      zooms: 'json',
      layers: 'json',
    },
  },
}
