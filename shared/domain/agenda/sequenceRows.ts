import type { Change, Refusal, Unversioned } from '../change.ts'
import { put, refuse } from '../change.ts'
import type { AtelierId, BoardId, GroupId, LaneId, SequenceId } from '../ids.ts'
import type { BoardDraft, LaneDraft, SequenceDraft } from '../methods/sequenceDraft.ts'
import type { Board, Lane, Sequence } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { inOrder, keysAt } from './inOrder.ts'
import { isDuration } from './minutes.ts'
import { isTime } from './wallClock.ts'

/** Longest title, in signs (decision 17). */
export const TITLE_MAX_LENGTH = 120

/** The title as it will be kept, or why not. A lane may have none, a sequence always has one. */
export function readTitle(typed: string, { mayBeEmpty = false } = {}): { title: string } | Refusal {
  const title = typed.replace(/\s+/gu, ' ').trim()
  if (title === '' && !mayBeEmpty) return refuse('titleMissing')
  const over = [...title].length - TITLE_MAX_LENGTH
  return over > 0 ? refuse('titleTooLong', { over }) : { title }
}

/** Why these figures of a sequence or of its lanes cannot be kept, or null. */
export function refusalOfSequence(draft: Unversioned<Sequence> | SequenceDraft): Refusal | null {
  const title = readTitle(draft.title)
  if ('refused' in title) return title
  if (![draft.wishedMinutes, draft.minimumMinutes, draft.maximumMinutes].every(isDuration))
    return refuse('durationInvalid')
  if (draft.minimumMinutes > draft.wishedMinutes || draft.wishedMinutes > draft.maximumMinutes)
    return refuse('minutesOrder')
  return draft.fixedTime === '' || isTime(draft.fixedTime) ? null : refuse('timeInvalid')
}

/** Why this lane cannot be kept, or null. */
export function refusalOfLane(lane: Pick<Lane, 'title' | 'minutes' | 'steps'>): Refusal | null {
  const title = readTitle(lane.title, { mayBeEmpty: true })
  if ('refused' in title) return title
  if (!isDuration(lane.minutes)) return refuse('durationInvalid')
  for (const step of lane.steps) {
    const stepTitle = readTitle(step.title, { mayBeEmpty: true })
    if ('refused' in stepTitle) return stepTitle
    if (!isDuration(step.minutes)) return refuse('durationInvalid')
  }
  return null
}

/** A lane and its boards, with fresh ids. Their `document` is null: the host gives the activity's initial one. */
export function rowsOfLane(
  draft: LaneDraft,
  sequence: { id: SequenceId; atelierId: AtelierId },
  orderKey: string,
  context: RuleContext,
): Change[] {
  const { boards, ...fields } = draft
  const laneId = context.newId<LaneId>()
  const keys = keysAt<BoardId>([], { at: 'end' }, boards.length) ?? []
  return [
    put('lanes', {
      id: laneId,
      atelierId: sequence.atelierId,
      sequenceId: sequence.id,
      orderKey,
      ...fields,
      steps: fields.steps.map((step) => ({ ...step })),
    }),
    ...boards.map((board, index) =>
      put('boards', {
        id: context.newId<BoardId>(),
        atelierId: sequence.atelierId,
        laneId,
        orderKey: keys[index] ?? '',
        ...board,
        document: null,
        documentVersion: 1,
        frozenAt: null,
      }),
    ),
  ]
}

/** A whole sequence with fresh ids: itself, its lanes, their boards. */
export function rowsOfSequence(
  draft: SequenceDraft,
  atelierId: AtelierId,
  orderKey: string,
  context: RuleContext,
): Change[] {
  const { lanes, ...fields } = draft
  const sequence = { id: context.newId<SequenceId>(), atelierId }
  const keys = keysAt<LaneId>([], { at: 'end' }, lanes.length) ?? []
  return [
    put('sequences', { ...sequence, orderKey, dayOffset: 0, ...fields, notesDone: [] }),
    ...lanes.flatMap((lane, index) => rowsOfLane(lane, sequence, keys[index] ?? '', context)),
  ]
}

/** What it takes to make the same sequence elsewhere: its settings, without anything that was said or ticked. */
export function draftOfSequence(
  sequence: Unversioned<Sequence>,
  lanes: readonly Unversioned<Lane>[],
  boards: readonly Unversioned<Board>[],
  groupOf: (groupId: GroupId) => GroupId | null = (groupId) => groupId,
): SequenceDraft {
  const own = inOrder(lanes.filter((lane) => lane.sequenceId === sequence.id))
  return {
    title: sequence.title,
    kind: sequence.kind,
    objective: sequence.objective,
    lead: sequence.lead,
    material: sequence.material,
    notes: sequence.notes,
    wishedMinutes: sequence.wishedMinutes,
    minimumMinutes: sequence.minimumMinutes,
    maximumMinutes: sequence.maximumMinutes,
    fixedTime: sequence.fixedTime,
    dayOffset: sequence.dayOffset,
    isOptional: sequence.isOptional,
    lanes: own.map((lane) => draftOfLane(lane, boards, lane.groupId === null ? null : groupOf(lane.groupId))),
  }
}

/** The same lane for `groupId`, with boards to be begun. */
export function draftOfLane(
  lane: Unversioned<Lane>,
  boards: readonly Unversioned<Board>[],
  groupId: GroupId | null,
): LaneDraft {
  return {
    groupId,
    methodId: lane.methodId,
    title: lane.title,
    consigne: lane.consigne,
    consigneFacile: lane.consigneFacile,
    wallTitle: lane.wallTitle,
    facilitator: lane.facilitator,
    minutes: lane.minutes,
    steps: lane.steps,
    boards: inOrder(boards.filter((board) => board.laneId === lane.id)).map(
      ({ activity, title, heading, settings }): BoardDraft => ({ activity, title, heading, settings }),
    ),
  }
}

/** A lane with nothing in it but its minutes. */
export function blankLane(minutes: number, groupId: GroupId | null = null): LaneDraft {
  return {
    groupId,
    methodId: '',
    title: '',
    consigne: '',
    consigneFacile: '',
    wallTitle: '',
    facilitator: '',
    minutes,
    steps: [],
    boards: [],
  }
}
