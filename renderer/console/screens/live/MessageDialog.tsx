import { useEffect, useState } from 'react'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'

/** A sentence for the hall, over what it sees. */
export function MessageDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const words = useWords('live')
  const commands = useCommands()
  const { wall, atelier } = useLive().rows
  const [text, setText] = useState(wall.message)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!opened) return
    setText(wall.message)
    setAsked(false)
  }, [opened, wall.message])
  const say = (message: string) => {
    void commands.wall.say({ atelierId: atelier.id, message: message.trim() })
    onClose()
  }
  const isEmpty = text.trim() === ''
  const isTooLong = [...text.trim()].length > 120
  const show = () => {
    if (isEmpty) setAsked(true)
    else if (!isTooLong) say(text)
  }
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('messageTitle')}
      actions={
        <>
          <Button variant="plein" onClick={show}>
            {words('messageShow')}
          </Button>
          {wall.message === '' ? null : <Button onClick={() => say('')}>{words('messageRemove')}</Button>}
          <Button onClick={onClose}>{words('messageClose')}</Button>
        </>
      }
    >
      <Field
        label={words('messageLabel')}
        help={words('messageHelp')}
        value={text}
        onChange={setText}
        maxSigns={120}
        problem={isAsked && isEmpty ? words('messageEmpty') : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') show()
        }}
      />
    </Dialog>
  )
}
