import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { Slot } from '../activity.ts'
import type { WordsAction, WordsDocument, WordsSettings } from './schema.ts'
import { spellingOf } from './wordKey.ts'

/** The one place of the board. */
export const wordsSlotId = 'mots'

const mostApart = 200

/** At first every spelling of a word is counted with the others. */
export function initialDocument(): WordsDocument {
  return { apart: [] }
}

/** What was told apart stays so. */
export function afterSettings(document: WordsDocument): WordsDocument {
  return document
}

/** Counts one spelling alone, or with the others again; what is already so is refused. */
export function apply(document: WordsDocument, action: WordsAction): WordsDocument | Refusal {
  const spelling = spellingOf(action.spelling)
  const isApart = document.apart.includes(spelling)
  if (action.kind === 'countTogether') {
    return isApart ? { apart: document.apart.filter((one) => one !== spelling) } : refuse('actionRefused')
  }
  if (spelling === '' || isApart || document.apart.length >= mostApart) return refuse('actionRefused')
  return { apart: [...document.apart, spelling] }
}

/** One place for every word. */
export function slots(settings: WordsSettings): Slot[] {
  return [{ id: wordsSlotId, title: settings.title, subtitle: '', sign: 'none', colour: 'papier' }]
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}
