import { createContext, useContext } from 'react'
import type { Language } from '../../../../shared/domain/methods/methodSchema.ts'

/** In which language a method is being written, and which one the other follows while it has no words of its own. */
export type FormLanguage = { language: Language; first: Language }

export const FormLanguageContext = createContext<FormLanguage>({ language: 'fr', first: 'fr' })

/** The language of the form in which a field stands. */
export function useFormLanguage(): FormLanguage {
  return useContext(FormLanguageContext)
}
