import { useWords, type WordKey } from '../../../text/words.ts'
import { distanceTo } from './nextEvening.ts'

const written = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A small number in letters: « deux »; a large one in figures. */
export function useNumberWords(): (count: number) => string {
  const words = useWords('home')
  return (count) => {
    const known = written.find((one) => one === count)
    return known ? words(`number${known}` satisfies WordKey<'home'>) : String(count)
  }
}

/** « ce soir », « demain », « dans deux jours ». */
export function useDistanceWords(): (day: string, today: string) => string {
  const words = useWords('home')
  const inLetters = useNumberWords()
  return (day, today) => {
    const { unit, count } = distanceTo(day, today)
    if (unit === 'today') return words('tonight')
    if (unit === 'tomorrow') return words('tomorrow')
    const number = inLetters(count)
    if (unit === 'days') return words('inDays', { number })
    return words(unit === 'weeks' ? 'inWeeks' : 'inMonths', { number })
  }
}
