import { useMemo } from 'react'
import type { BoardCommands } from '../../../../shared/activities/boardProps.ts'
import type { BoardId, ClusterId, ContributionId, MapItemId, SheetId } from '../../../../shared/domain/ids.ts'
import type { Board, Contribution, Placement } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'

export type BoardRowsForCommands = {
  board: Board
  contributions: readonly Contribution[]
  placements: readonly Placement[]
}

/** What a board asks, sent to the host as commands of the contract. */
export function useBoardCommands({ board, contributions, placements }: BoardRowsForCommands): BoardCommands {
  const commands = useCommands()
  const boardId: BoardId = board.id
  return useMemo<BoardCommands>(() => {
    const textOf = (id: ContributionId) => contributions.find((one) => one.id === id)?.text ?? ''
    const slotOf = (id: ContributionId | undefined) =>
      placements.find((one) => one.contributionId === id)?.slot
    return {
      move: ({ contributionIds, slotId, clusterId, beforeId }) =>
        void commands.contributions.move({ ids: [...contributionIds], slot: slotId, clusterId, beforeId }),
      moveCluster: ({ clusterId, slotId, beforeId }) =>
        void commands.clusters.move({ id: clusterId, slot: slotId, beforeId }),
      createCluster: ({ slotId, title, contributionIds }) =>
        void commands.clusters.create({
          id: newId<ClusterId>(),
          boardId,
          slot: slotId,
          title,
          contributionIds: [...contributionIds],
        }),
      renameCluster: ({ clusterId, title }) => void commands.clusters.rename({ id: clusterId, title }),
      dissolveCluster: (clusterId) => void commands.clusters.dissolve({ id: clusterId }),
      joinClusters: (join) => void commands.clusters.join(join),
      merge: (contributionIds) => {
        const slot = contributionIds.map(slotOf).find((one) => one !== undefined)
        const [first] = contributionIds
        if (slot === undefined || first === undefined) return
        void commands.clusters.create({
          id: newId<ClusterId>(),
          boardId,
          slot,
          title: [...textOf(first)].slice(0, 80).join(''),
          contributionIds: [...contributionIds],
        })
      },
      split: ({ contributionId, texts }) =>
        void commands.contributions.split({
          id: contributionId,
          parts: texts.map((text) => ({ id: newId<ContributionId>(), text })),
        }),
      edit: ({ contributionId, text }) =>
        void commands.contributions.edit({ id: contributionId, text, baseText: textOf(contributionId) }),
      remove: (contributionIds) => void commands.contributions.remove({ ids: [...contributionIds] }),
      recolour: ({ contributionIds, colour }) =>
        void commands.contributions.recolour({ ids: [...contributionIds], colour }),
      setCount: ({ contributionId, count }) =>
        void commands.contributions.setCount({ id: contributionId, count }),
      capture: ({ text, slotId, clusterId, groupId = null, roundIndex, details }) =>
        void commands.contributions.capture({
          id: newId<ContributionId>(),
          boardId,
          slot: slotId,
          clusterId,
          groupId,
          text,
          ...(roundIndex === undefined ? {} : { roundIndex }),
          ...(details === undefined ? {} : { details }),
        }),
      describe: ({ contributionId, details }) =>
        void commands.contributions.describe({ id: contributionId, details }),
      setStatus: ({ contributionIds, status }) =>
        void commands.contributions.setStatus({ ids: [...contributionIds], status }),
      openSheet: (sheet) => {
        const id = newId<SheetId>()
        void commands.sheets.open({ id, boardId, ...sheet })
        return id
      },
      fillSheet: ({ sheetId, ...answer }) => void commands.sheets.fill({ id: sheetId, ...answer }),
      changeSheet: ({ sheetId, ...change }) => void commands.sheets.change({ id: sheetId, ...change }),
      removeSheet: (sheetId) => void commands.sheets.remove({ id: sheetId }),
      placeItem: (wish) => {
        const id = newId<MapItemId>()
        void commands.mapItems.place({ id, boardId, ...wish })
        return id
      },
      changeItems: ({ itemIds, fields }) => void commands.mapItems.change({ ids: [...itemIds], fields }),
      keepItems: (itemIds) => void commands.mapItems.keep({ ids: [...itemIds] }),
      removeItems: (itemIds) => void commands.mapItems.remove({ ids: [...itemIds] }),
      undo: () => void commands.history.undo({}),
      act: (action) => void commands.boards.act({ id: boardId, action }),
    }
  }, [commands, boardId, contributions, placements])
}
