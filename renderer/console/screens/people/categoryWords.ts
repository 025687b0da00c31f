import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'
import type { WordKey } from '../../../text/words.ts'

type CategoryWords = { many: WordKey<'people'>; one: WordKey<'people'>; letter: WordKey<'people'> }

/** The words of each college, and the letter that stands for it where colour alone must not tell. */
export const categoryWords: { readonly [category in ParticipantCategory]: CategoryWords } = {
  elu: { many: 'categoryElu', one: 'oneElu', letter: 'letterElu' },
  associatifPro: {
    many: 'categoryAssociatifPro',
    one: 'oneAssociatifPro',
    letter: 'letterAssociatifPro',
  },
  habitant: { many: 'categoryHabitant', one: 'oneHabitant', letter: 'letterHabitant' },
  technicien: { many: 'categoryTechnicien', one: 'oneTechnicien', letter: 'letterTechnicien' },
  institution: { many: 'categoryInstitution', one: 'oneInstitution', letter: 'letterInstitution' },
  invite: { many: 'categoryInvite', one: 'oneInvite', letter: 'letterInvite' },
  animation: { many: 'categoryAnimation', one: 'oneAnimation', letter: 'letterAnimation' },
}

/** In the order in which a list offers them. */
export const categoryList: readonly ParticipantCategory[] = [
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
  'animation',
]
