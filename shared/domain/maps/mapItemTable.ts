import type { TableDefinition } from '../tables.ts'
import type { MapItem } from './mapItemRow.ts'

/** Columns of the gommettes; followed by the whole démarche, so that one evening may be compared with another. */
export const mapItemTable: { mapItems: TableDefinition<MapItem> } = {
  mapItems: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text',
      laneId: 'text',
      boardId: 'text',
      number: 'integer',
      category: 'text',
      label: 'text',
      reach: 'text',
      count: 'integer',
      groupId: 'text?',
      communeId: 'text?',
      isOutside: 'boolean',
      x: 'real?',
      y: 'real?',
      baseMapId: 'text?',
      note: 'text',
      status: 'text',
      contributionIds: 'json',
      details: 'json',
      capturedFrom: 'text',
      capturedAt: 'integer',
    },
  },
}
