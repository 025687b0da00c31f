import { type Decision, put, refuse, remove, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Output } from '../rows.ts'
import { nextOpener } from './days.ts'
import { isUnderWay, type RemovalRows, removalOfLanes } from './removeLane.ts'

/**
 * Removes a sequence with its lanes, their boards, all that was said there and its clocks. What it produced stays,
 * without its sequence; a day it opened is opened by the one after it. The sequence under way is refused: go to another first.
 */
export function removeSequence(
  rows: RemovalRows & { outputs?: readonly Unversioned<Output>[] },
  { sequenceId }: { sequenceId: SequenceId },
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return refuse('notFound')
  if (isUnderWay(rows, sequenceId)) return refuse('sequenceUnderWay')
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
  const outputs = (rows.outputs ?? []).filter((output) => output.sequenceId === sequenceId)
  const clocks = rows.clocks.filter((clock) => clock.sequenceId === sequenceId && clock.laneId === null)
  const { evening } = rows
  const opener = nextOpener(rows.sequences, sequenceId)
  return [
    ...(evening?.currentSequenceId === sequenceId
      ? [put('evenings', { ...evening, currentSequenceId: null })]
      : []),
    ...(opener ? [put('sequences', opener)] : []),
    ...outputs.map((output) => put('outputs', { ...output, sequenceId: null })),
    ...removalOfLanes(rows, lanes),
    ...clocks.map((clock) => remove('clocks', clock.id)),
    remove('sequences', sequenceId),
  ]
}
