import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'

export interface FinishDialogProps {
  readonly opened: boolean
  readonly paroleCount: number
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** « Finir la soirée ? », and what is kept. */
export function FinishDialog({ opened, paroleCount, onClose, onLeave }: FinishDialogProps) {
  const words = useWords('live')
  const commands = useCommands()
  const atelierId = useLive().rows.atelier.id
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('finishTitle')}
      actions={
        <>
          <Button
            variant="plein"
            onClick={() => {
              void commands.evening.finish({ atelierId })
              onClose()
            }}
          >
            {words('finish')}
          </Button>
          <Button onClick={onClose}>{words('finishNo')}</Button>
          <Button variant="discret" onClick={onLeave}>
            {words('leaveOnly')}
          </Button>
        </>
      }
    >
      {paroleCount === 0 ? words('finishKeptNone') : words('finishKept', { count: paroleCount })}
    </Dialog>
  )
}
