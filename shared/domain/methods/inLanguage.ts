import type { Json } from '../rows.ts'
import type { Language } from './methodSchema.ts'

/**
 * Resolves a piece of content in one language: every object whose keys are exactly `fr` and `en`, at any depth,
 * becomes its text in `language`. Everything else is copied as it is.
 */
export function inLanguage(value: Json, language: Language): Json {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (typeof value !== 'object' || value === null) return value
  const { fr, en, ...others } = value
  if (typeof fr === 'string' && typeof en === 'string' && Object.keys(others).length === 0) {
    return language === 'fr' ? fr : en
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]))
}
