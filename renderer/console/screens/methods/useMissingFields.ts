import { useCallback } from 'react'
import { useWords, type WordKey } from '../../../text/words.ts'

const labels: { [field: string]: WordKey<'methods'> } = {
  names: 'formName',
  pitch: 'formPitch',
  purpose: 'formPurpose',
  groupSize: 'formPeople',
  minutes: 'formMinutes',
  consigne: 'formConsigne',
  consigneFacile: 'facile',
  steps: 'steps',
  boards: 'formBoard',
  fields: 'formAsked',
  authors: 'authors',
  source: 'formSource',
}

/** The names of the fields that are still to fill in, once each, in the order of the form. */
export function useMissingFields(): (paths: readonly (readonly PropertyKey[])[]) => string {
  const words = useWords('methods')
  return useCallback(
    (paths) => {
      const fields = new Set(paths.map(([field]) => String(field)))
      const known = Object.keys(labels).filter((field) => fields.has(field))
      return known.map((field) => words(labels[field] ?? 'formName').toLocaleLowerCase()).join(' ; ')
    },
    [words],
  )
}
