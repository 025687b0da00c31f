import { type Decision, refuse, type Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import { fitSteps } from '../methods/fitSteps.ts'
import type { LaneDraft } from '../methods/sequenceDraft.ts'
import type { Lane } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { isUnderWay, type RemovalRows, removalOfLanes } from './removeLane.ts'
import { rowsOfLane } from './sequenceRows.ts'

/**
 * Gives a lane another method: its consigne, its steps in the minutes the lane has, its boards. The group, the
 * question and who runs it stay. Refused once something was said there, or while the sequence is under way.
 */
export function changeLaneMethod(
  rows: RemovalRows,
  { laneId, draft }: { laneId: LaneId; draft: LaneDraft },
  context: RuleContext,
): Decision {
  const lane = rows.lanes.find((one) => one.id === laneId)
  const sequence = rows.sequences.find((one) => one.id === lane?.sequenceId)
  if (!lane || !sequence) return refuse('notFound')
  const isSaid = (one: { laneId: LaneId }) => one.laneId === laneId
  const boardIds = new Set<string>(rows.boards.filter(isSaid).map((board) => board.id))
  const isVoted = (one: { boardId: string }) => boardIds.has(one.boardId)
  const isVote = [rows.ballotEntries, rows.ballotVoices, rows.ballotTallies].some((cast) =>
    cast.some(isVoted),
  )
  if (rows.contributions.some(isSaid) || rows.mapItems.some(isSaid) || isVote) return refuse('laneHasParoles')
  if (isUnderWay(rows, sequence.id)) return refuse('sequenceUnderWay')
  const kept: Unversioned<Lane> = lane
  const next: LaneDraft = {
    ...draft,
    groupId: kept.groupId,
    title: kept.title || draft.title,
    facilitator: kept.facilitator,
    minutes: kept.minutes,
    steps: fitSteps(draft.steps, kept.minutes),
  }
  return [...removalOfLanes(rows, [lane]), ...rowsOfLane(next, sequence, lane.orderKey, context)]
}
