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
  useEffect(() => {
    if (opened) setText(wall.message)
  }, [opened, wall.message])
  const say = (message: string) => {
    void commands.wall.say({ atelierId: atelier.id, message: message.trim() })
    onClose()
  }
  const isTooLong = [...text.trim()].length > 120
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('messageTitle')}
      actions={
        <>
          <Button variant="plein" onClick={() => (isTooLong ? undefined : say(text))}>
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
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isTooLong) say(text)
        }}
      />
    </Dialog>
  )
}
