import type { MethodEntry } from '../../../../shared/domain/methods/methodEntry.ts'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Pill } from '../../../design/Pill.tsx'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import { useWords } from '../../../text/words.ts'
import { writeRoute } from '../../routes.ts'
import classes from './MethodRow.module.css'
import { useFacts } from './useFacts.ts'

/** One method of the list: its room, its name, its promise, its minutes, and why it is proposed. */
export function MethodRow({
  method,
  reason,
  own,
}: {
  method: MethodEntry
  reason: string | null
  own: LibraryMethod | null
}) {
  const words = useWords('methods')
  const facts = useFacts(method)
  const commands = useCommands()
  const isRemoved = own !== null && own.removedAt !== null
  return (
    <li className={classes.row}>
      <RoomGlyph plan={method.roomLayout} size={44} />
      <div className={classes.words}>
        <h2 className="titre-4">
          {isRemoved ? (
            method.name
          ) : (
            <a className={classes.link} href={writeRoute({ screen: 'methods', methodId: method.id })}>
              {method.name}
            </a>
          )}
          {own ? <Pill tone="or">{words('own')}</Pill> : null}
        </h2>
        <p>{method.pitch}</p>
        <p className={reason ? classes.reason : 'second petit'}>
          {reason ?? [facts.phase, facts.duration, facts.size].join(', ')}
        </p>
      </div>
      {isRemoved ? (
        <Button size={44} onClick={() => void commands.ownMethods.putBack({ id: method.id })}>
          {words('putBack')}
        </Button>
      ) : null}
    </li>
  )
}
