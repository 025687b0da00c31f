import type { TableDefinition } from '../tables.ts'
import type { PhoneTables } from './phoneRows.ts'

/** Columns of the tables that phones need. */
export const phoneTables: { [T in keyof PhoneTables]: TableDefinition<PhoneTables[T]> } = {
  doors: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      isOpen: 'boolean',
      address: 'text',
      port: 'integer',
      code: 'text',
      wifiName: 'text',
      wifiPassword: 'text',
      wifiQr: 'json',
      pageQr: 'json',
      ask: 'json',
    },
  },
  submissions: {
    scope: 'atelier',
    columns: {
      id: 'text',
      v: 'integer',
      atelierId: 'text',
      boardId: 'text',
      phoneId: 'text',
      groupId: 'text?',
      slot: 'text?',
      text: 'text',
      state: 'text',
      sentAt: 'integer',
    },
  },
}
