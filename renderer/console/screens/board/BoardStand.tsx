import { Suspense } from 'react'
import { activityViews } from '../../../../shared/activities/views.ts'
import type { Board, Group, GroupWord } from '../../../../shared/domain/rows.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import { BoardControls } from './BoardControls.tsx'
import classes from './BoardScreen.module.css'
import { useBoardCommands } from './useBoardCommands.ts'
import { useBoardContent } from './useBoardContent.ts'

export interface BoardStandProps {
  readonly board: Board
  readonly groups: readonly Group[]
  readonly groupWord: GroupWord
}

/** The board of one activity with its rows, loaded when it is first shown; above it, what is pressed beside it. */
export function BoardStand({ board, groups, groupWord }: BoardStandProps) {
  const words = useWords('live')
  const locale = useLocale()
  const translate = useTranslate()
  const { content, read } = useBoardContent({ board, groups, groupWord })
  const commands = useBoardCommands(content)
  const { Board: View } = activityViews[board.activity]
  if (!View) return <EmptyState>{words('boardNone')}</EmptyState>
  const isReadOnly = board.frozenAt !== null || !read.isIntact
  return (
    <div className={classes.stand}>
      {board.frozenAt !== null ? <p className={classes.notice}>{words('boardFrozen')}</p> : null}
      {read.isIntact ? null : <p className={classes.notice}>{words('boardUnread')}</p>}
      <BoardControls
        key={`${board.id}-controls`}
        content={content}
        read={read}
        isReadOnly={isReadOnly}
        commands={commands}
      />
      <Suspense fallback={<Skeleton label={words('boardLoading')} />}>
        <View
          key={board.id}
          content={content}
          translate={translate}
          locale={locale}
          isReadOnly={isReadOnly}
          commands={commands}
        />
      </Suspense>
    </div>
  )
}
