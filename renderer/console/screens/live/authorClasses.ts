import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'

/** The classes of author that Maj 1 to 3 give: a letter is their sign (design, 9, item 03). */
export const authorClasses = ['elu', 'associatifPro', 'habitant'] as const satisfies ParticipantCategory[]

export type AuthorClass = (typeof authorClasses)[number]
