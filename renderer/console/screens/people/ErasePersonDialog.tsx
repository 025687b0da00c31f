import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { fullName } from './usePanel.ts'

/** Asks before somebody's data are erased: this one does not come back with Ctrl Z. */
export function ErasePersonDialog({
  person,
  onClose,
  onErased,
}: {
  person: Person
  onClose: () => void
  onErased: () => void
}) {
  const words = useWords('people')
  const commands = useCommands()
  const messages = useMessages()
  const erase = async () => {
    const answer = await commands.people.erase({ ids: [person.id] })
    if (answer.status !== 'done') return
    messages.tell(words('erased'))
    onErased()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('eraseTitle', { name: fullName(person) })}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button variant="plein" onClick={() => void erase()}>
            {words('eraseYes')}
          </Button>
        </>
      }
    >
      {words('eraseText')}
    </Dialog>
  )
}
