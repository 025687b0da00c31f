import { IconCircleCheck, IconHourglass, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Schedule } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import { formatDays, formatDuration } from '../../../../shared/text/typography.ts'
import { IconButton } from '../../../design/IconButton.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import classes from './AgendaHeader.module.css'
import { AtelierDialog } from './AtelierDialog.tsx'
import { titleKey } from './titleKey.ts'
import type { Agenda } from './useAgenda.ts'

/** The title of the agenda, where and when, and at right the computed end against what was announced and the hall. */
export function AgendaHeader({ agenda, schedule }: { agenda: Agenda; schedule: Schedule }) {
  const words = useWords('agenda')
  const locale = useLocale()
  const [isEditing, setIsEditing] = useState(false)
  const { atelier } = agenda
  const day = formatDays(atelier.day, atelier.dayCount, locale, 'without')
  const where = atelier.place || words('placeToCome')
  const people = atelier.expectedPeople > 0 ? words('people', { count: atelier.expectedPeople }) : null
  const gap = schedule.endGapMinutes
  const hallGap = schedule.hallGapMinutes
  const isLate = gap !== null && gap > 0
  const hallTime = hourInWords(atelier.hallUntilTime, locale)
  const ofGap = formatDuration(Math.abs(gap ?? 0), locale)
  return (
    <header className={classes.header}>
      <div className={classes.what}>
        <h1 className={classes.title}>{words(titleKey(atelier))}</h1>
        <p className={classes.where}>
          {[day.charAt(0).toUpperCase() + day.slice(1), where, people].filter(Boolean).join(', ')}
          <span className={classes.edit}>
            <IconButton
              label={words('editAtelier')}
              icon={<IconPencil stroke={2} />}
              onClick={() => setIsEditing(true)}
            />
          </span>
        </p>
      </div>
      <div className={classes.when}>
        <p className={classes.hours}>
          {words('fromTo', {
            start: hourInWords(schedule.startTime, locale),
            end: hourInWords(schedule.endTime, locale),
          })}
        </p>
        <p className={classes.gap} data-late={isLate || undefined} role="status">
          {isLate ? (
            <IconHourglass stroke={2.2} aria-hidden="true" />
          ) : (
            <IconCircleCheck stroke={2} aria-hidden="true" />
          )}
          {gap === null
            ? words('noEnd')
            : gap === 0
              ? words('onTime')
              : words(isLate ? 'minutesOver' : 'minutesLeft', { duration: ofGap })}
        </p>
        {hallGap === null ? null : (
          <p className={classes.hall} data-late={hallGap > 0 || undefined}>
            {hallGap > 0
              ? words('hallOver', { time: hallTime, duration: formatDuration(hallGap, locale) })
              : words('hallUntil', { time: hallTime })}
          </p>
        )}
      </div>
      {isEditing ? <AtelierDialog atelier={atelier} onClose={() => setIsEditing(false)} /> : null}
    </header>
  )
}
