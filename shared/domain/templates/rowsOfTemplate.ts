import { generateNKeysBetween } from 'fractional-indexing'
import { dayAfter, eveningInstantOf, laterDayInstantOf } from '../agenda/wallClock.ts'
import { type Change, put } from '../change.ts'
import type { AtelierId, AttendanceId, CommuneId, DemarcheId, GroupId, OutputId, PersonId } from '../ids.ts'
import type { Method } from '../methods/methodSchema.ts'
import { blankPerson } from '../people/blankPerson.ts'
import type { RuleContext } from '../ruleContext.ts'
import { idOfReference } from './idOfReference.ts'
import { rowsOfSequences } from './rowsOfSequences.ts'
import type { Template, TemplateAtelier } from './templateSchema.ts'

/** What turning content into rows needs from outside: an instant, fresh ids, and the choices of the person. */
export type TemplateContext = RuleContext & {
  /** Id of the démarche, minted by whoever asked for it. Default: a fresh one. */
  demarcheId?: DemarcheId
  /** Day of the first atelier (`AAAA-MM-JJ`); the others follow at the same distance. Default: the template's. */
  day?: string
  /** Title chosen for the démarche. Default: the template's. */
  title?: string
  /** Territory chosen for the démarche. Default, or when empty: the template's. */
  territory?: string
  /** False: the agendas, the people and the groups, without what was said nor the hours that passed. Default: true. */
  withContributions?: boolean
}

/**
 * Makes the rows of a whole démarche from a template: démarche, communes, people, then atelier by atelier its
 * groups, attendances, sequences, lanes, boards, clusters, contributions and placements, and for an evening that took
 * place its course and clocks. A parent always comes before what hangs on it. Boards without a captured document have
 * `document: null`, which the host fills with the activity's initial one. Ids are fresh at every call.
 * @throws Error when the template names something that it does not describe, or a method that is not in `methods`.
 */
export function rowsOfTemplate(
  template: Template,
  methods: readonly Method[],
  context: TemplateContext,
): Change[] {
  const demarcheId = context.demarcheId ?? context.newId<DemarcheId>()
  const firstDay = context.day ?? template.firstDay
  const communeIds = new Map<string, CommuneId>()
  const personIds = new Map<string, PersonId>()
  const outputIds = new Map<string, OutputId>()
  const changes: Change[] = [
    put('demarches', {
      id: demarcheId,
      ...template.demarche,
      title: context.title ?? template.demarche.title,
      territory: context.territory || template.demarche.territory,
      createdAt: context.now,
      retentionDay: '',
    }),
  ]
  for (const commune of template.communes) {
    const id = context.newId<CommuneId>()
    communeIds.set(commune.code, id)
    changes.push(put('communes', { id, ...commune }))
  }
  for (const { id: reference, commune, ...person } of template.people) {
    const id = context.newId<PersonId>()
    personIds.set(reference, id)
    const communeId = commune === null ? null : idOfReference(communeIds, commune)
    changes.push(put('people', { ...blankPerson(id), ...person, communeId }))
  }
  const orderKeys = generateNKeysBetween(null, null, template.ateliers.length)
  template.ateliers.forEach((atelier, index) => {
    const atelierId = context.newId<AtelierId>()
    const day = firstDay === '' ? '' : dayAfter(firstDay, atelier.dayOffset)
    // The one evening of a démarche bears its name: the chosen one, where the template gave both the same.
    const isNamesake = atelier.title === template.demarche.title
    const named = isNamesake ? { ...atelier, title: context.title ?? atelier.title } : atelier
    changes.push(put('ateliers', atelierRow(named, atelierId, demarcheId, orderKeys[index] ?? '', day)))
    changes.push(
      ...rowsOfAtelier(atelier, atelierId, day, { personIds, communeIds, outputIds }, methods, context),
    )
  })
  return changes
}

/** What an atelier produced; later ateliers name it. */
function rowsOfOutputs(
  atelier: TemplateAtelier,
  atelierId: AtelierId,
  outputIds: Map<string, OutputId>,
  context: TemplateContext,
): Change[] {
  const keys = generateNKeysBetween(null, null, atelier.outputs.length)
  return atelier.outputs.map(({ id: reference, ...output }, index) => {
    const id = context.newId<OutputId>()
    outputIds.set(reference, id)
    return put('outputs', { id, atelierId, sequenceId: null, orderKey: keys[index] ?? '', ...output })
  })
}

function atelierRow(
  atelier: TemplateAtelier,
  id: AtelierId,
  demarcheId: DemarcheId,
  orderKey: string,
  day: string,
) {
  const { groups, attendances, outputs, evening, sequences, dayOffset, ...row } = atelier
  return { id, demarcheId, orderKey, day, ...row }
}

function rowsOfAtelier(
  atelier: TemplateAtelier,
  atelierId: AtelierId,
  day: string,
  {
    personIds,
    communeIds,
    outputIds,
  }: {
    personIds: Map<string, PersonId>
    communeIds: Map<string, CommuneId>
    outputIds: Map<string, OutputId>
  },
  methods: readonly Method[],
  context: TemplateContext,
): Change[] {
  const changes: Change[] = []
  const isFull = context.withContributions ?? true
  const instant = (time: string, dayOffset = 0) => {
    if (day === '' || time === '') return null
    return dayOffset === 0
      ? eveningInstantOf(day, atelier.startTime, time, atelier.timeZone)
      : laterDayInstantOf(day, dayOffset, time, atelier.timeZone)
  }

  const groupIds = new Map<string, GroupId>()
  const groupKeys = generateNKeysBetween(null, null, atelier.groups.length)
  atelier.groups.forEach(({ id: reference, ...group }, index) => {
    const id = context.newId<GroupId>()
    groupIds.set(reference, id)
    changes.push(put('groups', { id, atelierId, orderKey: groupKeys[index] ?? '', ...group }))
  })
  for (const { person, group, arrived, state, isWalkIn } of atelier.attendances) {
    changes.push(
      put('attendances', {
        id: context.newId<AttendanceId>(),
        atelierId,
        personId: idOfReference(personIds, person),
        groupId: group === null ? null : idOfReference(groupIds, group),
        state,
        isWalkIn,
        arrivedAt: isFull ? instant(arrived) : null,
        leftAt: null,
      }),
    )
  }
  const seen = { atelier, atelierId, groupIds, communeIds, outputIds }
  changes.push(...rowsOfSequences({ ...seen, methods, context, instant }))
  if (isFull) changes.push(...rowsOfOutputs(atelier, atelierId, outputIds, context))
  if (isFull && atelier.evening === 'finished') {
    const hours = atelier.sequences.flatMap((sequence) => (sequence.actual ? [sequence.actual] : []))
    const lastDay = Math.max(0, ...atelier.sequences.map((sequence) => sequence.dayOffset))
    changes.push(
      put('evenings', {
        id: atelierId,
        atelierId,
        state: 'finished',
        currentSequenceId: null,
        startedAt: instant(hours.at(0)?.start ?? ''),
        finishedAt: instant(hours.at(-1)?.end ?? '', lastDay),
        movedEndAt: null,
        proposalQuietUntilAt: null,
      }),
    )
  }
  return changes
}
