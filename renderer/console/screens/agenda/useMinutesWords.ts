import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { useWords } from '../../../text/words.ts'

/** « 30 à 45 min », or « 10 min » when a method has one duration. */
export function useMinutesWords(): (method: MethodSummary) => string {
  const words = useWords('agenda')
  return ({ minutes: { minimum, maximum, wished } }) =>
    minimum === maximum || maximum - minimum <= 5
      ? words('minutesOnly', { minutes: wished })
      : words('minutesRange', { minimum, maximum })
}
