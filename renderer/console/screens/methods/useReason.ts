import { useCallback } from 'react'
import type { SuggestionReason } from '../../../../shared/domain/methods/suggestMethods.ts'
import { useWords } from '../../../text/words.ts'

/** « Se raccourcit à 25 min, en 5 groupes de 8 ». */
export function useReason(): (reason: SuggestionReason) => string {
  const words = useWords('methods')
  return useCallback(
    ({ time, people }) => {
      const { minutes } = time
      const key = { wished: 'fitsWished', stretched: 'fitsStretched', shortened: 'fitsShortened' } as const
      return words('reason', {
        time: words(key[time.kind], { minutes }),
        people:
          people.kind === 'together'
            ? words('fitsTogether')
            : words('fitsGroups', { count: people.count, size: people.size }),
      })
    },
    [words],
  )
}
