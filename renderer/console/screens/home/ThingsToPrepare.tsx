import { IconCheck, IconClock, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../../text/words.ts'
import { writeRoute } from '../../routes.ts'
import type { ThingToPrepare } from './nextEvening.ts'
import classes from './ThingsToPrepare.module.css'
import { useNumberWords } from './useDistanceWords.ts'

/** Things to prepare, each with the screen where it is done; ticking one strikes it until the window closes. */
export function ThingsToPrepare({
  things,
  place,
}: {
  things: readonly ThingToPrepare[]
  place: { demarcheId: string; atelierId: string }
}) {
  const words = useWords('home')
  const inLetters = useNumberWords()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const sentence = (thing: ThingToPrepare) => {
    if (thing.kind === 'hall') return words('taskHall', { minutes: thing.minutes })
    if (thing.kind === 'end') return words('taskEnd', { minutes: thing.minutes })
    if (thing.kind === 'consignes') {
      return words('taskConsignes', { count: thing.count, number: inLetters(thing.count) })
    }
    return words(({ place: 'taskPlace', agenda: 'taskAgenda', people: 'taskPeople' } as const)[thing.kind])
  }
  const sorted = [...things].sort((a, b) => Number(ticked.includes(a.kind)) - Number(ticked.includes(b.kind)))
  return (
    <ul className={classes.list}>
      {sorted.map((thing) => {
        const isDone = ticked.includes(thing.kind)
        const text = sentence(thing)
        const isPeople = thing.kind === 'people'
        const where = words(isPeople ? 'wherePeople' : 'whereAgenda')
        const Icon = isPeople ? IconUsers : IconClock
        return (
          <li key={thing.kind} className={classes.row} data-done={isDone || undefined}>
            <button
              type="button"
              className={classes.tick}
              aria-pressed={isDone}
              aria-label={words('taskDone', { task: text })}
              onClick={() =>
                setTicked(isDone ? ticked.filter((one) => one !== thing.kind) : [...ticked, thing.kind])
              }
            >
              <span className={classes.ring}>
                {isDone ? <IconCheck stroke={3} aria-hidden="true" /> : null}
              </span>
            </button>
            <a
              className={classes.link}
              href={writeRoute({ ...place, screen: isPeople ? 'people' : 'agenda' })}
            >
              <span className={classes.text}>{text}</span>
              <span className={classes.where}>
                <Icon stroke={2} aria-hidden="true" />
                {where}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
