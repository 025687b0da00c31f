import { type Change, put } from '../../../shared/domain/change.ts'
import { withFreshIds } from '../../../shared/domain/demarches/withFreshIds.ts'
import type { DemarcheId } from '../../../shared/domain/ids.ts'
import type { TableName } from '../../../shared/domain/rows.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import type { Reader } from '../database/Store.ts'

/** What a copy keeps when it leaves out what was said: the démarche, its ateliers and their agendas. */
const structure = [
  'communes',
  'ateliers',
  'groups',
  'sequences',
  'lanes',
  'boards',
  'methods',
  'baseMaps',
] as const
const contents = [
  'people',
  'attendances',
  'panels',
  'clusters',
  'contributions',
  'placements',
  'sheets',
  'mapItems',
  // Totals travel, single voices do not.
  'ballotEntries',
  'ballotTallies',
  'outputs',
  'origins',
  'evenings',
  'clocks',
] as const

/** Rows of a copy of a démarche, with fresh ids; without contributions its boards are as new (W5-08). */
export function copyWithoutContributions(
  source: Reader,
  wanted: { newId: DemarcheId; title: string; withContributions: boolean },
  context: RuleContext,
): Change[] {
  const tables: TableName[] = wanted.withContributions ? [...structure, ...contents] : [...structure]
  const demarche = source.all('demarches')[0]
  if (!demarche) return []
  const rows = tables.flatMap((table) =>
    // A row and the table it was read from.
    source.all(table).map((row) => ({ kind: 'put', table, row }) as Change),
  )
  const copy = [put('demarches', { ...demarche, isDemo: false, createdAt: context.now }), ...rows]
  const fresh = withFreshIds(copy, context, new Map([[demarche.id, wanted.newId]]))
  return fresh.map((change) => {
    if (change.kind !== 'put') return change
    if (change.table === 'demarches') return put('demarches', { ...change.row, title: wanted.title })
    if (change.table === 'boards' && !wanted.withContributions) {
      return put('boards', { ...change.row, document: null, frozenAt: null })
    }
    return change
  })
}
