import { addSequence } from '../../../shared/domain/agenda/addSequence.ts'
import { changeDurations, changeSequence } from '../../../shared/domain/agenda/changeSequence.ts'
import { copySequences } from '../../../shared/domain/agenda/copySequences.ts'
import { duplicateSequence } from '../../../shared/domain/agenda/duplicateSequence.ts'
import { defaultMaximumMinutes, defaultMinimumMinutes } from '../../../shared/domain/agenda/minutes.ts'
import { moveSequence } from '../../../shared/domain/agenda/moveSequence.ts'
import { removeSequence } from '../../../shared/domain/agenda/removeSequence.ts'
import { splitSequence } from '../../../shared/domain/agenda/splitSequence.ts'
import { isRefusal, refuse } from '../../../shared/domain/change.ts'
import { onFirstBaseMap } from '../../../shared/domain/maps/onFirstBaseMap.ts'
import { fitSteps } from '../../../shared/domain/methods/fitSteps.ts'
import type { SequenceDraft } from '../../../shared/domain/methods/sequenceDraft.ts'
import { sequenceDraftOfMethod } from '../../../shared/domain/methods/sequenceDraftOfMethod.ts'
import type { SequenceKind } from '../../../shared/domain/rows.ts'
import { withInitialDocuments } from '../withInitialDocuments.ts'
import { agendaRows, removalRows } from './agendaRows.ts'
import type { MethodShelf, VerbsOf } from './verb.ts'

/** Verbs of the agenda; `methods` gives the content of a method by its identifier, and its copy for the démarche. */
export function sequenceVerbs(methods: MethodShelf): VerbsOf<'sequences'> {
  return {
    add: (read, input, context) => {
      const draft = draftOf(methods, input)
      if (!draft) return refuse('notFound')
      const decision = addSequence(agendaRows(read, input.atelierId), { draft, place: input.place }, context)
      if (isRefusal(decision)) return decision
      const changes = onFirstBaseMap(withInitialDocuments(decision), read.all('baseMaps'))
      return [...changes, ...methods.copies(input.methodId)]
    },
    move: (read, input) =>
      moveSequence(agendaRows(read, read.get('sequences', input.sequenceId)?.atelierId), input),
    duplicate: (read, input, context) => {
      const rows = agendaRows(read, read.get('sequences', input.sequenceId)?.atelierId)
      const decision = duplicateSequence(rows, input, context)
      return isRefusal(decision) ? decision : withInitialDocuments(decision)
    },
    copy: (read, input, context) => {
      const from = agendaRows(read, read.get('sequences', input.sequenceIds[0])?.atelierId)
      const decision = copySequences(from, agendaRows(read, input.toAtelierId), input, context)
      return isRefusal(decision) ? decision : withInitialDocuments(decision)
    },
    change: (read, input) =>
      changeSequence(agendaRows(read, read.get('sequences', input.sequenceId)?.atelierId), input),
    changeDurations: (read, input) =>
      changeDurations(
        agendaRows(read, read.get('sequences', input.durations[0]?.sequenceId)?.atelierId),
        input,
      ),
    split: (read, input, context) => {
      const rows = agendaRows(read, read.get('sequences', input.sequenceId)?.atelierId)
      const decision = splitSequence(rows, input, context)
      return isRefusal(decision) ? decision : withInitialDocuments(decision)
    },
    remove: (read, input) =>
      removeSequence(removalRows(read, read.get('sequences', input.sequenceId)?.atelierId), input),
  }
}

function draftOf(
  methods: MethodShelf,
  input: {
    methodId: string | null
    title: string
    kind: SequenceKind
    minutes?: number | undefined
    language: 'fr' | 'en'
  },
): SequenceDraft | undefined {
  const method = input.methodId === null ? undefined : methods.find(input.methodId)
  if (input.methodId !== null && !method) return undefined
  if (method) {
    const draft = sequenceDraftOfMethod(method, { language: input.language })
    const title = input.title || draft.title
    const minutes = input.minutes
    if (minutes === undefined) return { ...draft, title }
    const lanes = draft.lanes.map((lane) => ({ ...lane, minutes, steps: fitSteps(lane.steps, minutes) }))
    return { ...draft, title, wishedMinutes: minutes, lanes }
  }
  const wishedMinutes = input.minutes ?? 15
  return {
    title: input.title,
    kind: input.kind,
    objective: '',
    lead: '',
    material: '',
    notes: '',
    wishedMinutes,
    minimumMinutes: defaultMinimumMinutes(wishedMinutes),
    maximumMinutes: defaultMaximumMinutes(wishedMinutes),
    fixedTime: '',
    isOptional: false,
    lanes: [],
  }
}
