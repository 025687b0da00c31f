import type { Quota } from '../../../../shared/domain/people/panelQuotas.ts'
import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import classes from './CollegeSeats.module.css'
import { categoryWords } from './categoryWords.ts'

const thirds: readonly ParticipantCategory[] = ['elu', 'associatifPro', 'habitant']
const mostSeats = 40

/** The colleges as rows of seats: filled for who said yes, empty for who is still missing. */
export function CollegeSeats({ quotas }: { quotas: readonly Quota[] }) {
  const words = useWords('people')
  const shown = quotas.filter(
    ({ value, target, invited, present }) =>
      thirds.some((third) => third === value) || target || invited + present > 0,
  )
  return (
    <ul className={classes.colleges}>
      {shown.map((quota) => {
        // Colleges are the values of this criterion.
        const category = quota.value as ParticipantCategory
        const here = Math.max(quota.confirmed, quota.present)
        const seats = Math.min(mostSeats, Math.max(here, quota.target ?? 0))
        return (
          <li key={quota.key}>
            <p className={classes.title}>
              <span className={classes.number}>{here}</span> {words(categoryWords[category].many)}
              {quota.target ? (
                <span className="second">
                  {quota.missing > 0 ? words('missing', { count: quota.missing }) : words('full')}
                </span>
              ) : null}
            </p>
            <span className={classes.seats} aria-hidden="true">
              {Array.from({ length: seats }, (_, index) => (
                <i
                  // Seats have no identity but their place.
                  key={`${quota.key}-${String(index)}`}
                  className={classes.seat}
                  data-college={index < here ? category : undefined}
                />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
