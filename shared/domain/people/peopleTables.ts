import type { TableDefinition } from '../tables.ts'
import type { PeopleTables } from './peopleRows.ts'

/** Tables of people, column by column. Attendances of every atelier tell who is new and who comes back. */
export const peopleTables: { [T in keyof PeopleTables]: TableDefinition<PeopleTables[T]> } = {
  people: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      firstName: 'text',
      lastName: 'text',
      category: 'text',
      structure: 'text',
      communeId: 'text?',
      isFromOutside: 'boolean',
      gender: 'text',
      ageBand: 'text',
      phone: 'text',
      email: 'text',
      needs: 'json',
      refusesPhoto: 'boolean',
      habit: 'text',
      isOutsideCircuit: 'boolean',
      togetherWith: 'json',
      apartFrom: 'json',
      note: 'text',
    },
  },
  attendances: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      personId: 'text',
      groupId: 'text?',
      state: 'text',
      isWalkIn: 'boolean',
      arrivedAt: 'integer?',
      leftAt: 'integer?',
    },
  },
  panels: {
    scope: 'demarche',
    columns: {
      id: 'text',
      v: 'integer',
      targets: 'json',
      purpose: 'text',
      purgedAt: 'integer?',
      keptCounts: 'json',
    },
  },
}
