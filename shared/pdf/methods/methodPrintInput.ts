import type { Translate } from '../../activities/activity.ts'
import type { Method } from '../../domain/methods/methodSchema.ts'
import type { Locale } from '../../text/typography.ts'

/** What every print of a method is made of. */
export type MethodPrintInput = {
  method: Method
  /** Its guide in `locale`, in Markdown; empty when there is none. */
  guide: string
  /** The names of its neighbours, in `locale`. */
  relatedNames: readonly string[]
  locale: Locale
  changedAt: number
  translate: Translate
}

/** Beyond this it is not the size of one group but of the hall that works in groups. */
const largestGroup = 16

/** « 30 à 75 min, 60 d’habitude ». */
export function durationOf({ method, translate }: Pick<MethodPrintInput, 'method' | 'translate'>): string {
  const { minimum, wished, maximum } = method.minutes
  return minimum === maximum
    ? translate('methods.durationExact', { wished })
    : translate('methods.durationRange', { minimum, wished, maximum })
}

/** « 8 à 64 personnes », or the size of its small groups. */
export function sizeOf({ method, translate }: Pick<MethodPrintInput, 'method' | 'translate'>): string {
  const key =
    method.kind === 'groups' && method.groupSize.maximum <= largestGroup
      ? 'methods.sizeOfGroups'
      : 'methods.sizeRange'
  return translate(key, method.groupSize)
}

/** Lines of the wall one after the other: each keeps its end. */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line, index, lines) => (index < lines.length - 1 && !/[.?!…:,;]$/.test(line) ? `${line}.` : line))
    .join(' ')
}
