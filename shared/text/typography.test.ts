import { describe, expect, test } from 'vitest'
import { parseHour } from './parseHour.ts'
import {
  formatClock,
  formatCount,
  formatDayInLetters,
  formatDays,
  formatDuration,
  formatElapsed,
  formatHour,
  frenchSpaces,
} from './typography.ts'

/** Non-breaking spaces made visible, so that a mistake reads. */
const shown = (text: string) => text.replaceAll('\u00A0', '~')

describe('frenchSpaces', () => {
  test.each([
    ['Qui propose un sujet ?', 'Qui propose un sujet~?'],
    ['Et après?', 'Et après~?'],
    ['La halle de Montbrelle : et après ?', 'La halle de Montbrelle~: et après~?'],
    ['Quoi ?! Vraiment!', 'Quoi~?! Vraiment~!'],
    ['Une charte commence par « Je ».', 'Une charte commence par «~Je~».'],
    ['«Quoi?»', '«~Quoi~?~»'],
    ['80% des gens; le reste', '80~% des gens~; le reste'],
    ['(vraiment ?)', '(vraiment~?)'],
    ['De 18h30 à 21 h 40', 'De 18~h~30 à 21~h~40'],
    ['Plus de car après 18 h, même au collège', 'Plus de car après 18~h, même au collège'],
    ['9h', '9~h'],
    ['12 min, 14 communes et 1 parole', '12~min, 14~communes et 1~parole'],
    ['Jeudi 8 octobre, jeudi 1er octobre', 'Jeudi 8~octobre, jeudi 1er~octobre'],
    ['1 200 habitants', '1~200~habitants'],
    ["L'écran n'est pas là, aujourd'hui", 'L’écran n’est pas là, aujourd’hui'],
    ['Fin à 10:30 ?', 'Fin à 10:30~?'],
    ['28:40', '28:40'],
    ['Voir https://exemple.fr/a?b=1;c%20d ?', 'Voir https://exemple.fr/a?b=1;c%20d~?'],
    ['http://192.168.1.20:8080/t', 'http://192.168.1.20:8080/t'],
    ["Écrire à l'o'neil@exemple.fr", "Écrire à l'o'neil@exemple.fr"],
    ['? toutes les touches', '? toutes les touches'],
    ['Tablée 2 paroles', 'Tablée 2~paroles'],
    ['en 2026 100 villages', 'en 2026 100~villages'],
  ])('sets « %s »', (typed, set) => {
    expect(shown(frenchSpaces(typed))).toBe(set)
    expect(shown(frenchSpaces(frenchSpaces(typed)))).toBe(set)
  })

  test('a narrow space typed elsewhere becomes the one space of the house', () => {
    expect(shown(frenchSpaces('Et après\u202F?'))).toBe('Et après~?')
  })
})

test('an hour is written with its h, and minutes only when there are some', () => {
  expect(shown(formatHour(18 * 60 + 30))).toBe('18~h~30')
  expect(shown(formatHour({ hours: 18, minutes: 0 }))).toBe('18~h')
  expect(shown(formatHour(18 * 60, 'fr', 'always'))).toBe('18~h~00')
  expect(shown(formatHour(9 * 60 + 5))).toBe('9~h~05')
  expect(shown(formatHour(24 * 60 + 15))).toBe('0~h~15')
  expect(formatHour(18 * 60 + 30, 'en')).toBe('18:30')
})

test('a countdown shows the second begun, then what is over with a plus', () => {
  expect(formatClock(28 * 60_000 + 40_000)).toBe('28:40')
  expect(formatClock(28 * 60_000 + 39_001)).toBe('28:40')
  expect(formatClock(299_000)).toBe('04:59')
  expect(formatClock(0)).toBe('00:00')
  expect(formatClock(-999)).toBe('00:00')
  expect(formatClock(-130_000)).toBe('+2:10')
  expect(formatClock(75 * 60_000)).toBe('75:00')
})

test('a duration is said in minutes, then in hours', () => {
  expect(shown(formatDuration(45))).toBe('45~min')
  expect(shown(formatDuration(60))).toBe('1~h')
  expect(shown(formatDuration(75))).toBe('1~h~15')
  expect(shown(formatDuration(65))).toBe('1~h~05')
  expect(shown(formatDuration(75, 'en'))).toBe('1~h~15~min')
  expect(shown(formatElapsed(135_000))).toBe('2~min~15')
  expect(shown(formatElapsed(40_900))).toBe('40~s')
  expect(shown(formatElapsed(3_900_000))).toBe('1~h~05')
})

test('a day is written in letters, the first of the month as 1er', () => {
  expect(shown(formatDayInLetters('2026-09-17'))).toBe('jeudi 17~septembre 2026')
  expect(shown(formatDayInLetters('2026-10-01', 'fr', 'without'))).toBe('jeudi 1er~octobre')
  expect(shown(formatDayInLetters('2026-10-01', 'en'))).toBe('Thursday 1~October 2026')
  expect(formatDayInLetters('2026-02-30')).toBe('2026-02-30')
  expect(formatDayInLetters('bientôt')).toBe('bientôt')
})

test('days that follow each other are right across months and years', () => {
  expect(shown(formatDays('2027-05-20', 2))).toBe('20 et 21~mai 2027')
  expect(shown(formatDays('2027-05-31', 2))).toBe('31~mai et 1er~juin 2027')
  expect(shown(formatDays('2027-12-31', 2))).toBe('31~décembre 2027 et 1er~janvier 2028')
  expect(shown(formatDays('2027-12-31', 2, 'fr', 'without'))).toBe('31~décembre et 1er~janvier')
  expect(shown(formatDays('2028-02-28', 3))).toBe('du 28~février au 1er~mars 2028')
  expect(shown(formatDays('2027-05-01', 3))).toBe('du 1er au 3~mai 2027')
  expect(shown(formatDays('2027-05-20', 2, 'en'))).toBe('20 and 21~May 2027')
  expect(shown(formatDays('2027-05-20', 4, 'en', 'without'))).toBe('20 to 23~May')
  expect(formatDays('2027-05-20', 1)).toBe(formatDayInLetters('2027-05-20'))
  expect(formatDays('', 2)).toBe('')
})

test('thousands are grouped', () => {
  expect(shown(formatCount(1200))).toBe('1~200')
  expect(shown(formatCount(1_234_567))).toBe('1~234~567')
  expect(formatCount(999)).toBe('999')
  expect(formatCount(-3)).toBe('−3')
  expect(formatCount(2.5)).toBe('2,5')
  expect(formatCount(1200, 'en')).toBe('1,200')
})

test.each(['18 h 30', '18h30', '18:30', '1830', '18 H 30', '18\u00A0h\u00A030', '18.30', '18h30min'])(
  '« %s » is half past six in the evening',
  (typed) => {
    expect(parseHour(typed)).toEqual({ kind: 'hour', minutesOfDay: 1110 })
  },
)

test('an hour alone, a short one, and what cannot be one', () => {
  expect(parseHour('18 h')).toEqual({ kind: 'hour', minutesOfDay: 1080 })
  expect(parseHour('9')).toEqual({ kind: 'hour', minutesOfDay: 540 })
  expect(parseHour('930')).toEqual({ kind: 'hour', minutesOfDay: 570 })
  expect(parseHour('  ')).toEqual({ kind: 'empty' })
  expect(parseHour('18 h 75')).toEqual({ kind: 'minutesOver', suggestedMinutesOfDay: 1155 })
  expect(parseHour('1875')).toEqual({ kind: 'minutesOver', suggestedMinutesOfDay: 1155 })
  expect(parseHour('23 h 75')).toEqual({ kind: 'hoursOver' })
  expect(parseHour('25 h')).toEqual({ kind: 'hoursOver' })
  expect(parseHour('ce soir')).toEqual({ kind: 'unreadable' })
})
