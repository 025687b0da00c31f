import { foldedText } from './foldedText.ts'
import type { MethodEntry } from './methodEntry.ts'
import { type MethodEnergy, type MethodPhase, methodPhases, type RoomLayout } from './methodSchema.ts'

/** Null: whatever it is. `people` must be able to work together or in groups; `minutes` are those at hand. */
export type MethodFilters = {
  phase: MethodPhase | null
  people: number | null
  minutes: number | null
  roomLayout: RoomLayout | null
  energy: MethodEnergy | null
  /** `without`: nobody needs to write on paper; `with`: paper may be used. */
  paper: 'with' | 'without' | null
}

export const anyMethod: MethodFilters = {
  phase: null,
  people: null,
  minutes: null,
  roomLayout: null,
  energy: null,
  paper: null,
}

/** What the search reads: a drawer has no guide at hand. */
export type SearchedMethod = Pick<
  MethodEntry,
  | 'id'
  | 'name'
  | 'aliases'
  | 'pitch'
  | 'purpose'
  | 'phase'
  | 'kind'
  | 'groupSize'
  | 'minutes'
  | 'roomLayout'
  | 'energy'
  | 'paper'
> & { readonly guide?: string }

type Folded = { name: string; names: string; about: string; whole: string }
const foldedOf = new WeakMap<SearchedMethod, Folded>()

/**
 * The methods that pass `filters` and hold every word of `query`, without accents or capitals. Those whose name answers
 * come first, then another name, then the pitch, then the guide; within each, in the order of an evening, then by name.
 */
export function searchMethods<M extends SearchedMethod>(
  methods: readonly M[],
  query: string,
  filters: MethodFilters = anyMethod,
): M[] {
  const words = foldedText(query).split(/\s+/u).filter(Boolean)
  const found: M[][] = []
  for (const method of inEveningOrder(methods)) {
    if (!passes(method, filters)) continue
    const rank = rankOf(fold(method), words)
    if (rank === null) continue
    found[rank] ??= []
    found[rank].push(method)
  }
  return found.flat()
}

const ordered = new WeakMap<readonly SearchedMethod[], readonly SearchedMethod[]>()

/** The same list in the order of an evening, then by name: sorted once for all the words that will be typed. */
function inEveningOrder<M extends SearchedMethod>(methods: readonly M[]): readonly M[] {
  const known = ordered.get(methods)
  // What was sorted from this very list is of its kind.
  if (known) return known as readonly M[]
  const sorted = [...methods].sort((a, b) => byEvening(a, b) || (fold(a).name < fold(b).name ? -1 : 1))
  ordered.set(methods, sorted)
  return sorted
}

/** Whether a method of groups or of everyone can seat `people`: together, or in groups of its sizes. */
export function holdsPeople(method: Pick<MethodEntry, 'kind' | 'groupSize'>, people: number): boolean {
  const { minimum, maximum } = method.groupSize
  if (people < minimum) return false
  if (people <= maximum) return true
  return method.kind === 'groups' && people / Math.ceil(people / maximum) >= minimum
}

function passes(method: SearchedMethod, filters: MethodFilters): boolean {
  if (filters.phase !== null && method.phase !== filters.phase) return false
  if (filters.roomLayout !== null && method.roomLayout !== filters.roomLayout) return false
  if (filters.energy !== null && method.energy !== filters.energy) return false
  if (filters.paper === 'without' && method.paper === 'necessaire') return false
  if (filters.paper === 'with' && method.paper === 'sans') return false
  if (filters.minutes !== null && method.minutes.minimum > filters.minutes) return false
  return filters.people === null || holdsPeople(method, filters.people)
}

function rankOf({ name, names, about, whole }: Folded, words: readonly string[]): number | null {
  if (words.length === 0) return 0
  const isIn = (text: string) => words.every((word) => text.includes(word))
  if (!isIn(whole)) return null
  if (name === words.join(' ')) return 0
  if (isIn(name)) return name.startsWith(words[0] ?? '') ? 1 : 2
  if (isIn(names)) return 3
  return isIn(about) ? 4 : 5
}

function fold(method: SearchedMethod): Folded {
  const known = foldedOf.get(method)
  if (known) return known
  const name = foldedText(method.name)
  const names = `${name} ${foldedText(method.aliases.join(' '))}`
  const about = `${names} ${foldedText(`${method.pitch} ${method.purpose}`)}`
  const folded = { name, names, about, whole: `${about} ${foldedText(method.guide ?? '')}` }
  foldedOf.set(method, folded)
  return folded
}

function byEvening(a: SearchedMethod, b: SearchedMethod): number {
  return methodPhases.indexOf(a.phase) - methodPhases.indexOf(b.phase)
}
