import { Suspense, useMemo } from 'react'
import type { BoardContent } from '../../../../shared/activities/activity.ts'
import { readBoard } from '../../../../shared/activities/readBoard.ts'
import { activityViews } from '../../../../shared/activities/views.ts'
import type { Board, Group, GroupWord } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import classes from './BoardScreen.module.css'
import { useBoardCommands } from './useBoardCommands.ts'

export interface BoardStandProps {
  readonly board: Board
  readonly groups: readonly Group[]
  readonly groupWord: GroupWord
}

/** The board of one activity with its rows, loaded when it is first shown. */
export function BoardStand({ board, groups, groupWord }: BoardStandProps) {
  const words = useWords('live')
  const locale = useLocale()
  const translate = useTranslate()
  const allContributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const allPlacements = useDemarche((replica) => rowsIn(replica, 'placements'))
  const allClusters = useDemarche((replica) => rowsIn(replica, 'clusters'))
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
      groups,
      groupWord,
    }
  }, [board, read, allContributions, allPlacements, allClusters, groups, groupWord])
  const commands = useBoardCommands(content)
  const { Board: View } = activityViews[board.activity]
  if (!View) return <EmptyState>{words('boardNone')}</EmptyState>
  return (
    <div className={classes.stand}>
      {board.frozenAt !== null ? <p className={classes.notice}>{words('boardFrozen')}</p> : null}
      {read.isIntact ? null : <p className={classes.notice}>{words('boardUnread')}</p>}
      <Suspense fallback={<Skeleton label={words('boardLoading')} />}>
        <View
          key={board.id}
          content={content}
          translate={translate}
          locale={locale}
          isReadOnly={board.frozenAt !== null || !read.isIntact}
          commands={commands}
        />
      </Suspense>
    </div>
  )
}
