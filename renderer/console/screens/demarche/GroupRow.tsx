import { useState } from 'react'
import type { Group } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Field } from '../../../design/Field.tsx'
import { Gommette } from '../../../design/Gommette.tsx'
import { useWords } from '../../../text/words.ts'
import { useGroupName } from '../../useGroupName.ts'
import classes from './SheetPage.module.css'

/** A group: its gommette and its name. */
export function GroupRow({ group }: { group: Group }) {
  const words = useWords('demarche')
  const commands = useCommands()
  const nameOf = useGroupName()
  const [draft, setDraft] = useState<string | null>(null)
  const settle = () => {
    const name = draft?.trim() ?? ''
    setDraft(null)
    if (name !== '' && name !== group.name) void commands.groups.rename({ id: group.id, name })
  }
  return (
    <div className={classes.group}>
      <Gommette shape={group.shape} size={30} />
      <Field
        label={words('groupName', { number: group.number })}
        value={draft ?? nameOf(group)}
        onChange={setDraft}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
    </div>
  )
}
