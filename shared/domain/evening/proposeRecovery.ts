import { daysOf } from '../agenda/days.ts'
import { inOrder } from '../agenda/inOrder.ts'
import { minimumMinutesOf, shareCut, upToFiveMinutes } from '../agenda/minutes.ts'
import { isDiscussion } from '../agenda/proposeShorterAgenda.ts'
import type { Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Sequence } from '../rows.ts'
import { courseOf, isUpcoming, minutesOf } from './crossSequences.ts'
import { type EveningRows, eveningOf } from './eveningRows.ts'
import { type EveningProjection, projectEvening } from './projectEvening.ts'
import { noReplan, type Replan, replanEvening, upToFiveMinutesAt } from './replanEvening.ts'

/** From how many minutes late something is proposed, and for how long a refusal keeps it quiet (design, Lateness). */
export const PROPOSAL_FROM_MINUTES = 4
export const QUIET_AFTER_REFUSAL_MINUTES = 5

export type RecoveryKind = 'absorbInBreak' | 'shortenLater' | 'cutStep' | 'cutSequence' | 'moveEnd'

/** One way to catch up, with its result. Nothing moves until it is chosen (`acceptProposal` with its `replan`). */
export type RecoveryChoice = {
  /** The same as long as it would do the same. */
  id: string
  kind: RecoveryKind
  replan: Replan
  /** The break, the sequence or the step it is about; empty when it is about several, or about the end. */
  sequenceId: SequenceId | null
  title: string
  fromMinutes: number
  toMinutes: number
  /** The hour for the button: the end of the break it shortens, the new end told, or else the end of the evening. */
  resultAt: number
  /** The evening as it would then be. */
  endAt: number
  lateMinutes: number
  /** Title of the butée it moves, to be confirmed; null when it moves none. */
  fixedPointTitle: string | null
}

export type Recovery = {
  /** The one sentence with « Oui » and « Non »; null under four minutes, and while a refusal keeps it quiet. */
  proposal: RecoveryChoice | null
  /** « Autres choix », the proposal among them; empty when the evening is not late. */
  choices: RecoveryChoice[]
}

/**
 * How a late evening may catch up, with what is left of its day. At rest for the night nothing is proposed. Order of preference: absorb in a break, which has a floor; shorten what comes;
 * cut an optional step, then an optional sequence; move the end, up to the hour of the hall. Among them the first that catches
 * up wholly without moving a butée is proposed.
 */
export function proposeRecovery(
  rows: EveningRows,
  now: number,
  projection: EveningProjection = projectEvening(rows, now),
): Recovery {
  const { lateMinutes } = projection
  if (projection.state !== 'running' || lateMinutes <= 0) return { proposal: null, choices: [] }
  const { ordered, currentIndex } = courseOf(rows)
  const current = ordered[currentIndex]
  if (!current) return { proposal: null, choices: [] }
  const days = daysOf(ordered)
  const later = ordered.filter(
    (sequence, index) =>
      index > currentIndex && days.get(sequence.id) === days.get(current.id) && isUpcoming(rows, sequence),
  )
  const choices = [
    ...breakChoices(rows, later, lateMinutes),
    ...shortenChoices(rows, later, lateMinutes),
    ...stepChoices(rows, later),
    ...sequenceChoices(rows, later),
    ...endChoices(projection),
  ].flatMap((draft) => withResult(rows, draft, projection))
  const quietUntilAt = eveningOf(rows).proposalQuietUntilAt
  const isQuiet = quietUntilAt !== null && now < quietUntilAt
  const isProposed = lateMinutes >= PROPOSAL_FROM_MINUTES && !isQuiet
  return { proposal: isProposed ? bestOf(choices) : null, choices }
}

function bestOf(choices: readonly RecoveryChoice[]): RecoveryChoice | null {
  const whole = choices.filter((choice) => choice.lateMinutes <= 0)
  const free = (choice: RecoveryChoice) => choice.fixedPointTitle === null
  return whole.find(free) ?? whole[0] ?? choices.find(free) ?? choices[0] ?? null
}

type Draft = Pick<RecoveryChoice, 'kind' | 'sequenceId' | 'title' | 'fromMinutes' | 'toMinutes'> & {
  replan: Replan
  touched: readonly Unversioned<Sequence>[]
}

function about(sequence: Unversioned<Sequence>, title = sequence.title) {
  return { sequenceId: sequence.id, title, touched: [sequence] }
}

function breakChoices(rows: EveningRows, later: readonly Unversioned<Sequence>[], late: number): Draft[] {
  return later
    .filter((sequence) => !isDiscussion(sequence))
    .flatMap((sequence): Draft[] => {
      const fromMinutes = minutesOf(rows, sequence)
      const toMinutes = Math.max(minimumMinutesOf(sequence), fromMinutes - upToFiveMinutes(late))
      if (toMinutes >= fromMinutes) return []
      const durations = [{ sequenceId: sequence.id, minutes: toMinutes }]
      const replan = { ...noReplan, durations }
      return [{ kind: 'absorbInBreak', ...about(sequence), fromMinutes, toMinutes, replan }]
    })
}

function shortenChoices(rows: EveningRows, later: readonly Unversioned<Sequence>[], late: number): Draft[] {
  const discussions = later
    .filter(isDiscussion)
    .map((sequence) => ({ sequence, minutes: minutesOf(rows, sequence) }))
  // A butée is shortened only when nothing else can be.
  const free = discussions.filter((one) => one.sequence.fixedTime === '')
  const first = shareCut(free, late)
  const durations = first.length > 0 ? first : shareCut(discussions, late)
  if (durations.length === 0) return []
  const touched = later.filter((sequence) => durations.some((one) => one.sequenceId === sequence.id))
  const [only] = touched
  const name = touched.length === 1 && only ? about(only) : { sequenceId: null, title: '', touched }
  const fromMinutes = touched.reduce((sum, sequence) => sum + minutesOf(rows, sequence), 0)
  const toMinutes = durations.reduce((sum, one) => sum + one.minutes, 0)
  return [{ kind: 'shortenLater', ...name, fromMinutes, toMinutes, replan: { ...noReplan, durations } }]
}

function stepChoices(rows: EveningRows, later: readonly Unversioned<Sequence>[]): Draft[] {
  return later.flatMap((sequence) =>
    inOrder(rows.lanes.filter((lane) => lane.sequenceId === sequence.id)).flatMap((lane) =>
      lane.steps
        .filter((step) => step.isOptional)
        .map(
          (step): Draft => ({
            kind: 'cutStep',
            ...about(sequence, step.title),
            fromMinutes: step.minutes,
            toMinutes: 0,
            replan: { ...noReplan, cutSteps: [{ laneId: lane.id, stepId: step.id }] },
          }),
        ),
    ),
  )
}

function sequenceChoices(rows: EveningRows, later: readonly Unversioned<Sequence>[]): Draft[] {
  return later
    .filter((sequence) => sequence.isOptional)
    .map((sequence) => ({
      kind: 'cutSequence',
      ...about(sequence),
      fromMinutes: minutesOf(rows, sequence),
      toMinutes: 0,
      replan: { ...noReplan, skippedSequenceIds: [sequence.id] },
    }))
}

function endChoices({ endAt, toldEndAt, hallUntilAt }: EveningProjection): Draft[] {
  const wishedAt = upToFiveMinutesAt(endAt)
  const movedEndAt = hallUntilAt === null ? wishedAt : Math.min(wishedAt, hallUntilAt)
  if (movedEndAt <= toldEndAt) return []
  const none = { sequenceId: null, title: '', fromMinutes: 0, toMinutes: 0, touched: [] }
  return [{ kind: 'moveEnd', ...none, replan: { ...noReplan, movedEndAt } }]
}

/** The choice with its result, computed by replanning for real; dropped when it would not end the evening earlier. */
function withResult(rows: EveningRows, draft: Draft, before: EveningProjection): RecoveryChoice[] {
  const { touched, ...choice } = draft
  const after = projectEvening(replanEvening(rows, choice.replan).rows, before.now)
  const helps = choice.kind === 'moveEnd' || after.endAt < before.endAt
  if (!helps) return []
  const shortened = after.sequences.find((one) => one.sequenceId === choice.sequenceId)
  const resultAt =
    choice.kind === 'moveEnd'
      ? after.toldEndAt
      : choice.kind === 'absorbInBreak' && shortened
        ? shortened.endAt
        : after.endAt
  const parts = [
    choice.kind,
    choice.sequenceId ?? '',
    choice.title,
    choice.toMinutes,
    choice.replan.movedEndAt ?? '',
  ]
  return [
    {
      ...choice,
      id: parts.join('|'),
      resultAt,
      endAt: after.endAt,
      lateMinutes: after.lateMinutes,
      fixedPointTitle: touched.find((sequence) => sequence.fixedTime !== '')?.title ?? null,
    },
  ]
}
