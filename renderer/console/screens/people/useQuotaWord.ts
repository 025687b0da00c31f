import { useCallback } from 'react'
import type { Quota } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Commune, ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { useWords, type WordKey } from '../../../text/words.ts'
import { categoryWords } from './categoryWords.ts'

/** What a quota is called: « Élus », « 18 à 29 ans », « Saint-Ouvrin ». */
export function useQuotaWord(
  communes: readonly Commune[],
): (quota: Pick<Quota, 'criterion' | 'value'>) => string {
  const words = useWords('people')
  return useCallback(
    ({ criterion, value }) => {
      // The values of a criterion are the ends of its keys.
      if (criterion === 'college') return words(categoryWords[value as ParticipantCategory].many)
      if (criterion === 'commune')
        return value === 'outside'
          ? words('communeOutside')
          : (communes.find(({ id }) => id === value)?.name ?? '')
      return words(`${criterion}_${value}` as WordKey<'people'>)
    },
    [words, communes],
  )
}
