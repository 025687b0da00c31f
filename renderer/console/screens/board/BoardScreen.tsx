import { IconArrowLeft, IconDeviceProjector, IconSnowflake } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { isDrawnBoard } from '../../../../shared/activities/isDrawnBoard.ts'
import { projectEvening } from '../../../../shared/domain/evening/projectEvening.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { formatClock } from '../../../../shared/text/typography.ts'
import { useClient, useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo, type Route } from '../../routes.ts'
import { readKeptLane } from '../live/keptLane.ts'
import { laneToOpen } from '../live/laneToOpen.ts'
import { type LiveRows, useLiveRows } from '../live/useLiveRows.ts'
import { useNow } from '../live/useNow.ts'
import classes from './BoardScreen.module.css'
import { BoardStand } from './BoardStand.tsx'
import { boardChoices } from './boardChoices.ts'
import { boardToOpen } from './boardToOpen.ts'

/** Tableau: putting order in what was said, one press away from Conduite. */
export function BoardScreen({ route }: { readonly route: Route }) {
  const words = useWords('live')
  const atelierId = 'atelierId' in route ? route.atelierId : ''
  const demarcheId = 'demarcheId' in route ? route.demarcheId : ''
  const boardId = 'boardId' in route ? route.boardId : undefined
  const rows = useLiveRows(atelierId)
  return (
    <main className={classes.screen} data-screen="board">
      {rows ? (
        <BoardEvening key={rows.atelier.id} rows={rows} demarcheId={demarcheId} boardId={boardId} />
      ) : (
        <Skeleton label={words('boardLoading')} />
      )}
    </main>
  )
}

function BoardEvening({
  rows,
  demarcheId,
  boardId,
}: {
  readonly rows: LiveRows
  readonly demarcheId: string
  readonly boardId: string | undefined
}) {
  const words = useWords('live')
  const commands = useCommands()
  const { connection } = useClient()
  const { atelier, wall, evening } = rows
  const atelierId = atelier.id
  const clockRow = rows.clocks.find((clock) => clock.id === evening?.currentSequenceId)
  const now = useNow(clockRow?.endsAt ?? null)
  const { clock, currentSequenceId } = useMemo(() => projectEvening(rows, now), [rows, now])
  const current = rows.sequences.find((one) => one.id === currentSequenceId)
  const drawn = rows.boards.filter(isDrawnBoard)
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  // Decided once: what the others write meanwhile changes no board under the eyes.
  const [openedId] = useState(() => {
    const laneId = laneToOpen(rows, currentSequenceId, readKeptLane(currentSequenceId))
    return boardToOpen({ ...rows, boards: drawn }, currentSequenceId, laneId, contributions)?.id
  })
  const board = rows.boards.find((one) => one.id === (boardId ?? openedId)) ?? drawn[0]
  const choices = boardChoices(rows, drawn)
  const laneOf = (one: typeof board) => rows.lanes.find((row) => row.id === one?.laneId)
  const sequenceOf = (one: typeof board) => rows.sequences.find((row) => row.id === laneOf(one)?.sequenceId)
  const title = board ? board.title || (sequenceOf(board)?.title ?? '') : atelier.title

  useEffect(() => {
    document.title = words('boardTitle', { title })
  }, [title, words])
  useEffect(() => {
    void connection.client().then((client) => client.windows.stage({ atelierId }))
  }, [connection, atelierId])

  const isShown = board !== undefined && wall.scene === 'board' && wall.boardId === board.id && !wall.isMasked
  return (
    <>
      <header className={`nuit ${classes.bar}`}>
        <Button
          size={44}
          icon={<IconArrowLeft stroke={2.2} aria-hidden="true" />}
          onClick={() => goTo({ screen: 'live', demarcheId, atelierId })}
        >
          {words('backToLive')}
        </Button>
        <h1 className={classes.title}>{title}</h1>
        {board && drawn.length > 1 ? (
          <div className={`jour ${classes.boards}`}>
            <SelectField
              label={words('boards')}
              labelHidden
              value={board.id as string}
              options={choices}
              onChange={(next) => goTo({ screen: 'board', demarcheId, atelierId, boardId: next })}
            />
          </div>
        ) : null}
        {board ? (
          <Button
            size={44}
            variant="discret"
            icon={<IconSnowflake stroke={2.2} aria-hidden="true" />}
            aria-pressed={board.frozenAt !== null}
            onClick={() => void commands.boards.freeze({ id: board.id, isFrozen: board.frozenAt === null })}
          >
            {words(board.frozenAt === null ? 'boardFreeze' : 'boardUnfreeze')}
          </Button>
        ) : null}
        {clock && current ? (
          <p className={classes.pill} data-over={clock.isOvertime || undefined}>
            <span className={classes.sequence}>{current.title}</span>
            <span className={classes.clock} role="timer" aria-live="off">
              {formatClock(clock.remainingMs)}
            </span>
          </p>
        ) : null}
        {board ? (
          <Button
            size={44}
            variant="plein"
            icon={<IconDeviceProjector stroke={2.2} aria-hidden="true" />}
            aria-pressed={isShown}
            onClick={() => void commands.wall.show({ atelierId, scene: 'board', boardId: board.id })}
          >
            {words(isShown ? 'shownOnWall' : 'showOnWall')}
          </Button>
        ) : null}
      </header>
      {board ? (
        <BoardStand board={board} groups={rows.groups} groupWord={rows.groupWord} />
      ) : (
        <EmptyState>{words('boardNoneAtAll')}</EmptyState>
      )}
    </>
  )
}
