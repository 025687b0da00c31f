import type { PresenceNews } from '../../../../shared/protocol/feedMessage.ts'

/** Longest title that the button « Suivant » quotes, in characters. */
const mostQuoted = 28

/** What a second press will do, as a key of the texts of Conduite, with the sequence it leaves. */
export type SecondPress = { key: 'again'; title: string } | { key: 'againHere' | 'againBack' }

/** What the armed button says: which sequence a second press leaves, or that it goes back. */
export function secondPress(
  { toward }: Pick<NonNullable<PresenceNews['armed']>, 'toward'>,
  currentTitle: string | undefined,
): SecondPress {
  if (toward === 'previous') return { key: 'againBack' }
  return currentTitle ? { key: 'again', title: quoted(currentTitle) } : { key: 'againHere' }
}

/** A title cut between two words when it is too long to be quoted in a button. */
function quoted(title: string): string {
  const whole = title.trim()
  if (whole.length <= mostQuoted) return whole
  const start = whole.slice(0, mostQuoted)
  const lastSpace = start.search(/\s\S*$/u)
  return `${(lastSpace > 0 ? start.slice(0, lastSpace) : start).replace(/[\s,;:.–-]+$/u, '')}…`
}
