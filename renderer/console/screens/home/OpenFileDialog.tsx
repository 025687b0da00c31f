import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { useOpenFile } from '../../useOpenFile.ts'
import classes from './HomeForm.module.css'

/** A file received on a key or by mail, by its place on this computer. */
export function OpenFileDialog({ onClose }: { onClose: () => void }) {
  const words = useWords('home')
  const openFile = useOpenFile()
  const [path, setPath] = useState('')
  const [isJudged, setIsJudged] = useState(false)
  const open = async () => {
    setIsJudged(true)
    // A path pasted from a file manager often comes between quotes.
    const cleaned = path.trim().replace(/^["'](.*)["']$/u, '$1')
    if (cleaned === '') return
    await openFile(cleaned)
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
