import { refuse } from '../../../shared/domain/change.ts'
import {
  changeCluster,
  createCluster,
  dissolveCluster,
  joinClusters,
  moveCluster,
} from '../../../shared/domain/clusters/changeClusters.ts'
import { boardRows, contributionsOf } from './boardRows.ts'
import type { VerbsOf } from './verb.ts'

export const clusterVerbs: VerbsOf<'clusters'> = {
  create: (read, input, context) => {
    if (read.get('clusters', input.id)) return refuse('invalid')
    const rows = boardRows(read, input.boardId)
    const contributions = contributionsOf(read, input.contributionIds)
    return createCluster(
      rows.board,
      rows.clusters,
      rows.placements,
      contributions,
      rows.slotIds,
      input,
      context,
    )
  },
  rename: (read, input) => changeCluster(read.get('clusters', input.id), { title: input.title }),
  recolour: (read, input) => changeCluster(read.get('clusters', input.id), { colour: input.colour }),
  move: (read, input) => {
    const cluster = read.get('clusters', input.id)
    const rows = boardRows(read, cluster?.boardId)
    return moveCluster(cluster, rows.clusters, rows.placements, rows.slotIds, input)
  },
  join: (read, input) => {
    const from = read.get('clusters', input.fromId)
    const rows = boardRows(read, from?.boardId)
    return joinClusters(from, read.get('clusters', input.intoId), rows.placements)
  },
  dissolve: (read, input) => {
    const cluster = read.get('clusters', input.id)
    return dissolveCluster(cluster, boardRows(read, cluster?.boardId).placements)
  },
}
