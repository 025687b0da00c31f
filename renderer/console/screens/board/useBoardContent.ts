import { useMemo } from 'react'
import type { BoardContent } from '../../../../shared/activities/activity.ts'
import { type ReadBoard, readBoard } from '../../../../shared/activities/readBoard.ts'
import type { Board, Group, GroupWord } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { useBoardTerritory } from './useBoardTerritory.ts'

export type BoardContentInput = {
  board: Board
  groups: readonly Group[]
  groupWord: GroupWord
}

/** One board as its activity reads it, with the rows that sit on it. */
export function useBoardContent({ board, groups, groupWord }: BoardContentInput): {
  content: BoardContent<unknown, unknown>
  read: ReadBoard
} {
  const allContributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const allPlacements = useDemarche((replica) => rowsIn(replica, 'placements'))
  const allClusters = useDemarche((replica) => rowsIn(replica, 'clusters'))
  const allSheets = useDemarche((replica) => rowsIn(replica, 'sheets'))
  const allEntries = useDemarche((replica) => rowsIn(replica, 'ballotEntries'))
  const allTallies = useDemarche((replica) => rowsIn(replica, 'ballotTallies'))
  const allVoices = useDemarche((replica) => rowsIn(replica, 'ballotVoices'))
  const territory = useBoardTerritory(board)
  const read = useMemo(() => readBoard(board), [board])
  const content = useMemo((): BoardContent<unknown, unknown> => {
    const here = <Row extends { boardId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.boardId === board.id)
    return {
      board,
      settings: read.settings,
      document: read.document,
      contributions: here(allContributions),
      placements: here(allPlacements),
      clusters: here(allClusters),
      sheets: here(allSheets),
      ballotEntries: here(allEntries),
      ballotTallies: here(allTallies),
      ballotVoices: here(allVoices),
      groups,
      groupWord,
      ...(territory && { territory }),
    }
  }, [
    board,
    read,
    allContributions,
    allPlacements,
    allClusters,
    allSheets,
    allEntries,
    allTallies,
    allVoices,
    groups,
    groupWord,
    territory,
  ])
  return { content, read }
}
