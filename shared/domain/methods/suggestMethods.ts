import type { MethodEntry } from './methodEntry.ts'
import { holdsPeople } from './searchMethods.ts'

/** Why a method is proposed: how it takes the minutes at hand, and how it seats the people. */
export type SuggestionReason = {
  time: { kind: 'wished' | 'shortened' | 'stretched'; minutes: number }
  people: { kind: 'together' } | { kind: 'groups'; count: number; size: number }
}

export type Suggestion<M> = { method: M; reason: SuggestionReason }

const most = 8
/** A method that leaves more than this share of the time unused is not an answer to « j’ai 25 minutes ». */
const leastShare = 0.5

/**
 * « J’ai 25 minutes et 40 personnes »: at most eight methods that can be played, the best fitting first, each with its
 * reason. Methods that must be shortened come after those that fit; breaks and meals are not proposed.
 */
export function suggestMethods<M extends Pick<MethodEntry, 'name' | 'kind' | 'groupSize' | 'minutes'>>(
  methods: readonly M[],
  at: { minutes: number; people: number },
): Suggestion<M>[] {
  const found: (Suggestion<M> & { score: number })[] = []
  for (const method of methods) {
    if (method.kind === 'break' || method.kind === 'meal') continue
    const { minimum, wished, maximum } = method.minutes
    if (minimum > at.minutes || maximum < at.minutes * leastShare) continue
    if (!holdsPeople(method, at.people)) continue
    const reason = { time: timeOf({ wished, maximum }, at.minutes), people: peopleOf(method, at.people) }
    found.push({ method, reason, score: scoreOf(reason, wished, at.minutes) })
  }
  return found
    .sort((a, b) => a.score - b.score || (a.method.name < b.method.name ? -1 : 1))
    .slice(0, most)
    .map(({ method, reason }) => ({ method, reason }))
}

function timeOf(
  { wished, maximum }: { wished: number; maximum: number },
  minutes: number,
): SuggestionReason['time'] {
  if (wished > minutes) return { kind: 'shortened', minutes }
  const stretched = Math.min(maximum, minutes)
  // Some minutes in hand are welcome; more than a quarter of the time is given to the method.
  return minutes - wished > minutes / 4 && stretched > wished
    ? { kind: 'stretched', minutes: stretched }
    : { kind: 'wished', minutes: wished }
}

function peopleOf(method: Pick<MethodEntry, 'groupSize'>, people: number): SuggestionReason['people'] {
  const { maximum } = method.groupSize
  if (people <= maximum) return { kind: 'together' }
  const count = Math.ceil(people / maximum)
  return { kind: 'groups', count, size: Math.ceil(people / count) }
}

function scoreOf(reason: SuggestionReason, wished: number, minutes: number): number {
  const base = { wished: 0, stretched: 1, shortened: 2 }[reason.time.kind]
  const groups = reason.people.kind === 'groups' ? 0.5 : 0
  return base + groups + Math.abs(wished - minutes) / (10 * minutes)
}
