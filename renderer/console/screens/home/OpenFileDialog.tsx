import { useEffect, useRef, useState } from 'react'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useLibrary } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import classes from './HomeForm.module.css'

/** A file received on a key or by mail, by its place on this computer. */
export function OpenFileDialog({ onClose }: { onClose: () => void }) {
  const words = useWords('home')
  const commands = useCommands()
  const items = useLibrary((replica) => rowsIn(replica, 'shelfItems'))
  const [path, setPath] = useState('')
  const [isJudged, setIsJudged] = useState(false)
  const opened = useRef<string | null>(null)
  // The answer says « done »; which démarche it was comes with the shelf.
  useEffect(() => {
    const item = items.find((one) => one.path === opened.current)
    if (item) goTo({ screen: 'demarche', demarcheId: item.id })
  }, [items])
  const open = async () => {
    setIsJudged(true)
    // A path pasted from a file manager often comes between quotes.
    const cleaned = path.trim().replace(/^["'](.*)["']$/u, '$1')
    if (cleaned === '') return
    opened.current = cleaned
    const answer = await commands.shelf.openFile({ path: cleaned })
    if (answer.status !== 'done') opened.current = null
    const item = items.find((one) => one.path === opened.current)
    if (item) goTo({ screen: 'demarche', demarcheId: item.id })
  }
  return (
    <Dialog opened onClose={onClose} title={words('openFileTitle')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <p>{words('openFileText')}</p>
        <Field
          label={words('fieldPath')}
          value={path}
          onChange={setPath}
          placeholder={words('fieldPathPlaceholder')}
          spellCheck={false}
          autoFocus
          problem={isJudged && path.trim() === '' ? words('pathMissing') : undefined}
        />
        <div className={classes.actions}>
          <Button variant="plein" type="submit">
            {words('openIt')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
