import { createContext, useContext } from 'react'
import { design as english } from '../../shared/text/design.en.ts'
import { design as french } from '../../shared/text/design.fr.ts'
import type { Locale } from '../../shared/text/typography.ts'
import { frenchSpaces } from '../../shared/text/typography.ts'

export type DesignWordKey = keyof typeof french

export interface DesignWords {
  readonly locale: Locale
  /** The word under that key, its `{{name}}` places filled. */
  readonly say: (key: DesignWordKey, values?: Readonly<Record<string, string | number>>) => string
}

/** The widgets' own words in one language. */
export function designWords(locale: Locale): DesignWords {
  const texts: Readonly<Record<DesignWordKey, string>> = locale === 'fr' ? french : english
  return {
    locale,
    say(key, values = {}) {
      const text = texts[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
      return locale === 'fr' ? frenchSpaces(text) : text
    },
  }
}

export const DesignWordsContext = createContext<DesignWords>(designWords('fr'))

/** The words of the nearest DesignProvider, French without one. */
export function useDesignWords(): DesignWords {
  return useContext(DesignWordsContext)
}
