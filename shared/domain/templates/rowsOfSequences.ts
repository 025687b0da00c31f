import { generateNKeysBetween } from 'fractional-indexing'
import { defaultMaximumMinutes, defaultMinimumMinutes, MINUTE_MS } from '../agenda/minutes.ts'
import { type Change, put } from '../change.ts'
import type { AtelierId, BoardId, CommuneId, GroupId, LaneId, OutputId, SequenceId } from '../ids.ts'
import { fitSteps } from '../methods/fitSteps.ts'
import type { Method } from '../methods/methodSchema.ts'
import type { BoardDraft, LaneDraft } from '../methods/sequenceDraft.ts'
import { laneDraftOfMethod } from '../methods/sequenceDraftOfMethod.ts'
import type { Json } from '../rows.ts'
import { idOfReference } from './idOfReference.ts'
import { rowsOfContributions } from './rowsOfContributions.ts'
import type { TemplateContext } from './rowsOfTemplate.ts'
import type { TemplateAtelier, TemplateBoard, TemplateLane, TemplateSequence } from './templateSchema.ts'

export type SequencesInput = {
  atelier: TemplateAtelier
  atelierId: AtelierId
  groupIds: ReadonlyMap<string, GroupId>
  communeIds: ReadonlyMap<string, CommuneId>
  /** What earlier ateliers produced, by its name in the template. */
  outputIds: ReadonlyMap<string, OutputId>
  methods: readonly Method[]
  context: TemplateContext
  /** The instant of an hour on the wall, so many days after the first; null when either is undecided. */
  instant: (time: string, dayOffset?: number) => number | null
}

/** The agenda of one atelier as rows, with what was said on its boards unless the context leaves it out. */
export function rowsOfSequences(input: SequencesInput): Change[] {
  const { atelier, atelierId, context, instant } = input
  const startOfDay = instant(atelier.startTime)
  const keys = generateNKeysBetween(null, null, atelier.sequences.length)
  const changes: Change[] = []
  let elapsedMinutes = 0
  let dayOffset = 0
  atelier.sequences.forEach((sequence, index) => {
    const sequenceId = context.newId<SequenceId>()
    const orderKey = keys[index] ?? ''
    dayOffset = Math.max(dayOffset, sequence.dayOffset)
    const ofDay = dayOffset
    const onDay = { ...input, instant: (time: string) => instant(time, ofDay) }
    changes.push(put('sequences', sequenceRow(sequence, input, { id: sequenceId, atelierId, orderKey })))
    const planned = startOfDay === null ? context.now : startOfDay + elapsedMinutes * MINUTE_MS
    const startsAt = onDay.instant(sequence.actual?.start ?? '') ?? planned
    changes.push(...rowsOfLanes(sequence, sequenceId, startsAt, onDay))
    changes.push(...rowsOfClock(sequence, sequenceId, onDay))
    elapsedMinutes += sequence.minutes
  })
  return changes
}

function sequenceRow(
  sequence: TemplateSequence,
  { methods }: SequencesInput,
  place: { id: SequenceId; atelierId: AtelierId; orderKey: string },
) {
  const method = methodOfLane(sequence.lanes[0], methods)
  const own =
    sequence.lanes.length === 1 && method?.minutes.wished === sequence.minutes ? method.minutes : undefined
  // What a forum needs was brought for its first round.
  const begun = sequence.lanes.filter((lane) => !lane.continues)
  const material = new Set(begun.flatMap((lane) => methodOfLane(lane, methods)?.material.fr ?? []))
  return {
    ...place,
    title: sequence.title,
    kind: sequence.kind ?? method?.kind ?? 'plenary',
    objective: sequence.objective,
    lead: sequence.lead,
    material: sequence.material ?? [...material].join('\n'),
    notes: sequence.notes,
    notesDone: [],
    wishedMinutes: sequence.minutes,
    minimumMinutes: sequence.minimumMinutes ?? own?.minimum ?? defaultMinimumMinutes(sequence.minutes),
    maximumMinutes: sequence.maximumMinutes ?? own?.maximum ?? defaultMaximumMinutes(sequence.minutes),
    fixedTime: sequence.fixedTime,
    dayOffset: sequence.dayOffset,
    isOptional: sequence.isOptional,
  }
}

function rowsOfLanes(
  sequence: TemplateSequence,
  sequenceId: SequenceId,
  startsAt: number,
  input: SequencesInput,
): Change[] {
  const { atelierId, groupIds, context, methods } = input
  const keys = generateNKeysBetween(null, null, sequence.lanes.length)
  return sequence.lanes.flatMap((lane, index) => {
    const laneId = context.newId<LaneId>()
    const groupId = lane.group === null ? null : idOfReference(groupIds, lane.group)
    const { boards, ...draft } = laneDraft(lane, sequence.minutes, methods)
    return [
      put('lanes', { id: laneId, atelierId, sequenceId, orderKey: keys[index] ?? '', ...draft, groupId }),
      ...rowsOfBoards(lane, boards, { sequenceId, laneId, groupId }, [startsAt, sequence.minutes], input),
    ]
  })
}

/** What the method brings, under what the template says of this lane. */
function laneDraft(lane: TemplateLane, sequenceMinutes: number, methods: readonly Method[]): LaneDraft {
  const method = methodOfLane(lane, methods)
  const draft = method ? laneDraftOfMethod(method, { language: 'fr' }) : undefined
  const minutes = lane.minutes ?? sequenceMinutes
  const steps = lane.steps?.map((step, index) => ({ id: `step${index + 1}`, ...step }))
  return {
    groupId: null,
    methodId: lane.method,
    title: lane.title,
    consigne: lane.consigne ?? draft?.consigne ?? '',
    // A template with a consigne of its own writes its own twin.
    consigneFacile: lane.consigneFacile ?? (lane.consigne === undefined ? (draft?.consigneFacile ?? '') : ''),
    wallTitle: lane.wallTitle,
    facilitator: lane.facilitator,
    minutes,
    steps: steps ?? fitSteps(draft?.steps ?? [], minutes),
    boards: lane.continues ? [] : boardDrafts(lane.boards, draft?.boards ?? []),
  }
}

function boardDrafts(own: readonly TemplateBoard[], ofMethod: readonly BoardDraft[]): BoardDraft[] {
  const completed = own.filter((board) => board.activity === undefined)
  return [
    ...ofMethod.map((draft, index) => overlay(draft, completed[index])),
    ...own.flatMap((board) =>
      board.activity === undefined
        ? []
        : [overlay({ activity: board.activity, title: '', heading: '', settings: {} }, board)],
    ),
  ]
}

function overlay(draft: BoardDraft, board: TemplateBoard | undefined): BoardDraft {
  if (!board) return draft
  return {
    activity: draft.activity,
    title: board.title ?? draft.title,
    heading: board.heading ?? draft.heading,
    settings: { ...asObject(draft.settings), ...board.settings },
  }
}

function rowsOfBoards(
  lane: TemplateLane,
  drafts: readonly BoardDraft[],
  place: { sequenceId: SequenceId; laneId: LaneId; groupId: GroupId | null },
  [startsAt, minutes]: [number, number],
  input: SequencesInput,
): Change[] {
  const { atelierId, context } = input
  const keys = generateNKeysBetween(null, null, drafts.length)
  const completing = lane.boards.filter((board) => board.activity === undefined)
  const own = lane.boards.filter((board) => board.activity !== undefined)
  const isFull = context.withContributions ?? true
  return drafts.flatMap((draft, index) => {
    const boardId = context.newId<BoardId>()
    const fromMethod = drafts.length - own.length
    const content = index < fromMethod ? completing[index] : own[index - fromMethod]
    const settings = asObject(draft.settings)
    const said =
      isFull && content
        ? rowsOfContributions(content, { ...input, ...place, boardId, settings, startsAt, minutes })
        : { changes: [], document: null }
    return [
      put('boards', {
        id: boardId,
        atelierId,
        laneId: place.laneId,
        orderKey: keys[index] ?? '',
        ...draft,
        settings: isFull && content ? withOptions(settings, content, input.outputIds) : settings,
        document: said.document,
        documentVersion: 1,
        frozenAt: null,
      }),
      ...said.changes,
    ]
  })
}

/** The options of a vote, each with the output it was taken from. */
function withOptions(
  settings: { [key: string]: Json },
  { options }: TemplateBoard,
  outputIds: ReadonlyMap<string, OutputId>,
): { [key: string]: Json } {
  if (options.length === 0) return settings
  return {
    ...settings,
    options: options.map(({ from, ...option }) => ({
      ...option,
      origins: from === undefined ? [] : [{ table: 'outputs', id: idOfReference(outputIds, from) }],
    })),
  }
}

function rowsOfClock(
  sequence: TemplateSequence,
  sequenceId: SequenceId,
  { atelier, atelierId, context, instant }: SequencesInput,
): Change[] {
  const isFull = context.withContributions ?? true
  const startedAt = instant(sequence.actual?.start ?? '')
  const endedAt = instant(sequence.actual?.end ?? '')
  if (!isFull || atelier.evening !== 'finished' || startedAt === null || endedAt === null) return []
  return [
    put('clocks', {
      id: sequenceId,
      atelierId,
      sequenceId,
      laneId: null,
      state: 'done',
      startedAt,
      endsAt: startedAt + sequence.minutes * MINUTE_MS,
      pausedAt: null,
      remainingMs: null,
      endedAt,
      plannedMinutes: sequence.minutes,
      stepIndex: 0,
    }),
  ]
}

function methodOfLane(lane: TemplateLane | undefined, methods: readonly Method[]): Method | undefined {
  if (!lane || lane.method === '') return undefined
  const method = methods.find((candidate) => candidate.id === lane.method)
  if (!method)
    throw new Error(`The template asks for the method « ${lane.method} », which is not in the library.`)
  return method
}

function asObject(value: Json): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
