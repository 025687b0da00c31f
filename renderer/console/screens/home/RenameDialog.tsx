import { useState } from 'react'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { titleSigns, useTitleProblem } from '../../useTitleProblem.ts'
import classes from './HomeForm.module.css'

/** Another title for a démarche: its file is opened for it. */
export function RenameDialog({
  item,
  onClose,
}: {
  item: Pick<ShelfItem, 'id' | 'title'>
  onClose: () => void
}) {
  const words = useWords('home')
  const commands = useCommands()
  const titleProblem = useTitleProblem()
  const [title, setTitle] = useState(item.title)
  const rename = async () => {
    if (titleProblem(title)) return
    const opened = await commands.shelf.open({ id: item.id })
    if (opened.status !== 'done') return
    const answer = await commands.demarches.change({ id: item.id, fields: { title: title.trim() } })
    if (answer.status === 'done') onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('renameTitle')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <Field
          label={words('fieldTitle')}
          value={title}
          onChange={setTitle}
          maxSigns={titleSigns}
          autoFocus
          problem={titleProblem(title)}
        />
        <div className={classes.actions}>
          <Button variant="plein" type="submit">
            {words('renameIt')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
