import type { ScheduledSequence } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import classes from './DropSlot.module.css'

/** « Déposer ici : 19 h 00 – 19 h 10 ». */
export function DropSlot({ slot }: { slot: ScheduledSequence }) {
  const words = useWords('agenda')
  const locale = useLocale()
  return (
    <li className={classes.slot} aria-hidden="true">
      <span className={classes.place}>
        {words('dropHere', {
          start: hourInWords(slot.startTime, locale, 'always'),
          end: hourInWords(slot.endTime, locale, 'always'),
        })}
      </span>
    </li>
  )
}
