import { addLane } from '../../../shared/domain/agenda/addLane.ts'
import { changeLane } from '../../../shared/domain/agenda/changeLane.ts'
import { changeLaneMethod } from '../../../shared/domain/agenda/changeLaneMethod.ts'
import { removeLane } from '../../../shared/domain/agenda/removeLane.ts'
import { isRefusal, refuse } from '../../../shared/domain/change.ts'
import { onFirstBaseMap } from '../../../shared/domain/maps/onFirstBaseMap.ts'
import { laneDraftOfMethod } from '../../../shared/domain/methods/sequenceDraftOfMethod.ts'
import { withInitialDocuments } from '../withInitialDocuments.ts'
import { agendaRows, removalRows } from './agendaRows.ts'
import type { MethodShelf, VerbsOf } from './verb.ts'

export function laneVerbs(methods: MethodShelf): VerbsOf<'lanes'> {
  return {
    add: (read, input, context) => {
      const rows = agendaRows(read, read.get('sequences', input.sequenceId)?.atelierId)
      const method = input.methodId === null ? undefined : methods.find(input.methodId)
      if (input.methodId !== null && !method) return refuse('notFound')
      const draft = method ? { draft: laneDraftOfMethod(method, { language: 'fr' }) } : {}
      const decision = addLane(
        rows,
        { sequenceId: input.sequenceId, groupId: input.groupId, ...draft },
        context,
      )
      if (isRefusal(decision)) return decision
      const changes = onFirstBaseMap(withInitialDocuments(decision), read.all('baseMaps'))
      return [...changes, ...methods.copies(input.methodId)]
    },
    change: (read, input) => changeLane(agendaRows(read, read.get('lanes', input.laneId)?.atelierId), input),
    changeMethod: (read, input, context) => {
      const method = methods.find(input.methodId)
      if (!method) return refuse('notFound')
      const draft = laneDraftOfMethod(method, { language: input.language })
      const rows = removalRows(read, read.get('lanes', input.laneId)?.atelierId)
      const decision = changeLaneMethod(rows, { laneId: input.laneId, draft }, context)
      if (isRefusal(decision)) return decision
      const changes = onFirstBaseMap(withInitialDocuments(decision), read.all('baseMaps'))
      return [...changes, ...methods.copies(input.methodId)]
    },
    remove: (read, input) => removeLane(removalRows(read, read.get('lanes', input.laneId)?.atelierId), input),
  }
}
