import { useMemo, useRef } from 'react'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { missingParts } from '../../../../shared/pdf/assemble/missingParts.ts'
import { saidSections } from '../../../../shared/pdf/assemble/saidSections.ts'
import { useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useTranslate, useWords } from '../../../text/words.ts'
import type { Route } from '../../routes.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { DraftField } from '../agenda/DraftField.tsx'
import { MissingList } from './MissingList.tsx'
import { SynthesisPreview } from './SynthesisPreview.tsx'
import classes from './SynthesisScreen.module.css'
import { useDocument } from './useDocument.ts'
import { useSynthesisRows } from './useSynthesisRows.ts'

/** More than this is no longer a short list of what is kept. */
const mostKeptLines = 6

/** « Synthèse du soir »: three things to write, what is missing, one press, and the document. */
export function SynthesisScreen({ route }: { route: Route }) {
  const atelierId = ('atelierId' in route ? route.atelierId : '') as AtelierId
  const demarcheId = 'demarcheId' in route ? route.demarcheId : ''
  const words = useWords('restituer')
  const translate = useTranslate()
  const commands = useCommands()
  const rows = useSynthesisRows(atelierId)
  const number = useDemarche((replica) => replica.number)
  const { progress, made, make, cancel } = useDocument('synthesis', atelierId)
  const form = useRef<HTMLElement>(null)
  const lastSaving = useRef<Promise<unknown>>(Promise.resolve())
  const missing = useMemo(
    () => (rows ? missingParts(rows, saidSections(rows, translate), { translate }) : []),
    [rows, translate],
  )
  usePageTitle(words('title'), rows?.atelier.title ?? '', rows?.demarche.title ?? '')
  if (!rows)
    return (
      <main className={classes.page}>
        <Skeleton label={words('opening')} />
      </main>
    )

  const { atelier } = rows
  const save = (fields: { reminder?: string; kept?: string; next?: string }) => {
    lastSaving.current = commands.ateliers.change({ id: atelierId, fields })
  }
  const keptLines = atelier.kept.split('\n').filter((line) => line.trim() !== '').length
  const percent = Math.round((progress?.ratio ?? 0) * 100)
  return (
    <main className={classes.page}>
      <section ref={form} className={classes.form} aria-labelledby="synthesis-title">
        <div className={classes.fields}>
          <h1 id="synthesis-title" className={classes.title}>
            {words('title')}
          </h1>
          <p className="second">{words('text')}</p>
          <DraftField
            multiline
            rows={4}
            name="reminder"
            label={words('reminder')}
            help={words('reminderHelp')}
            maxSigns={2000}
            value={atelier.reminder}
            onSettle={(reminder) => save({ reminder })}
          />
          <DraftField
            multiline
            rows={5}
            name="kept"
            label={words('kept')}
            help={keptLines > mostKeptLines ? words('keptLong', { count: keptLines }) : words('keptHelp')}
            maxSigns={2000}
            value={atelier.kept}
            onSettle={(kept) => save({ kept })}
          />
          <DraftField
            multiline
            rows={4}
            name="next"
            label={words('next')}
            help={words('nextHelp')}
            maxSigns={2000}
            value={atelier.next}
            onSettle={(next) => save({ next })}
          />
          <MissingList
            missing={missing}
            demarcheId={demarcheId}
            atelierId={atelierId}
            onWrite={(place) => form.current?.querySelector<HTMLElement>(`[name="${place}"]`)?.focus()}
          />
        </div>
        <div className={classes.actions}>
          <Button
            variant={made ? 'contour' : 'plein'}
            loading={progress !== null}
            onClick={() => void make(lastSaving.current)}
          >
            {progress === null
              ? words(made ? 'makeAgain' : 'make')
              : words(`stage_${progress.stage}`, { percent })}
          </Button>
          {progress === null ? null : (
            <>
              <progress className={classes.progress} max={100} value={percent} aria-label={words('making')} />
              <Button variant="discret" onClick={cancel}>
                {words('cancel')}
              </Button>
            </>
          )}
        </div>
      </section>
      <section className={classes.paper} aria-label={words('previewTitle')}>
        <SynthesisPreview
          made={made}
          isStale={made !== null && made.number < number}
          isMaking={progress !== null}
        />
      </section>
    </main>
  )
}
