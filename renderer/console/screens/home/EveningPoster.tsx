import { formatDayInLetters } from '../../../../shared/text/typography.ts'
import { Poster } from '../../../design/Poster.tsx'
import { TableSeats } from '../../../design/TableSeats.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { withoutRank } from '../../withoutRank.ts'
import classes from './EveningPoster.module.css'
import type { ShelfEvening } from './nextEvening.ts'
import { useDistanceWords } from './useDistanceWords.ts'

/** More chairs than this would be dots: the table is then drawn full, the number says the rest. */
const mostSeats = 60

/** The poster of an evening: its day in very large type, its hour, its place, its table. */
export function EveningPoster({ evening, today }: { evening: ShelfEvening; today: string }) {
  const words = useWords('home')
  const locale = useLocale()
  const when = useDistanceWords()
  const { item, atelier, number } = evening
  const lines = linesOfDay(formatDayInLetters(atelier.day, locale, 'without'))
  const longest = Math.max(...lines.map((line) => line.length))
  const isTonight = atelier.day === today
  const isRunning = atelier.state === 'running'
  const saysTonight = isTonight && !isRunning
  const time = hourInWords(atelier.startTime, locale)
  const heading = isRunning
    ? words('underWay')
    : saysTonight
      ? words(item.isDemo ? 'isTonightOfExample' : 'isTonight')
      : words(item.isDemo ? 'nextEveningOfExample' : 'nextEvening', { when: when(atelier.day, today) })
  const place = saysTonight
    ? atelier.place
      ? words('hourAndPlace', { time, place: atelier.place })
      : words('placeToComeAfterHour', { time })
    : atelier.place || words('placeToCome')
  return (
    <Poster label={words('poster')}>
      <div className={classes.poster}>
        <p className={classes.when}>{heading}</p>
        <h2
          className={classes.day}
          style={{ fontSize: `min(6.9rem, ${100 / (longest * 0.385)}cqw, 15.5vh)` }}
        >
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
        <div className={classes.place}>
          <span className={classes.hour}>{saysTonight ? words('tonightPill') : time}</span>
          <p>{place}</p>
        </div>
        <p className={classes.title}>{withoutRank(atelier.title)}</p>
        <div className={classes.table}>
          {atelier.people > 0 ? (
            <TableSeats
              seats={Math.min(mostSeats, atelier.people)}
              ends={atelier.people > 8 ? 2 : 0}
              proportion="hall"
              width="100%"
            />
          ) : (
            <TableSeats seats={30} ends={2} proportion="hall" tone="empty" width="100%" />
          )}
          <p className={classes.counts}>
            <span>{words('atelierOf', { number, count: item.ateliers.length })}</span>
            <span>
              {atelier.people > 0 ? words('people', { count: atelier.people }) : words('nobodyYet')}
            </span>
          </p>
        </div>
      </div>
    </Poster>
  )
}

/** « Jeudi 8 », « octobre »: the day and its number stay together. */
function linesOfDay(day: string): string[] {
  const [weekday = '', ...rest] = day.split(/[\s\u00A0]/u)
  const [number = '', month = ''] = rest
  const upper = weekday.charAt(0).toUpperCase() + weekday.slice(1)
  return [`${upper} ${number}`, month].filter((line) => line.trim() !== '')
}
