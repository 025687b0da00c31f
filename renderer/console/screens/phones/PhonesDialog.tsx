import type { Atelier, Board, Lane } from '../../../../shared/domain/rows.ts'
import { rowIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { AskedOfPhones } from './AskedOfPhones.tsx'
import { DoorForm } from './DoorForm.tsx'
import classes from './PhonesDialog.module.css'
import { PhonesPresent } from './PhonesPresent.tsx'
import { ToRead } from './ToRead.tsx'
import { usePhones } from './usePhones.ts'
import { useSubmissions } from './useSubmissions.ts'

export interface PhonesDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly atelier: Atelier
  /** Boards and lanes of the sequence under way. */
  readonly boards: readonly Board[]
  readonly lanes: readonly Lane[]
}

/** « Téléphones de la salle »: the door, what is asked, what is read before the hall sees it, who came. */
export function PhonesDialog({ opened, onClose, atelier, boards, lanes }: PhonesDialogProps) {
  const words = useWords('phones')
  const news = usePhones()
  const door = useDemarche((replica) => rowIn(replica, 'doors', atelier.id))
  const waiting = useSubmissions(atelier.id)
  const isOpen = news.openAtelierId === atelier.id
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('title')}
      size="large"
      actions={<Button onClick={onClose}>{words('dismiss')}</Button>}
    >
      <div className={classes.sheet}>
        {waiting.length > 0 ? <ToRead waiting={waiting} /> : null}
        <DoorForm
          key={`${door?.address}:${door?.port} ${door?.wifiName}`}
          atelierId={atelier.id}
          door={door}
          isOpen={isOpen}
          addresses={news.addresses}
        />
        {door && isOpen ? (
          <>
            <AskedOfPhones door={door} boards={boards} lanes={lanes} />
            {waiting.length === 0 ? <ToRead waiting={waiting} /> : null}
            <PhonesPresent phones={news.phones} />
          </>
        ) : null}
      </div>
    </Dialog>
  )
}
