import { IconArrowRight, IconScreenShare } from '@tabler/icons-react'
import { useMemo } from 'react'
import { isDrawnBoard } from '../../../../shared/activities/isDrawnBoard.ts'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import { scheduleWithoutProposals } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { rowIn, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useClient, useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { wallScale } from '../../../projection/wallScale.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { goTo, writeRoute } from '../../routes.ts'
import { usePreference } from '../../usePreference.ts'
import { HallFields } from './HallFields.tsx'
import classes from './SheetPage.module.css'
import { SheetPage } from './SheetPage.tsx'

/** Before the evening: the way to the conduct, the hall's screen and its sizes, the boards. */
export function AnimateScreen({ atelier, demarcheId }: { atelier: Atelier; demarcheId: string }) {
  const words = useWords('demarche')
  const locale = useLocale()
  const commands = useCommands()
  const { connection } = useClient()
  const sequenceRows = useDemarche((replica) => rowsIn(replica, 'sequences'))
  const laneRows = useDemarche((replica) => rowsIn(replica, 'lanes'))
  const boardRows = useDemarche((replica) => rowsIn(replica, 'boards'))
  const evening = useDemarche((replica) => rowIn(replica, 'evenings', atelier.id))
  const wall = useDemarche((replica) => rowIn(replica, 'walls', atelier.id))
  const usualLastRowM = usePreference('lastRowM')
  const usualImageHeightM = usePreference('imageHeightM')
  const { schedule, boards } = useMemo(() => {
    const sequences = inOrder(sequenceRows.filter((one) => one.atelierId === atelier.id))
    const rank = (laneId: string) => {
      const lane = laneRows.find((one) => one.id === laneId)
      return sequences.findIndex((one) => one.id === lane?.sequenceId)
    }
    return {
      schedule: scheduleWithoutProposals({ atelier, sequences, lanes: laneRows }),
      boards: boardRows
        .filter((one) => one.atelierId === atelier.id && isDrawnBoard(one))
        .sort((a, b) => rank(a.laneId) - rank(b.laneId)),
    }
  }, [atelier, sequenceRows, laneRows, boardRows])
  const lastRowM = wall?.lastRowM ?? usualLastRowM
  const imageHeightM = wall?.imageHeightM ?? usualImageHeightM
  const factor = wallScale({ lastRowM, imageHeightM })
  const count = schedule.sequences.length
  const state = evening?.state ?? 'ready'
  const openWall = async () => {
    const client = await connection.client()
    await client.windows.stage({ atelierId: atelier.id })
    const { address } = await client.windows.invite({ role: 'projection' })
    if (address === null) window.tablee?.openWall?.()
    else window.open(address, 'tablee-salle', 'popup,width=1280,height=720')
  }
  const measure = (change: { lastRowM?: number; imageHeightM?: number }) =>
    void commands.wall.measure({ atelierId: atelier.id, lastRowM, imageHeightM, ...change })
  return (
    <SheetPage
      title={words('animateTitle')}
      text={
        count === 0
          ? words('animateEmpty')
          : words('animateText', {
              count,
              start: hourInWords(schedule.startTime, locale),
              end: hourInWords(schedule.endTime, locale),
            })
      }
      context={[atelier.title]}
    >
      <div className={classes.actions}>
        <Button
          variant={state === 'running' ? 'or' : 'plein'}
          iconAfter={<IconArrowRight stroke={2.2} aria-hidden="true" />}
          unavailable={count === 0 && words('animateEmpty')}
          onClick={() => {
            // The usual hall of this computer, for an evening whose hall was never measured.
            const isUsual = usualLastRowM === 15 && usualImageHeightM === 1.5
            if (!wall && !isUsual) measure({})
            goTo({ screen: 'live', demarcheId, atelierId: atelier.id })
          }}
        >
          {words(state === 'running' ? 'resumeLive' : state === 'finished' ? 'reviewLive' : 'openLive')}
        </Button>
        <Button icon={<IconScreenShare stroke={2.2} aria-hidden="true" />} onClick={() => void openWall()}>
          {words('openWall')}
        </Button>
      </div>
      <section className={classes.section}>
        <h2 className="titre-3">{words('hall')}</h2>
        <p className="second">{words('hallText')}</p>
        <HallFields
          lastRowM={lastRowM}
          imageHeightM={imageHeightM}
          onChange={(name, value) => measure({ [name]: value })}
        />
        <p>
          {factor > 1.005
            ? words('hallFactor', { factor: factor.toFixed(2).replace('.', locale === 'fr' ? ',' : '.') })
            : words('hallFactorOne')}
        </p>
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('boards')}</h2>
        {boards.length === 0 ? <p className="second">{words('noBoards')}</p> : null}
        <ul className={classes.rows}>
          {boards.map((board) => (
            <li key={board.id} className={classes.row}>
              <a
                className={classes.rowTitle}
                aria-label={words('openBoard', { title: board.title })}
                href={writeRoute({ screen: 'board', demarcheId, atelierId: atelier.id, boardId: board.id })}
              >
                {board.title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </SheetPage>
  )
}
