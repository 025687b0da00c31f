import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import { formatDuration } from '../../../../shared/text/typography.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'

/** What can be done with a sequence of the rail: go there, skip it or bring it back. */
export function SequenceDialog({
  asked,
  onClose,
}: {
  readonly asked: ProjectedSequence | null
  readonly onClose: () => void
}) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows, projection, hour, locale } = useLive()
  const sequence = rows.sequences.find((row) => row.id === asked?.sequenceId)
  const isRunning = projection.state === 'running'
  const atelierId = rows.atelier.id
  const isSkipped = asked?.state === 'skipped'
  const isBegun = asked?.isCurrent || asked?.state === 'done'
  const doThen = (work: Promise<unknown>) => {
    void work
    onClose()
  }
  return (
    <Dialog
      opened={asked !== null && sequence !== undefined}
      onClose={onClose}
      title={sequence?.title ?? ''}
      actions={
        sequence ? (
          <>
            {isRunning && !asked?.isCurrent ? (
              <Button
                variant="plein"
                onClick={() => doThen(commands.evening.goTo({ atelierId, sequenceId: sequence.id }))}
              >
                {words('sequenceGo')}
              </Button>
            ) : null}
            {isRunning && (asked?.state === 'upcoming' || isSkipped || asked?.isCurrent) ? (
              <Button
                onClick={() =>
                  doThen(commands.evening.skip({ atelierId, sequenceId: sequence.id, isSkipped: !isSkipped }))
                }
              >
                {words(isSkipped ? 'sequenceUnskip' : 'sequenceSkip')}
              </Button>
            ) : null}
            <Button onClick={onClose}>{words('sequenceClose')}</Button>
          </>
        ) : null
      }
    >
      {asked
        ? words(isBegun ? 'sequenceBegun' : 'sequenceText', {
            hour: hour(asked.startAt),
            duration: formatDuration(asked.agendaMinutes, locale),
          })
        : null}
    </Dialog>
  )
}
