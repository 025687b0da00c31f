import i18next, { type i18n } from 'i18next'
import { createContext, useContext, useMemo } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import { activityTexts } from '../../shared/activities/activityTexts.ts'
import { agenda as agendaEnglish } from '../../shared/text/agenda.en.ts'
import { agenda as agendaFrench } from '../../shared/text/agenda.fr.ts'
import { board as boardEnglish } from '../../shared/text/board.en.ts'
import { board as boardFrench } from '../../shared/text/board.fr.ts'
import { demarche as demarcheEnglish } from '../../shared/text/demarche.en.ts'
import { demarche as demarcheFrench } from '../../shared/text/demarche.fr.ts'
import { home as homeEnglish } from '../../shared/text/home.en.ts'
import { home as homeFrench } from '../../shared/text/home.fr.ts'
import { live as liveEnglish } from '../../shared/text/live.en.ts'
import { live as liveFrench } from '../../shared/text/live.fr.ts'
import { methods as methodsEnglish } from '../../shared/text/methods.en.ts'
import { methods as methodsFrench } from '../../shared/text/methods.fr.ts'
import { people as peopleEnglish } from '../../shared/text/people.en.ts'
import { people as peopleFrench } from '../../shared/text/people.fr.ts'
import { phones as phonesEnglish } from '../../shared/text/phones.en.ts'
import { phones as phonesFrench } from '../../shared/text/phones.fr.ts'
import { printing as printingEnglish } from '../../shared/text/printing.en.ts'
import { printing as printingFrench } from '../../shared/text/printing.fr.ts'
import { refusals as refusalsEnglish } from '../../shared/text/refusals.en.ts'
import { refusals as refusalsFrench } from '../../shared/text/refusals.fr.ts'
import { restituer as restituerEnglish } from '../../shared/text/restituer.en.ts'
import { restituer as restituerFrench } from '../../shared/text/restituer.fr.ts'
import { settings as settingsEnglish } from '../../shared/text/settings.en.ts'
import { settings as settingsFrench } from '../../shared/text/settings.fr.ts'
import { shell as shellEnglish } from '../../shared/text/shell.en.ts'
import { shell as shellFrench } from '../../shared/text/shell.fr.ts'
import { territory as territoryEnglish } from '../../shared/text/territory.en.ts'
import { territory as territoryFrench } from '../../shared/text/territory.fr.ts'
import { frenchSpaces, type Locale } from '../../shared/text/typography.ts'
import { wall as wallEnglish } from '../../shared/text/wall.en.ts'
import { wall as wallFrench } from '../../shared/text/wall.fr.ts'

/** Every area of words, French first. One line to add an area; both languages have the same keys. */
const french = {
  refusals: refusalsFrench,
  home: homeFrench,
  demarche: demarcheFrench,
  agenda: agendaFrench,
  live: liveFrench,
  wall: wallFrench,
  restituer: restituerFrench,
  printing: printingFrench,
  settings: settingsFrench,
  board: boardFrench,
  methods: methodsFrench,
  people: peopleFrench,
  phones: phonesFrench,
  shell: shellFrench,
  territory: territoryFrench,
  ...activityTexts.fr,
}
const english: { [Area in keyof typeof french]: object } = {
  refusals: refusalsEnglish,
  home: homeEnglish,
  demarche: demarcheEnglish,
  agenda: agendaEnglish,
  live: liveEnglish,
  wall: wallEnglish,
  restituer: restituerEnglish,
  printing: printingEnglish,
  settings: settingsEnglish,
  board: boardEnglish,
  methods: methodsEnglish,
  people: peopleEnglish,
  phones: phonesEnglish,
  shell: shellEnglish,
  territory: territoryEnglish,
  ...activityTexts.en,
}

type Areas = typeof french
type WithoutPlural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key
export type WordKey<Area extends keyof Areas> = WithoutPlural<keyof Areas[Area] & string>
export type Words<Area extends keyof Areas> = (
  key: WordKey<Area>,
  params?: { [name: string]: string | number },
) => string

/** The words of one language, ready at once: everything is in the page. */
export function makeWords(locale: Locale): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: 'fr',
    initAsync: false,
    ns: Object.keys(french),
    resources: { fr: french, en: english },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: ':',
  })
  return instance
}

export const WordsContext = createContext<{ locale: Locale; instance: i18n }>({
  locale: 'fr',
  instance: makeWords('fr'),
})

/** The words of an area, with the spaces and apostrophes that French wants. */
export function useWords<Area extends keyof Areas>(area: Area): Words<Area> {
  const { locale, instance } = useContext(WordsContext)
  return useMemo(() => wordsOf(instance, locale, area), [instance, locale, area])
}

export function useLocale(): Locale {
  return useContext(WordsContext).locale
}

/** The same outside React. */
export function wordsOf<Area extends keyof Areas>(instance: i18n, locale: Locale, area: Area): Words<Area> {
  return (key, params) => spaced(locale, say(instance, `${area}:${key}`, params))
}

/** What activities draw with: `columns.key` is the key of that activity's own words. */
export function useTranslate(): Translate {
  const { locale, instance } = useContext(WordsContext)
  return useMemo<Translate>(
    () => (key, params) => spaced(locale, say(instance, key.replace('.', ':'), params)),
    [instance, locale],
  )
}

/** The keys were typed above; the instance only looks them up. */
function say(instance: i18n, key: string, params: { [name: string]: string | number } = {}): string {
  return String(instance.t(key, { ...params }))
}

function spaced(locale: Locale, text: string): string {
  return locale === 'fr' ? frenchSpaces(text) : text
}
