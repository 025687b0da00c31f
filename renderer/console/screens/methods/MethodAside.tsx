import { useState } from 'react'
import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { Field } from '../../../design/Field.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './MethodAside.module.css'
import { RoomPlan } from './RoomPlan.tsx'
import { useFacts } from './useFacts.ts'

const usualPeople = 24
const mostPeople = 200

/** What one looks for first: minutes, people, the room, the material. */
export function MethodAside({ method }: { method: Method }) {
  const words = useWords('methods')
  const language = useLocale()
  const facts = useFacts(method)
  const [people, setPeople] = useState(
    String(
      Math.max(
        method.groupSize.minimum,
        method.kind === 'groups' ? usualPeople : Math.min(usualPeople, method.groupSize.maximum),
      ),
    ),
  )
  const read = Number.parseInt(people, 10)
  return (
    <>
      <section>
        <h2 className="titre-4">{words('inShort')}</h2>
        <dl className={classes.facts}>
          <dt>{words('duration')}</dt>
          <dd>{facts.duration}</dd>
          <dt>{words('size')}</dt>
          <dd>{facts.size}</dd>
          <dt>{words('phase')}</dt>
          <dd>{facts.phase}</dd>
          <dt>{words('energyLabel')}</dt>
          <dd>{facts.energy}</dd>
          <dt>{words('paperLabel')}</dt>
          <dd>{facts.paper}</dd>
          <dt>{words('boards')}</dt>
          <dd>{method.boards.map((board) => words(`activity_${board.activity}`)).join(', ')}</dd>
        </dl>
      </section>
      <section className={classes.room}>
        <h2 className="titre-4">{`${words('room')}. ${words(`room_${method.roomLayout}`)}`}</h2>
        <RoomPlan
          layout={method.roomLayout}
          people={Number.isNaN(read) ? usualPeople : Math.min(mostPeople, Math.max(1, read))}
        />
        <Field label={words('roomFor')} figures inputMode="numeric" value={people} onChange={setPeople} />
      </section>
      {method.material[language].length > 0 ? (
        <section>
          <h2 className="titre-4">{words('material')}</h2>
          <ul className={classes.list}>
            {method.material[language].map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
