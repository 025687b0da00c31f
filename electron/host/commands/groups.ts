import { put, refuse } from '../../../shared/domain/change.ts'
import { setGroupCount } from '../../../shared/domain/groups/setGroupCount.ts'
import type { GroupId } from '../../../shared/domain/ids.ts'
import type { VerbsOf } from './verb.ts'

export const groupVerbs: VerbsOf<'groups'> = {
  setNumber: (read, { atelierId, count }, context) => {
    if (!read.get('ateliers', atelierId)) return refuse('notFound')
    const groups = read.where('groups', { atelierId })
    const used = new Set<GroupId>()
    for (const table of ['lanes', 'attendances', 'contributions', 'mapItems'] as const) {
      for (const row of read.where(table, { atelierId })) if (row.groupId) used.add(row.groupId)
    }
    const word = read.all('demarches')[0]?.groupWord ?? 'groupe'
    return setGroupCount(atelierId, groups, used, count, word, context)
  },
  rename: (read, input) => {
    const group = read.get('groups', input.id)
    if (!group) return refuse('notFound')
    if (input.name.trim() === '') return refuse('titleMissing')
    return [put('groups', { ...group, name: input.name.trim() })]
  },
}
