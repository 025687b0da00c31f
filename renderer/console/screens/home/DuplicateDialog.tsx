import { useState } from 'react'
import type { DemarcheId } from '../../../../shared/domain/ids.ts'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { titleSigns, useTitleProblem } from '../../useTitleProblem.ts'
import classes from './HomeForm.module.css'

/** A copy of a démarche, with or without what was said. */
export function DuplicateDialog({ item, onClose }: { item: ShelfItem; onClose: () => void }) {
  const words = useWords('home')
  const commands = useCommands()
  const titleProblem = useTitleProblem()
  const messages = useMessages()
  const [title, setTitle] = useState(words('duplicateOf', { title: item.title }))
  const [withContributions, setWithContributions] = useState(false)
  const [isCopying, setIsCopying] = useState(false)
  const duplicate = async () => {
    if (titleProblem(title) || isCopying) return
    setIsCopying(true)
    const answer = await commands.shelf.duplicate({
      id: item.id,
      newId: newId<DemarcheId>(),
      title: title.trim(),
      withContributions,
    })
    setIsCopying(false)
    if (answer.status !== 'done') return
    messages.tell(words('duplicatedMessage'))
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('duplicateTitle', { title: item.title })}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void duplicate()
        }}
      >
        <p>{words('duplicateText')}</p>
        <Field
          label={words('duplicateName')}
          value={title}
          onChange={setTitle}
          maxSigns={titleSigns}
          autoFocus
          problem={titleProblem(title)}
        />
        <CheckRow checked={withContributions} onChange={setWithContributions}>
          {words('duplicateWith')}
        </CheckRow>
        <div className={classes.actions}>
          <Button variant="plein" type="submit" loading={isCopying}>
            {words('duplicateIt')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
