import { inOrder } from '../agenda/inOrder.ts'
import type { Change } from '../change.ts'
import { baseMapIdOf } from './baseMapIdOf.ts'
import type { BaseMap } from './mapRows.ts'

/** New map boards on the base map put first, unless their settings name one; without a base map, on the schematic one. */
export function onFirstBaseMap(changes: readonly Change[], maps: readonly BaseMap[]): Change[] {
  const [first] = inOrder(maps)
  return changes.map((change) => {
    if (!first || change.kind !== 'put' || change.table !== 'boards' || change.row.activity !== 'map')
      return change
    const { settings } = change.row
    const isSettings = typeof settings === 'object' && settings !== null && !Array.isArray(settings)
    if (!isSettings || baseMapIdOf(change.row) !== '') return change
    return { ...change, row: { ...change.row, settings: { ...settings, baseMapId: first.id } } }
  })
}
