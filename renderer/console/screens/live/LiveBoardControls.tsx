import { Suspense } from 'react'
import { activityViews } from '../../../../shared/activities/views.ts'
import type { GroupId } from '../../../../shared/domain/ids.ts'
import type { Board } from '../../../../shared/domain/rows.ts'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import { useBoardCommands } from '../board/useBoardCommands.ts'
import { useBoardContent } from '../board/useBoardContent.ts'
import { usePeopleInHall } from '../board/usePeopleInHall.ts'
import classes from './LiveBoardControls.module.css'
import { useLive } from './LiveContext.ts'

/** The controls of one board, as its activity draws them for a hall at work. */
export function LiveBoardControls({
  board,
  groupId,
}: {
  readonly board: Board
  readonly groupId: GroupId | null
}) {
  const { rows } = useLive()
  const words = useWords('live')
  const translate = useTranslate()
  const locale = useLocale()
  const { content } = useBoardContent({ board, groups: rows.groups, groupWord: rows.groupWord })
  const commands = useBoardCommands(content)
  const present = usePeopleInHall(board.atelierId)
  const { Controls } = activityViews[board.activity]
  if (!Controls) return null
  return (
    <section
      className={`jour ${classes.controls}`}
      data-region="controls"
      tabIndex={-1}
      aria-label={words('liveControls', { title: board.title })}
      data-live-controls={board.activity}
    >
      <Suspense fallback={null}>
        <Controls
          content={content}
          translate={translate}
          locale={locale}
          isReadOnly={board.frozenAt !== null}
          isLive
          present={present}
          groupId={groupId}
          act={commands.act}
          commands={commands}
        />
      </Suspense>
    </section>
  )
}
