import { generateNKeysBetween } from 'fractional-indexing'
import { type Change, put } from '../change.ts'
import type {
  AtelierId,
  BoardId,
  ClusterId,
  ContributionId,
  GroupId,
  LaneId,
  PlacementId,
  SequenceId,
} from '../ids.ts'
import type { ContributionColour, Json } from '../rows.ts'
import { idOfReference } from './idOfReference.ts'
import type { TemplateContext } from './rowsOfTemplate.ts'
import type { TemplateBoard, TemplateContribution } from './templateSchema.ts'

type Place = {
  atelierId: AtelierId
  sequenceId: SequenceId
  laneId: LaneId
  boardId: BoardId
  groupId: GroupId | null
  groupIds: ReadonlyMap<string, GroupId>
  settings: { [key: string]: Json }
  context: TemplateContext
  instant: (time: string) => number | null
  /** When people began to speak, and for how long: hours that nobody noted are spread over it. */
  startsAt: number
  minutes: number
}

/** Clusters, then each contribution with its placement; order on the board is the order of the template. */
export function rowsOfContributions(board: TemplateBoard, place: Place): Change[] {
  const { context, atelierId, boardId } = place
  const changes: Change[] = []
  const clusterIds = new Map<string, ClusterId>()
  const clusterKeys = generateNKeysBetween(null, null, board.clusters.length)
  board.clusters.forEach(({ id: reference, ...cluster }, index) => {
    const id = context.newId<ClusterId>()
    clusterIds.set(reference, id)
    changes.push(put('clusters', { id, atelierId, boardId, orderKey: clusterKeys[index] ?? '', ...cluster }))
  })
  const keys = generateNKeysBetween(null, null, board.contributions.length)
  board.contributions.forEach((contribution, index) => {
    const contributionId = context.newId<ContributionId>()
    const spread =
      place.startsAt + Math.round(((index + 1) * place.minutes * 60_000) / (board.contributions.length + 1))
    const capturedAt = place.instant(contribution.time) ?? spread
    changes.push(put('contributions', contributionRow(contribution, contributionId, capturedAt, place)))
    if (contribution.slot === '') return
    changes.push(
      put('placements', {
        id: context.newId<PlacementId>(),
        atelierId,
        boardId,
        contributionId,
        slot: contribution.slot,
        orderKey: keys[index] ?? '',
        clusterId:
          contribution.cluster === undefined ? null : idOfReference(clusterIds, contribution.cluster),
      }),
    )
  })
  return changes
}

function contributionRow(
  contribution: TemplateContribution,
  id: ContributionId,
  capturedAt: number,
  place: Place,
) {
  const { slot, cluster, group, colour, time, ...said } = contribution
  const { atelierId, sequenceId, laneId, boardId, groupId, groupIds, settings } = place
  return {
    id,
    atelierId,
    sequenceId,
    laneId,
    boardId,
    wallTitle: '',
    ...said,
    groupId: group === undefined ? groupId : group === null ? null : idOfReference(groupIds, group),
    colour: colour ?? colourOfSlot(settings, slot),
    capturedAt,
  }
}

/** The colour of the column that bears this id in the settings of a board; plain paper without one. */
function colourOfSlot(settings: { [key: string]: Json }, slot: string): ContributionColour {
  const columns = Array.isArray(settings.columns) ? settings.columns : []
  for (const column of columns) {
    if (typeof column !== 'object' || column === null || Array.isArray(column)) continue
    if (column.id !== slot) continue
    const { colour } = column
    if (colour === 'or' || colour === 'ciel' || colour === 'dragee' || colour === 'eau') return colour
  }
  return 'papier'
}
