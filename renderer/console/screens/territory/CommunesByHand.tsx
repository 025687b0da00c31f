import { useState } from 'react'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import { readCommuneLines } from './readCommuneLines.ts'
import classes from './TerritoryScreen.module.css'

/** A territory that is in no list: its communes, one per line. */
export function CommunesByHand() {
  const words = useWords('territory')
  const commands = useCommands()
  const messages = useMessages()
  const [text, setText] = useState('')
  const read = readCommuneLines(text)
  const add = async () => {
    if (read.length === 0) return
    const communes = read.map(({ name, population }) => ({ id: newId<never>(), code: '', name, population }))
    const answer = await commands.communes.add({ communes, territory: '' })
    if (answer.status !== 'done') return
    setText('')
    messages.tell(words('communesAdded', { count: communes.length }))
  }
  return (
    <details className={classes.details}>
      <summary>{words('byHand')}</summary>
      <div className={sheet.form}>
        <Field
          label={words('byHand')}
          labelHidden
          help={words('byHandHelp')}
          placeholder={words('byHandPlaceholder')}
          multiline
          rows={4}
          value={text}
          onChange={setText}
        />
        <div className={sheet.actions}>
          <Button onClick={() => void add()}>{words('byHandAdd')}</Button>
        </div>
      </div>
    </details>
  )
}
