import { activities } from '../../../shared/activities/index.ts'
import { isRefusal, put, refuse } from '../../../shared/domain/change.ts'
import { captureContribution } from '../../../shared/domain/contributions/captureContribution.ts'
import {
  changeContributions,
  describeContribution,
  editContribution,
  removeContributions,
  splitContribution,
} from '../../../shared/domain/contributions/changeContributions.ts'
import { emptiedClusters, moveContributions } from '../../../shared/domain/contributions/moveContributions.ts'
import { boardRows, contributionsOf, slotIdsOf } from './boardRows.ts'
import type { VerbsOf } from './verb.ts'

export const contributionVerbs: VerbsOf<'contributions'> = {
  capture: (read, input, context) => {
    const board = read.get('boards', input.boardId)
    const slotIds = board && input.slot !== null ? slotIdsOf(board) : []
    const inSlot = { boardId: input.boardId, slot: input.slot ?? '' }
    const lastKey = input.slot === null ? null : read.lastOrderKey('placements', inSlot)
    const isKnown = read.get('contributions', input.id) !== undefined
    const lane = read.get('lanes', board?.laneId)
    const readSaid = board && activities[board.activity].readSaid
    if (!board || !lane || isKnown || !readSaid) {
      return captureContribution(board, lane, slotIds, lastKey, isKnown, input, context)
    }
    if (board.frozenAt !== null) return refuse('boardFrozen')
    const said = readSaid(input.text, read.where('contributions', { boardId: board.id }), input.groupId)
    if (isRefusal(said)) return said
    const { text, count, sameAs } = said
    if (sameAs) return changeContributions([sameAs], { count: sameAs.count + count })
    return captureContribution(board, lane, slotIds, lastKey, isKnown, { ...input, text, count }, context)
  },
  edit: (read, input) => editContribution(read.get('contributions', input.id), input),
  move: (read, input, context) => {
    const contributions = contributionsOf(read, input.ids)
    const rows = boardRows(read, contributions[0]?.boardId)
    return moveContributions(contributions, rows.placements, rows.clusters, rows.slotIds, input, context)
  },
  split: (read, input, context) => {
    if (input.parts.slice(1).some((part) => read.get('contributions', part.id))) return refuse('invalid')
    const contribution = read.get('contributions', input.id)
    const placement = read.where('placements', { contributionId: input.id })[0]
    const neighbours = placement
      ? read.where('placements', { boardId: placement.boardId, slot: placement.slot })
      : []
    return splitContribution(contribution, placement, neighbours, input.parts, context)
  },
  setCount: (read, input) => changeContributions(contributionsOf(read, [input.id]), { count: input.count }),
  setAgreements: (read, input) =>
    changeContributions(contributionsOf(read, [input.id]), { agreements: input.agreements }),
  recolour: (read, input) => changeContributions(contributionsOf(read, input.ids), { colour: input.colour }),
  setStatus: (read, input) => changeContributions(contributionsOf(read, input.ids), { status: input.status }),
  classify: (read, input) =>
    changeContributions(contributionsOf(read, input.ids), {
      groupId: input.groupId,
      authorClass: input.authorClass,
    }),
  setWallTitle: (read, input) =>
    changeContributions(contributionsOf(read, [input.id]), { wallTitle: input.wallTitle }),
  describe: (read, input) => describeContribution(read.get('contributions', input.id), input.details),
  remove: (read, input) => {
    const contributions = contributionsOf(read, input.ids)
    const rows = boardRows(read, contributions[0]?.boardId)
    const gone = new Set(contributions.map((contribution) => contribution.id))
    const decision = removeContributions(
      contributions,
      input.ids.flatMap((id) => read.where('placements', { contributionId: id })),
    )
    if (isRefusal(decision)) return decision
    const told = input.ids.flatMap((id) => read.where('sheets', { contributionId: id }))
    return [
      ...told.map((sheet) => put('sheets', { ...sheet, contributionId: null })),
      ...decision,
      ...emptiedClusters(rows.placements, rows.clusters, gone, null),
    ]
  },
}
