import type { Unversioned } from '../change.ts'
import type { LaneId, SequenceId } from '../ids.ts'
import type { Wall } from '../rows.ts'
import { courseOf, nextUpcoming } from './crossSequences.ts'
import { clockOf, type EveningRows, eveningOf, walkedLane } from './eveningRows.ts'

/** A key of the clicker: Page ↓, Page ↑, the start/stop key (F5 and Échap), B or `.`. */
export type RemoteKey = 'next' | 'previous' | 'pause' | 'mask'

/** What the host remembers between two presses. It is never stored: after a restart nothing is armed. */
export type RemoteState = {
  lastPressAt: number | null
  armed: { toward: 'next' | 'previous'; sequenceId: SequenceId | null; at: number } | null
}

export const restingRemote: RemoteState = { lastPressAt: null, armed: null }

/** The command a press stands for; the host runs it as if a console had asked. */
export type RemoteCommand =
  | { name: 'startEvening'; at: 'now' }
  | { name: 'goNext' }
  | { name: 'goPrevious' }
  | { name: 'nextStep'; laneId: LaneId }
  | { name: 'previousStep'; laneId: LaneId }
  | { name: 'pauseClock' }
  | { name: 'resumeClock' }
  | { name: 'maskWall'; isMasked: boolean }
  /** The board on the wall has something to show first (the next line of a result). */
  | { name: 'pressBoard'; toward: 'next' | 'previous' }

export type RemoteOutcome =
  /** It counts for nothing: a trembling thumb, a key held down, or nothing to do. */
  | { kind: 'ignored' }
  /** « Encore une fois » until `untilAt`; the hall sees nothing. */
  | { kind: 'armed'; toward: 'next' | 'previous'; untilAt: number }
  | { kind: 'run'; command: RemoteCommand }

/** A second press within this time crosses; presses closer than that count once (decision 11, design, Clicker). */
export const SECOND_PRESS_WITHIN_MS = 4000
export const PRESSES_APART_MS = 250

/**
 * What a press of the clicker means, whichever window received it. Suivant first shows what the board on the wall keeps
 * to be shown, then walks the steps of a sequence;
 * crossing to another sequence, forward or backward, needs a second press of the same key within four seconds.
 */
export function pressRemote(
  press: { key: RemoteKey; isRepeat?: boolean },
  rows: EveningRows & {
    wall: Unversioned<Wall> | undefined
    /** Whether the board on the wall answers this press itself. */
    boardAnswers?: { next: boolean; previous: boolean }
  },
  state: RemoteState,
  now: number,
): { state: RemoteState; outcome: RemoteOutcome } {
  const isTooSoon = state.lastPressAt !== null && Math.abs(now - state.lastPressAt) < PRESSES_APART_MS
  if (isTooSoon || press.isRepeat)
    return { state: { ...state, lastPressAt: now }, outcome: { kind: 'ignored' } }
  const rest: RemoteState = { lastPressAt: now, armed: null }
  if (press.key === 'mask') {
    const command: RemoteCommand = { name: 'maskWall', isMasked: !(rows.wall?.isMasked ?? false) }
    return { state: rest, outcome: { kind: 'run', command } }
  }
  if (press.key === 'pause') return { state: rest, outcome: pauseOrResume(rows) }

  const toward = press.key
  if (rows.boardAnswers?.[toward])
    return { state: rest, outcome: { kind: 'run', command: { name: 'pressBoard', toward } } }
  const step = stepToward(rows, toward)
  if (step) return { state: rest, outcome: { kind: 'run', command: step } }
  const crossing = crossingToward(rows, toward)
  if (!crossing) return { state: rest, outcome: { kind: 'ignored' } }
  const sequenceId = eveningOf(rows).currentSequenceId
  const { armed } = state
  const isSecond =
    armed !== null &&
    armed.toward === toward &&
    armed.sequenceId === sequenceId &&
    Math.abs(now - armed.at) <= SECOND_PRESS_WITHIN_MS
  if (isSecond) return { state: rest, outcome: { kind: 'run', command: crossing } }
  return {
    state: { lastPressAt: now, armed: { toward, sequenceId, at: now } },
    outcome: { kind: 'armed', toward, untilAt: now + SECOND_PRESS_WITHIN_MS },
  }
}

function pauseOrResume(rows: EveningRows): RemoteOutcome {
  const { state, currentSequenceId } = eveningOf(rows)
  if (state !== 'running' || currentSequenceId === null) return { kind: 'ignored' }
  const clock = clockOf(rows, currentSequenceId)
  if (clock?.state === 'running') return { kind: 'run', command: { name: 'pauseClock' } }
  if (clock?.state === 'paused') return { kind: 'run', command: { name: 'resumeClock' } }
  return { kind: 'ignored' }
}

/** The move inside the current sequence, or null at its edge. */
function stepToward(rows: EveningRows, toward: 'next' | 'previous'): RemoteCommand | null {
  const { state, currentSequenceId } = eveningOf(rows)
  if (state !== 'running' || currentSequenceId === null) return null
  const lane = walkedLane(rows, currentSequenceId)
  if (!lane) return null
  const clock = clockOf(rows, lane.id)
  const isUnderWay = clock?.state === 'running' || clock?.state === 'paused'
  if (toward === 'next') {
    const isBeforeLast = isUnderWay && clock.stepIndex < lane.steps.length - 1
    const isToStart = clock === undefined || clock.state === 'upcoming'
    return isBeforeLast || isToStart ? { name: 'nextStep', laneId: lane.id } : null
  }
  return isUnderWay && clock.stepIndex > 0 ? { name: 'previousStep', laneId: lane.id } : null
}

/** The crossing to another sequence, or null when there is none that way. */
function crossingToward(rows: EveningRows, toward: 'next' | 'previous'): RemoteCommand | null {
  const { state } = eveningOf(rows)
  const { ordered, reachedIndex } = courseOf(rows)
  if (state === 'ready') {
    const hasFirst = nextUpcoming(rows, ordered, -1) !== undefined
    return toward === 'next' && hasFirst ? { name: 'startEvening', at: 'now' } : null
  }
  if (state !== 'running') return null
  if (toward === 'next') return nextUpcoming(rows, ordered, reachedIndex) ? { name: 'goNext' } : null
  const isResting = eveningOf(rows).currentSequenceId === null
  const hasPrevious = ordered
    .slice(0, isResting ? reachedIndex + 1 : Math.max(0, reachedIndex))
    .some((sequence) => clockOf(rows, sequence.id)?.startedAt != null)
  return hasPrevious ? { name: 'goPrevious' } : null
}
