import { generateNKeysBetween } from 'fractional-indexing'
import { MINUTE_MS } from '../agenda/minutes.ts'
import { type Change, put } from '../change.ts'
import type {
  AtelierId,
  BoardId,
  ClusterId,
  CommuneId,
  ContributionId,
  GroupId,
  LaneId,
  MapItemId,
  PlacementId,
  SequenceId,
  SheetId,
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
  communeIds: ReadonlyMap<string, CommuneId>
  settings: { [key: string]: Json }
  context: TemplateContext
  instant: (time: string) => number | null
  /** When people began to speak, and for how long: hours that nobody noted are spread over it. */
  startsAt: number
  minutes: number
}

/**
 * Clusters, then each contribution with its placement, then the sheets; order on the board is the order of the template. In the
 * board's document, a text or a key `@name` becomes the id of the contribution or the cluster of that name.
 */
export function rowsOfContributions(
  board: TemplateBoard,
  place: Place,
): { changes: Change[]; document: Json } {
  const { context, atelierId, boardId } = place
  const changes: Change[] = []
  const clusterIds = new Map<string, ClusterId>()
  const references = new Map<string, string>()
  const clusterKeys = generateNKeysBetween(null, null, board.clusters.length)
  board.clusters.forEach(({ id: reference, ...cluster }, index) => {
    const id = context.newId<ClusterId>()
    clusterIds.set(reference, id)
    references.set(reference, id)
    const orderKey = clusterKeys[index] ?? ''
    const colour = cluster.colour ?? colourOfSlot(place.settings, cluster.slot)
    changes.push(put('clusters', { id, atelierId, boardId, orderKey, ...cluster, colour }))
  })
  const keys = generateNKeysBetween(null, null, board.contributions.length)
  const pauseMs = (place.minutes * MINUTE_MS) / (board.contributions.length + 1)
  const ids = board.contributions.map(({ id: reference }) => {
    const id = context.newId<ContributionId>()
    if (reference !== undefined) references.set(reference, id)
    return id
  })
  board.contributions.forEach((contribution, index) => {
    const id = ids[index] ?? context.newId<ContributionId>()
    const capturedAt = place.instant(contribution.time) ?? place.startsAt + Math.round((index + 1) * pauseMs)
    changes.push(
      put('contributions', {
        ...contributionRow(contribution, id, capturedAt, place),
        details: withReferences(contribution.details, references),
      }),
    )
    if (contribution.slot === '') return
    changes.push(
      put('placements', {
        id: context.newId<PlacementId>(),
        atelierId,
        boardId,
        contributionId: id,
        slot: contribution.slot,
        orderKey: keys[index] ?? '',
        clusterId:
          contribution.cluster === undefined ? null : idOfReference(clusterIds, contribution.cluster),
      }),
    )
  })
  for (const { group, contribution, ...sheet } of board.sheets) {
    changes.push(
      put('sheets', {
        id: context.newId<SheetId>(),
        atelierId,
        sequenceId: place.sequenceId,
        laneId: place.laneId,
        boardId,
        ...sheet,
        groupId: groupOf(group, place),
        // The references of contributions lead to their ids.
        contributionId:
          contribution === undefined ? null : (idOfReference(references, contribution) as ContributionId),
        changedAt: place.startsAt + place.minutes * MINUTE_MS,
      }),
    )
  }
  const itemPauseMs = (place.minutes * MINUTE_MS) / (board.mapItems.length + 1)
  board.mapItems.forEach(({ commune, group, ...item }, index) => {
    changes.push(
      put('mapItems', {
        id: context.newId<MapItemId>(),
        atelierId,
        sequenceId: place.sequenceId,
        laneId: place.laneId,
        boardId,
        number: index + 1,
        ...item,
        groupId: groupOf(group, place),
        communeId: commune === null ? null : idOfReference(place.communeIds, commune),
        baseMapId: null,
        status: 'kept',
        contributionIds: [],
        capturedAt: place.startsAt + Math.round((index + 1) * itemPauseMs),
      }),
    )
  })
  return { changes, document: withIds(board.document, references) }
}

/** The details of a parole, where `@name` is another one of its board (« suite de »). */
function withReferences(
  details: TemplateContribution['details'],
  references: ReadonlyMap<string, string>,
): { [field: string]: string } {
  return Object.fromEntries(
    Object.entries(details).map(([field, value]) => [
      field,
      value.startsWith('@') ? idOfReference(references, value.slice(1)) : value,
    ]),
  )
}

function withIds(value: Json, references: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string')
    return value.startsWith('@') ? idOfReference(references, value.slice(1)) : value
  if (Array.isArray(value)) return value.map((item) => withIds(item, references))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('@') ? idOfReference(references, key.slice(1)) : key,
      withIds(item, references),
    ]),
  )
}

function contributionRow(
  contribution: TemplateContribution,
  id: ContributionId,
  capturedAt: number,
  place: Place,
) {
  const { id: _reference, slot, cluster, group, time, ...said } = contribution
  const { atelierId, sequenceId, laneId, boardId } = place
  return {
    id,
    atelierId,
    sequenceId,
    laneId,
    boardId,
    wallTitle: '',
    ...said,
    groupId: groupOf(group, place),
    capturedAt,
  }
}

/** The group a template names, the lane's when it names none, nobody's when it says so. */
function groupOf(group: string | null | undefined, { groupId, groupIds }: Place): GroupId | null {
  if (group === undefined) return groupId
  return group === null ? null : idOfReference(groupIds, group)
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
