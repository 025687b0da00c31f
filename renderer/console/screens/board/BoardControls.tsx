import { IconChevronDown } from '@tabler/icons-react'
import { Suspense, useId, useState } from 'react'
import type { BoardContent } from '../../../../shared/activities/activity.ts'
import type { BoardCommands } from '../../../../shared/activities/boardProps.ts'
import type { ReadBoard } from '../../../../shared/activities/readBoard.ts'
import { activityViews } from '../../../../shared/activities/views.ts'
import { useLocale, useTranslate } from '../../../text/words.ts'
import classes from './BoardControls.module.css'
import { usePeopleInHall } from './usePeopleInHall.ts'

export interface BoardControlsProps {
  readonly content: BoardContent<unknown, unknown>
  readonly read: ReadBoard
  readonly isReadOnly: boolean
  readonly commands: BoardCommands
}

/** The controls of the activity in a quiet strip above its board; unfolded when there is something to press live. */
export function BoardControls({ content, read, isReadOnly, commands }: BoardControlsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { board } = content
  const present = usePeopleInHall(board.atelierId)
  const [isOpen, setOpen] = useState(() => read.activity.hasLiveControls?.(read.settings) === true)
  const panelId = useId()
  const { Controls } = activityViews[board.activity]
  if (!Controls) return null
  return (
    <div className={classes.strip} data-open={isOpen || undefined} data-board-controls="">
      <button
        type="button"
        className={classes.fold}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronDown stroke={2.4} aria-hidden="true" />
        {translate(`${areaOfActivity(board.activity)}.controls`)}
      </button>
      <div id={panelId} className={classes.panel} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={null}>
            <Controls
              content={content}
              translate={translate}
              locale={locale}
              isReadOnly={isReadOnly}
              isLive={false}
              present={present}
              act={commands.act}
              commands={commands}
            />
          </Suspense>
        ) : null}
      </div>
    </div>
  )
}

/** The area of an activity's texts: its id in camelCase. */
function areaOfActivity(id: string): string {
  return id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase())
}
