import { IconArrowRight } from '@tabler/icons-react'
import { wallTimeOf } from '../../../../shared/domain/agenda/wallClock.ts'
import type { Locale } from '../../../../shared/text/typography.ts'
import { formatDayInLetters } from '../../../../shared/text/typography.ts'
import { Button } from '../../../design/Button.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { goTo } from '../../routes.ts'
import { localTimeZone, useNow } from '../../useNow.ts'
import { usePreference } from '../../usePreference.ts'
import classes from './NextEvening.module.css'
import { distanceTo, type ShelfEvening, thingsToPrepare } from './nextEvening.ts'
import { ThingsToPrepare } from './ThingsToPrepare.tsx'
import { useNumberWords } from './useDistanceWords.ts'

/** « Bonsoir. » and what the next evening still lacks, or the way back into the one that was interrupted. */
export function NextEvening({ evening, today }: { evening: ShelfEvening | null; today: string }) {
  const words = useWords('home')
  const locale = useLocale()
  const inLetters = useNumberWords()
  const greeting = useGreeting()
  if (!evening) {
    return (
      <div>
        <h1 className={classes.greeting}>{greeting}</h1>
        <p className={classes.sentence}>{words('nothingComing')}</p>
      </div>
    )
  }
  const { item, atelier } = evening
  const place = { demarcheId: item.id, atelierId: atelier.id }
  const things = thingsToPrepare(atelier)
  const isRunning = atelier.state === 'running'
  const isTonight = atelier.day === today
  const when = isTonight ? words('beforeTonight') : beforeWords(words, atelier.day, today, locale)
  const sentence = isRunning
    ? words('interrupted')
    : things.length === 0
      ? words('thingsDone', { when })
      : words('thingsLeft', { when, count: things.length, number: inLetters(things.length) })
  const resumeTime = hourInWords(wallTimeOf(item.changedAt, localTimeZone()), locale)
  return (
    <div>
      <h1 className={classes.greeting}>{greeting}</h1>
      <p className={classes.sentence}>{sentence}</p>
      {isRunning || things.length === 0 ? null : <ThingsToPrepare things={things} place={place} />}
      <div className={classes.actions}>
        <Button
          variant={isRunning ? 'or' : 'plein'}
          iconAfter={<IconArrowRight stroke={2.2} aria-hidden="true" />}
          onClick={() => goTo({ ...place, screen: isRunning || isTonight ? 'live' : 'agenda' })}
        >
          {isRunning
            ? words('resumeEvening', { time: resumeTime })
            : words(isTonight ? 'openEvening' : 'resumePreparing')}
        </Button>
        {isTonight && !isRunning ? (
          <Button onClick={() => goTo({ ...place, screen: 'agenda' })}>{words('resumePreparing')}</Button>
        ) : null}
      </div>
    </div>
  )
}

/** « Avant jeudi » within the week, « Avant le 8 octobre » beyond. */
function beforeWords(
  words: ReturnType<typeof useWords<'home'>>,
  day: string,
  today: string,
  locale: Locale,
): string {
  const { unit, count } = distanceTo(day, today)
  const [weekday = '', ...rest] = formatDayInLetters(day, locale, 'without').split(' ')
  if (unit === 'tomorrow' || (unit === 'days' && count < 7)) return words('beforeDay', { weekday })
  return words('beforeDate', { date: rest.join(' ') })
}

function useGreeting(): string {
  const words = useWords('home')
  const name = usePreference('firstName')
  const hour = Number(wallTimeOf(useNow(), localTimeZone()).slice(0, 2))
  const isEvening = hour >= 17 || hour < 4
  if (name === '') return words(isEvening ? 'goodEvening' : 'goodDay')
  return words(isEvening ? 'goodEveningName' : 'goodDayName', { name })
}
