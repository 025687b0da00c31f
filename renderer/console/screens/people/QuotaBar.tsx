import type { Quota } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import classes from './QuotaBar.module.css'
import { useQuotaWord } from './useQuotaWord.ts'

/** One quota: a bar of who came, who said yes, who was asked and who is missing, and the same in words. */
export function QuotaBar({
  quota,
  communes,
  most,
  toCall,
  isCalled,
  onCall,
}: {
  quota: Quota
  communes: readonly Commune[]
  /** The longest bar, in people. */
  most: number
  toCall: number
  isCalled: boolean
  onCall: () => void
}) {
  const words = useWords('people')
  const name = useQuotaWord(communes)(quota)
  const { target, invited, confirmed, present, missing } = quota
  const width = (count: number) => `${(count / most) * 100}%`
  const said = [
    target === null ? words('quotaCountsFree', { confirmed }) : words('quotaCounts', { confirmed, target }),
    invited > confirmed ? words('quotaInvited', { count: invited }) : '',
    present > 0 ? words('quotaPresent', { count: present }) : '',
  ].filter(Boolean)
  return (
    <li>
      <button
        type="button"
        className={classes.line}
        aria-pressed={isCalled}
        title={words(isCalled ? 'quotaCallOff' : 'quotaCall', { quota: name })}
        onClick={onCall}
      >
        <span className={classes.name}>{name}</span>
        <span className={classes.said}>{said.join(', ')}</span>
        <span className={classes.bar} aria-hidden="true">
          {target === null ? null : <i data-bar="missing" style={{ width: width(target) }} />}
          <i data-bar="invited" style={{ width: width(invited) }} />
          <i data-bar="confirmed" style={{ width: width(confirmed) }} />
          <i data-bar="present" style={{ width: width(present) }} />
        </span>
        {missing > 0 ? (
          <span className={classes.missing}>{words('missingToCall', { count: missing, toCall })}</span>
        ) : null}
      </button>
    </li>
  )
}
