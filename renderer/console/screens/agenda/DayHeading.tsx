import { dayAfter, isDay } from '../../../../shared/domain/agenda/wallClock.ts'
import { formatDayInLetters } from '../../../../shared/text/typography.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './DayHeading.module.css'

/** « Jour 2 · vendredi 21 mai », above the first sequence of each day. */
export function DayHeading({ day, dayOffset }: { day: string; dayOffset: number }) {
  const words = useWords('agenda')
  const locale = useLocale()
  const number = dayOffset + 1
  return (
    <li className={classes.item}>
      <h2 className={classes.heading}>
        {isDay(day)
          ? words('dayHeading', {
              number,
              day: formatDayInLetters(dayAfter(day, dayOffset), locale, 'without'),
            })
          : words('dayNumber', { number })}
      </h2>
    </li>
  )
}
