import { Suspense } from 'react'
import { readBoard } from '../../../../shared/activities/readBoard.ts'
import { activityViews } from '../../../../shared/activities/views.ts'
import type { Board } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useTranslate, useWords } from '../../../text/words.ts'
import classes from './BoardSettings.module.css'
import { DraftField } from './DraftField.tsx'

/** A board of a lane: its title, and the settings its activity shows. */
export function BoardSettings({ board }: { board: Board }) {
  const words = useWords('agenda')
  const translate = useTranslate()
  const commands = useCommands()
  const baseMaps = useDemarche((replica) => rowsIn(replica, 'baseMaps'))
  const { Settings } = activityViews[board.activity]
  return (
    <details className={classes.board}>
      <summary className={classes.summary}>
        {words('boards')}, {board.title}
      </summary>
      <div className={classes.content}>
        <DraftField
          label={words('boardTitle')}
          value={board.title}
          maxSigns={120}
          onSettle={(title) => void commands.boards.changeSettings({ id: board.id, title })}
        />
        <Suspense fallback={<Skeleton label={words('boardLoading')} blocks={1} />}>
          <Settings
            settings={readBoard(board).settings}
            onChange={(settings) => void commands.boards.changeSettings({ id: board.id, settings })}
            newId={() => newId()}
            translate={translate}
            baseMaps={baseMaps}
          />
        </Suspense>
      </div>
    </details>
  )
}
