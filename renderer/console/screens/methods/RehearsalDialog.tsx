import { useEffect, useMemo, useState } from 'react'
import { type Rehearsal, rehearsalFrame, rehearsalMs } from '../../../../shared/activities/rehearsalRows.ts'
import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { applyMessage, emptyReplica } from '../../../../shared/replica/Replica.ts'
import { useClient } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { WallPicture } from '../../../projection/WallPicture.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import { useOpenWall } from '../live/useOpenWall.ts'
import classes from './MethodDialogs.module.css'

const frameMs = 250
const paroleKeys = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** A method in one minute: here, and on the wall when no evening is running there. */
export function RehearsalDialog({ method, onClose }: { method: Method; onClose: () => void }) {
  const words = useWords('methods')
  const locale = useLocale()
  const translate = useTranslate()
  const openWall = useOpenWall()
  const { connection } = useClient()
  const [startedAt, setStartedAt] = useState(() => Date.now())
  const [elapsedMs, setElapsedMs] = useState(0)
  const [isOnWall, setOnWall] = useState(true)
  const paroles = useMemo(() => paroleKeys.map((number) => words(`parole${number}`)), [words])

  useEffect(() => {
    const timer = window.setInterval(
      () => setElapsedMs(Math.min(rehearsalMs, Date.now() - startedAt)),
      frameMs,
    )
    return () => window.clearInterval(timer)
  }, [startedAt])

  useEffect(() => {
    let isHere = true
    const tell = async (methodId: string | null) => {
      const client = await connection.client()
      const told = await client.methods.rehearse({ methodId, locale, paroles })
      if (isHere && methodId !== null) setOnWall(told.isOnWall)
    }
    // A wire that breaks leaves the rehearsal here, and the wall with its evening.
    tell(startedAt > 0 ? method.id : null).catch(() => undefined)
    return () => {
      isHere = false
      tell(null).catch(() => undefined)
    }
  }, [connection, method.id, locale, paroles, startedAt])

  const rehearsal: Rehearsal = useMemo(
    () => ({ method, language: locale, startedAt, paroles }),
    [method, locale, startedAt, paroles],
  )
  const frame = useMemo(() => rehearsalFrame(rehearsal, elapsedMs), [rehearsal, elapsedMs])
  const replica = useMemo(
    () =>
      applyMessage(emptyReplica, {
        kind: 'snapshot',
        epoch: 'repetition',
        number: 1,
        demarcheId: 'repetition',
        atelierId: 'repetition',
        rows: frame.rows,
      }),
    [frame],
  )
  const step = method.steps[frame.stepIndex]
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={words('rehearseTitle', { name: method.names[locale] })}
      actions={
        <>
          <Button variant="plein" onClick={onClose}>
            {words('rehearseClose')}
          </Button>
          <Button onClick={openWall}>{words('rehearseOpenWall')}</Button>
          <Button
            onClick={() => {
              setElapsedMs(0)
              setStartedAt(Date.now())
            }}
          >
            {words('rehearseAgain')}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <p>{words(isOnWall ? 'rehearseText' : 'rehearseBusy')}</p>
        <div className={classes.wall}>
          <WallPicture replica={replica} now={frame.now} translate={translate} locale={locale} isPreview />
        </div>
        <p role="status" className={classes.legend}>
          {frame.isOver
            ? words('rehearseOver')
            : words('rehearseStep', {
                step: frame.stepIndex + 1,
                steps: method.steps.length,
                title: step?.title[locale] ?? '',
              })}
        </p>
      </div>
    </Dialog>
  )
}
