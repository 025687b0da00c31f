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

/** « 30 à 75 min, 60 d’habitude ». */
export function durationOf({ method, translate }: Pick<MethodPrintInput, 'method' | 'translate'>): string {
  const { minimum, wished, maximum } = method.minutes
  return minimum === maximum
    ? translate('methods.durationExact', { wished })
    : translate('methods.durationRange', { minimum, wished, maximum })
}

/** « 8 à 64 personnes », or the size of its groups. */
export function sizeOf({ method, translate }: Pick<MethodPrintInput, 'method' | 'translate'>): string {
  const key = method.kind === 'groups' ? 'methods.sizeOfGroups' : 'methods.sizeRange'
  return translate(key, method.groupSize)
}
