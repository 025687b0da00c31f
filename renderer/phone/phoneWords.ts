import { phone as en } from '../../shared/text/phone.en.ts'
import { phone as fr } from '../../shared/text/phone.fr.ts'
import { phoneFacile } from '../../shared/text/phoneFacile.ts'
import { signal } from './phoneSignal.ts'
import { keep, readKept } from './phoneStorage.ts'

export type PhoneKey = keyof typeof fr

/** French, French in easy words, or English: chosen on the phone, kept there. */
export type PhoneLanguage = 'fr' | 'facile' | 'en'

export const language = signal<PhoneLanguage>(firstLanguage())

export function speak(wanted: PhoneLanguage): void {
  language.value = wanted
  keep('language', wanted)
  document.documentElement.lang = wanted === 'en' ? 'en' : 'fr'
}

const easy: { readonly [key in PhoneKey]?: string } = phoneFacile

/** The sentence of that key, its places filled, set in French typography. */
export function say(key: PhoneKey, places: { [name: string]: string | number } = {}): string {
  const spoken = language.value
  const text = spoken === 'en' ? en[key] : ((spoken === 'facile' ? easy[key] : undefined) ?? fr[key])
  return spaced(text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(places[name] ?? '')))
}

/** U+00A0 where French wants it. `typeset` of the console needs lookbehind, which older phones do not read. */
export function spaced(text: string): string {
  return language.value === 'en'
    ? text
    : text
        .replace(/ ([?!:;»%])/g, '\u00A0$1')
        .replace(/« /g, '«\u00A0')
        .replace(/(\d) (min|voix|signes)/g, '$1\u00A0$2')
        // No line ends inside « commence-t-on ».
        .replace(/-(?=(t-)?(ils?|elles?|on|je|tu|nous|vous|ce)(?![\wÀ-ÿ]))/g, '-\u2060')
}

function firstLanguage(): PhoneLanguage {
  const kept = readKept('language')
  if (kept === 'fr' || kept === 'facile' || kept === 'en') return kept
  return /^fr/i.test(navigator.language || 'fr') ? 'fr' : 'en'
}
