import type { BallotEntry, BallotTally, BallotVoice } from '../ballots/ballotRows.ts'
import { type Change, type Decision, put, refuse, remove, type Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { MapItem } from '../maps/mapItemRow.ts'
import type {
  Board,
  Clock,
  Cluster,
  Contribution,
  Evening,
  Lane,
  Placement,
  Sequence,
  Sheet,
  Wall,
} from '../rows.ts'
import { sequenceFollows } from './changeLane.ts'

/** Everything that hangs on the sequences and lanes of one atelier, so that undoing a removal brings it all back. */
export type RemovalRows = {
  sequences: readonly Unversioned<Sequence>[]
  lanes: readonly Unversioned<Lane>[]
  boards: readonly Unversioned<Board>[]
  contributions: readonly Unversioned<Contribution>[]
  placements: readonly Unversioned<Placement>[]
  clusters: readonly Unversioned<Cluster>[]
  sheets: readonly Unversioned<Sheet>[]
  mapItems: readonly Unversioned<MapItem>[]
  ballotEntries: readonly Unversioned<BallotEntry>[]
  ballotVoices: readonly Unversioned<BallotVoice>[]
  ballotTallies: readonly Unversioned<BallotTally>[]
  clocks: readonly Unversioned<Clock>[]
  evening: Unversioned<Evening> | undefined
  wall: Unversioned<Wall> | undefined
}

/**
 * Removes a lane with its boards, all that was said on them, and its own clock. The last lane of a sequence stays:
 * remove the sequence. The lane of a group at work stays too.
 */
export function removeLane(rows: RemovalRows, { laneId }: { laneId: LaneId }): Decision {
  const lane = rows.lanes.find((one) => one.id === laneId)
  const sequence = rows.sequences.find((one) => one.id === lane?.sequenceId)
  if (!lane || !sequence) return refuse('notFound')
  const others = rows.lanes.filter((one) => one.sequenceId === sequence.id && one.id !== laneId)
  if (others.length === 0) return refuse('lastLane')
  if (isUnderWay(rows, sequence.id)) return refuse('sequenceUnderWay')
  return [...removalOfLanes(rows, [lane]), ...sequenceFollows(sequence, others, rows.clocks)]
}

/** Whether the evening is in this sequence now. */
export function isUnderWay(rows: RemovalRows, sequenceId: Sequence['id']): boolean {
  return rows.evening?.state === 'running' && rows.evening.currentSequenceId === sequenceId
}

/** Takes lanes away, what hangs on them first. A wall that showed one of their boards goes back to the consigne. */
export function removalOfLanes(rows: RemovalRows, lanes: readonly Unversioned<Lane>[]): Change[] {
  const laneIds = new Set<string>(lanes.map((lane) => lane.id))
  const boards = rows.boards.filter((board) => laneIds.has(board.laneId))
  const boardIds = new Set<string>(boards.map((board) => board.id))
  const contributions = rows.contributions.filter(
    (one) => laneIds.has(one.laneId) || boardIds.has(one.boardId),
  )
  const contributionIds = new Set<string>(contributions.map((one) => one.id))
  const placements = rows.placements.filter(
    (one) => boardIds.has(one.boardId) || contributionIds.has(one.contributionId),
  )
  const clusters = rows.clusters.filter((one) => boardIds.has(one.boardId))
  const clocks = rows.clocks.filter((one) => one.laneId !== null && laneIds.has(one.laneId))
  const { wall } = rows
  const wallShowsIt = wall !== undefined && wall.boardId !== null && boardIds.has(wall.boardId)
  return [
    ...(wallShowsIt ? [put('walls', { ...wall, scene: 'instruction', boardId: null, page: 0 })] : []),
    ...placements.map((one) => remove('placements', one.id)),
    ...clusters.map((one) => remove('clusters', one.id)),
    ...rows.sheets.filter((one) => boardIds.has(one.boardId)).map((one) => remove('sheets', one.id)),
    ...rows.ballotEntries
      .filter((one) => boardIds.has(one.boardId))
      .map((one) => remove('ballotEntries', one.id)),
    ...rows.ballotVoices
      .filter((one) => boardIds.has(one.boardId))
      .map((one) => remove('ballotVoices', one.id)),
    ...rows.ballotTallies
      .filter((one) => boardIds.has(one.boardId))
      .map((one) => remove('ballotTallies', one.id)),
    ...rows.mapItems.filter((one) => boardIds.has(one.boardId)).map((one) => remove('mapItems', one.id)),
    ...contributions.map((one) => remove('contributions', one.id)),
    ...clocks.map((one) => remove('clocks', one.id)),
    ...boards.map((one) => remove('boards', one.id)),
    ...lanes.map((one) => remove('lanes', one.id)),
  ]
}
