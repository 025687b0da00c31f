import type { Json } from '../rows.ts'
import { inLanguage } from './inLanguage.ts'
import type { Language } from './methodSchema.ts'

/** Names under which a board's settings hold what people read; `inBothLanguages.test.ts` reads them in the library. */
const textNames = new Set([
  'title',
  'subtitle',
  'label',
  'hint',
  'text',
  'name',
  'speaks',
  'listens',
  'rowsTitle',
  'question',
  'axes',
  'given',
  'cellTitles',
  'supportLevels',
  'day',
])

/**
 * Puts back in both languages what a form changed in one: `changed` is `before` as it reads in `language`, edited. A
 * text that moved is written in that language alone; one that said the same in both, or is new, stays one text while
 * the first language is written, and becomes two once the second is.
 * @param first the language the others follow
 */
export function inBothLanguages(before: Json, changed: Json, language: Language, first: Language): Json {
  return merge(before, changed, { language, first, isText: false })
}

type Place = { language: Language; first: Language; isText: boolean }

function merge(before: Json, changed: Json, place: Place): Json {
  if (JSON.stringify(inLanguage(before, place.language)) === JSON.stringify(changed)) return before
  if (typeof changed === 'string') return mergeText(before, changed, place)
  if (Array.isArray(changed)) {
    const known = Array.isArray(before) ? before : []
    return changed.map((item, index) => merge(twinOf(item, index, known, place.language), item, place))
  }
  if (typeof changed !== 'object' || changed === null) return changed
  const known = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {}
  return Object.fromEntries(
    Object.entries(changed).map(([name, item]) => [
      name,
      merge(known[name] ?? null, item, { ...place, isText: place.isText || textNames.has(name) }),
    ]),
  )
}

/** What an item of a list was before: the one with its id or its words, else the one in its place. */
function twinOf(item: Json, index: number, known: readonly Json[], language: Language): Json {
  const id = idOf(item)
  if (id !== null) return known.find((one) => idOf(one) === id) ?? null
  return known.find((one) => inLanguage(one, language) === item) ?? known[index] ?? null
}

function mergeText(before: Json, changed: string, { language, first, isText }: Place): Json {
  const both = textsOf(before)
  const isFirst = language === first
  if (both === null) {
    const isSecondOfOne = isText && !isFirst && typeof before === 'string' && before !== ''
    return isSecondOfOne ? written(before, changed, language) : changed
  }
  if (isFirst && both.fr === both.en) return changed
  return { ...both, [language]: changed }
}

function written(before: string, changed: string, language: Language): Json {
  return language === 'fr' ? { fr: changed, en: before } : { fr: before, en: changed }
}

function textsOf(value: Json): { fr: string; en: string } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { fr, en, ...others } = value
  return typeof fr === 'string' && typeof en === 'string' && Object.keys(others).length === 0
    ? { fr, en }
    : null
}

function idOf(value: Json): string | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.id === 'string'
    ? value.id
    : null
}
