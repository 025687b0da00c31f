import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import classes from './CollegeBadge.module.css'
import { categoryWords } from './categoryWords.ts'

/** The college of somebody: a letter on its fill, so that neither is needed alone. */
export function CollegeBadge({ category }: { category: ParticipantCategory }) {
  const words = useWords('people')
  return (
    <span className={classes.badge} data-college={category} aria-hidden="true">
      {words(categoryWords[category].letter)}
    </span>
  )
}
