import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'

/** What the screen says, in one breath, for those who cannot see it. */
export function ReadAloudDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const words = useWords('live')
  const { rows, projection, hour } = useLive()
  const sequence = rows.sequences.find(
    (one) => one.id === (projection.currentSequenceId ?? projection.nextSequenceId),
  )
  const consignes = rows.lanes
    .filter((lane) => lane.sequenceId === sequence?.id)
    .map((lane) => (lane.consigne || lane.title).split('\n').join(', '))
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('readAloudTitle')}
      size="large"
      actions={<Button onClick={onClose}>{words('close')}</Button>}
    >
      <p className="saisie">
        {rows.wall.isMasked || !sequence
          ? words('readAloudMasked')
          : words('readAloudText', {
              sequence: sequence.title,
              consigne: [...new Set(consignes)].join(' '),
              hour: hour(projection.clock?.endsAt ?? projection.endAt),
            })}
      </p>
    </Dialog>
  )
}
