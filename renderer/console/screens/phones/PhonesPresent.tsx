import type { ActorId } from '../../../../shared/domain/ids.ts'
import type { SeatedPhone } from '../../../../shared/protocol/phoneMessage.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useClient, useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { useGroupName } from '../../useGroupName.ts'
import classes from './PhonesDialog.module.css'

/** Who came, by table; a phone that disturbs is sent out at once. */
export function PhonesPresent({ phones }: { phones: readonly SeatedPhone[] }) {
  const words = useWords('phones')
  const { connection } = useClient()
  const messages = useMessages()
  const groups = useDemarche((replica) => rowsIn(replica, 'groups'))
  const groupName = useGroupName()
  const kick = async (phoneId: string) => {
    const client = await connection.client()
    const { isDone } = await client.phones.kick({ phoneId: phoneId as ActorId })
    if (isDone) messages.tell(words('kicked'))
  }
  const tableOf = ({ groupId, isSeated }: SeatedPhone) => {
    const group = groups.find(({ id }) => id === groupId)
    return group ? groupName(group) : words(isSeated ? 'noTable' : 'unseated')
  }
  return (
    <section>
      <h3>{words('present')}</h3>
      {phones.length === 0 ? (
        <p className={classes.note}>{words('presentNone')}</p>
      ) : (
        <>
          <p className={classes.note}>
            {words('presentCount', {
              count: phones.length,
              here: phones.filter(({ isHere }) => isHere).length,
            })}
          </p>
          <ul className={classes.list}>
            {phones.map((phone, index) => {
              const name = phone.firstName || words('unnamed', { number: index + 1 })
              return (
                <li key={phone.id} className={classes.row}>
                  <span>
                    {name}
                    <small>
                      {tableOf(phone)}
                      {phone.isHere ? null : `, ${words('asleep')}`}
                    </small>
                  </span>
                  <Button
                    size={44}
                    variant="discret"
                    aria-label={words('kickNamed', { name })}
                    onClick={() => void kick(phone.id)}
                  >
                    {words('kick')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
