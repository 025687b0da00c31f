import type { Change } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'

/**
 * The same rows under new ids, every reference among them following (columns that end in `Id`, ids inside settings
 * and documents, as texts or as keys). An id that does not belong to these rows stays as it is.
 * @param known ids already chosen for some rows
 */
export function withFreshIds(
  changes: readonly Change[],
  context: RuleContext,
  known: ReadonlyMap<string, string>,
): Change[] {
  const fresh = new Map(known)
  for (const change of changes) {
    if (change.kind === 'put' && !fresh.has(change.row.id))
      fresh.set(change.row.id, freshId(change, fresh, context))
  }
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return fresh.get(value) ?? value
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [fresh.get(name) ?? name, renamed(inner)]),
      )
    }
    return value
  }
  // Renaming keeps the shape of every row.
  return changes.map((change) =>
    change.kind === 'put' ? ({ ...change, row: renamed(change.row) } as Change) : change,
  )
}

/** Evenings and walls bear the id of their atelier, clocks that of their sequence or lane, methods a name. */
function freshId(
  change: Change & { kind: 'put' },
  fresh: ReadonlyMap<string, string>,
  context: RuleContext,
): string {
  const borrowed = ['evenings', 'walls', 'clocks', 'frozenPictures', 'methods', 'panels'].includes(
    change.table,
  )
  return borrowed ? (fresh.get(change.row.id) ?? change.row.id) : context.newId<string>()
}
