import type { BallotSettings } from './ballotSettings.ts'

/** What may change while people vote: words around the vote, and what is done with its result. */
const free = ['preset', 'question', 'ways', 'tieRule', 'outputKind', 'supportLevels'] as const

/** Whether the vote is the same for those who voted: options, voices, who votes, what is secret. */
export function isSameRules(one: BallotSettings, other: BallotSettings): boolean {
  const rules = (settings: BallotSettings) =>
    JSON.stringify({ ...settings, ...Object.fromEntries(free.map((name) => [name, null])) })
  return rules(one) === rules(other)
}
