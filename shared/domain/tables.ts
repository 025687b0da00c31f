import { ballotTables } from './ballots/ballotTables.ts'
import { mapTables } from './maps/mapTables.ts'
import { peopleTables } from './people/peopleTables.ts'
import { phoneTables } from './phones/phoneTables.ts'
import type { AllTables, TableName } from './rows.ts'

/** How a column is kept in SQLite; a `?` may be null. Booleans are 0 or 1, JSON is text, instants are integers. */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'real?' | 'boolean' | 'json'

export type TableDefinition<R> = {
  /** Who follows it: the whole démarche, one atelier (it has `atelierId`), or the library. */
  scope: 'demarche' | 'atelier' | 'library'
  columns: { [C in keyof R]-?: ColumnKind }
}

/** Every table, column by column. `tests/migrations` proves that the file's schema says the same. */
export const tables: { [T in TableName]: TableDefinition<AllTables[T]> } = {
  demarches: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      title: 'text',
      territory: 'text',
      commissioner: 'text',
      purpose: 'text',
      groupWord: 'text',
      isDemo: 'boolean',
      createdAt: 'integer',
      retentionDay: 'text',
    },
  },
  ateliers: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      demarcheId: 'text',
      orderKey: 'text',
      title: 'text',
      format: 'text',
      day: 'text',
      dayCount: 'integer',
      place: 'text',
      timeZone: 'text',
      startTime: 'text',
      announcedStartTime: 'text',
      announcedEndTime: 'text',
      hallUntilTime: 'text',
      expectedPeople: 'integer',
      headcounts: 'json',
      welcomeMessage: 'text',
      reminder: 'text',
      kept: 'text',
      next: 'text',
    },
  },
  sequences: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      orderKey: 'text',
      title: 'text',
      kind: 'text',
      objective: 'text',
      lead: 'text',
      material: 'text',
      notes: 'text',
      notesDone: 'json',
      wishedMinutes: 'integer',
      minimumMinutes: 'integer',
      maximumMinutes: 'integer',
      fixedTime: 'text',
      dayOffset: 'integer',
      isOptional: 'boolean',
    },
  },
  lanes: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text',
      orderKey: 'text',
      groupId: 'text?',
      methodId: 'text',
      title: 'text',
      consigne: 'text',
      consigneFacile: 'text',
      wallTitle: 'text',
      facilitator: 'text',
      minutes: 'integer',
      steps: 'json',
    },
  },
  boards: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      laneId: 'text',
      orderKey: 'text',
      activity: 'text',
      title: 'text',
      heading: 'text',
      settings: 'json',
      document: 'json',
      documentVersion: 'integer',
      frozenAt: 'integer?',
    },
  },
  groups: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      orderKey: 'text',
      number: 'integer',
      name: 'text',
      shape: 'text',
    },
  },
  communes: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      code: 'text',
      name: 'text',
      population: 'integer',
      tileColumn: 'integer',
      tileRow: 'integer',
      x: 'real',
      y: 'real',
    },
  },
  ...peopleTables,
  contributions: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text',
      laneId: 'text',
      boardId: 'text',
      text: 'text',
      wallTitle: 'text',
      groupId: 'text?',
      authorClass: 'text',
      roundIndex: 'integer',
      polarity: 'text',
      status: 'text',
      count: 'integer',
      agreements: 'integer',
      colour: 'text',
      isVerbatim: 'boolean',
      capturedFrom: 'text',
      capturedAt: 'integer',
      details: 'json',
    },
  },
  placements: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      boardId: 'text',
      contributionId: 'text',
      slot: 'text',
      orderKey: 'text',
      clusterId: 'text?',
    },
  },
  clusters: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      boardId: 'text',
      slot: 'text',
      orderKey: 'text',
      title: 'text',
      colour: 'text',
    },
  },
  sheets: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text',
      laneId: 'text',
      boardId: 'text',
      number: 'integer',
      model: 'text',
      title: 'text',
      groupId: 'text?',
      contributionId: 'text?',
      status: 'text',
      fields: 'json',
      privateFields: 'json',
      filledFrom: 'text',
      changedAt: 'integer',
    },
  },
  ...mapTables,
  ...ballotTables,
  outputs: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text?',
      kind: 'text',
      orderKey: 'text',
      title: 'text',
      detail: 'text',
      status: 'text',
    },
  },
  origins: {
    scope: 'demarche',
    columns: { id: 'text', v: 'integer', outputId: 'text', sourceTable: 'text', sourceId: 'text' },
  },
  actors: {
    scope: 'demarche',
    columns: { id: 'text', v: 'integer', kind: 'text', name: 'text', createdAt: 'integer' },
  },
  evenings: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      state: 'text',
      currentSequenceId: 'text?',
      startedAt: 'integer?',
      finishedAt: 'integer?',
      movedEndAt: 'integer?',
      proposalQuietUntilAt: 'integer?',
    },
  },
  clocks: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      sequenceId: 'text',
      laneId: 'text?',
      state: 'text',
      startedAt: 'integer?',
      endsAt: 'integer?',
      pausedAt: 'integer?',
      remainingMs: 'integer?',
      endedAt: 'integer?',
      plannedMinutes: 'integer',
      stepIndex: 'integer',
    },
  },
  walls: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      scene: 'text',
      shownAt: 'integer',
      boardId: 'text?',
      isMasked: 'boolean',
      isFrozen: 'boolean',
      isEasy: 'boolean',
      message: 'text',
      page: 'integer',
      lastRowM: 'real',
      imageHeightM: 'real',
    },
  },
  frozenPictures: {
    scope: 'atelier',
    columns: { id: 'text', v: 'integer', atelierId: 'text', rows: 'json' },
  },
  ...phoneTables,
  methods: { scope: 'demarche', columns: { id: 'text', v: 'integer', content: 'json' } },
  shelfItems: {
    scope: 'library',
    columns: {
      id: 'text',
      v: 'integer',
      path: 'text',
      title: 'text',
      territory: 'text',
      isDemo: 'boolean',
      state: 'text',
      openedAt: 'integer',
      changedAt: 'integer',
      ateliers: 'json',
    },
  },
  preferences: { scope: 'library', columns: { id: 'text', v: 'integer', value: 'json' } },
  personalMethods: { scope: 'library', columns: { id: 'text', v: 'integer', content: 'json' } },
}

export const tableNames = Object.keys(tables) as TableName[]

/** Tables of a démarche file, and those of the library file (`actors` is in both). */
export const demarcheTableNames = tableNames.filter((name) => tables[name].scope !== 'library')
export const libraryTableNames = tableNames.filter(
  (name) => tables[name].scope === 'library' || name === 'actors',
)

/** `atelierId` → `atelier_id`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** `frozenPictures` → `frozen_pictures`. */
export function sqlTableName(table: TableName): string {
  return columnName(table)
}
