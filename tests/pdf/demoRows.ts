import { resolve } from 'node:path'
import { readMethods, readTemplate } from '../../electron/host/content.ts'
import { withInitialDocuments } from '../../electron/host/withInitialDocuments.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Row } from '../../shared/domain/rows.ts'
import {
  type ReadTable,
  type SynthesisRows,
  synthesisRowsOf,
} from '../../shared/domain/synthesis/synthesisRows.ts'
import { rowsOfTemplate } from '../../shared/domain/templates/rowsOfTemplate.ts'

const templatesFolder = resolve(import.meta.dirname, '../../templates')

/** When the demonstrations were last changed, for documents that must be the same twice. */
export const demoChangedAt = Date.parse('2026-09-18T08:12:00Z')

/** The rows of the nth atelier of a demonstration, with counted ids. */
export function demoRows(name: 'pays-de-lormiere' | 'reseau-des-semailles', atelierIndex = 0): SynthesisRows {
  const found = readTemplate(templatesFolder, name)
  if (!found) throw new Error(`No template ${name}`)
  let counted = 0
  const changes = rowsOfTemplate(found.template, readMethods(templatesFolder), {
    now: demoChangedAt,
    newId: <T extends string>() => {
      counted += 1
      return `id-${String(counted).padStart(5, '0')}` as T
    },
  })
  return rowsOfChanges(withInitialDocuments(changes), atelierIndex)
}

/** The rows that changes leave in an empty démarche, for its nth atelier. */
export function rowsOfChanges(changes: readonly Change[], atelierIndex = 0): SynthesisRows {
  const tables = new Map<string, Row[]>()
  for (const change of changes) {
    if (change.kind !== 'put') continue
    tables.set(change.table, [...(tables.get(change.table) ?? []), { ...change.row, v: 1 } as Row])
  }
  // Each list holds the rows of the table that names it.
  const read = ((table: string) => tables.get(table) ?? []) as ReadTable
  const atelier = inOrder(read('ateliers'))[atelierIndex]
  const rows = atelier && synthesisRowsOf(read, atelier.id)
  if (!rows) throw new Error(`No atelier ${atelierIndex}`)
  return rows
}
