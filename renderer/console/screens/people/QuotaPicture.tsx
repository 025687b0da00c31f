import type { PanelRows, Quota, QuotaCriterion } from '../../../../shared/domain/people/panelQuotas.ts'
import { peopleToCall } from '../../../../shared/domain/people/panelQuotas.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { QuotaBar } from './QuotaBar.tsx'
import classes from './QuotaPicture.module.css'

const legend = [
  ['present', 'legendPresent'],
  ['confirmed', 'legendConfirmed'],
  ['invited', 'legendInvited'],
  ['missing', 'legendMissing'],
] as const

/** Who is missing, criterion by criterion; pressing a line shows whom to call. */
export function QuotaPicture({
  rows,
  quotas,
  called,
  onCall,
  onQuotas,
}: {
  rows: PanelRows
  quotas: readonly { criterion: QuotaCriterion; quotas: Quota[] }[]
  called: { key: string } | null
  onCall: (quota: Quota) => void
  onQuotas: () => void
}) {
  const words = useWords('people')
  const wanted = quotas.flatMap((one) => one.quotas).filter(({ target }) => target !== null)
  const worst = wanted.filter(({ missing }) => missing > 0)
  const most = Math.max(
    1,
    ...quotas.flatMap((one) => one.quotas).map((one) => Math.max(one.target ?? 0, one.invited, one.present)),
  )
  const covered = quotas
    .find(({ criterion }) => criterion === 'commune')
    ?.quotas.filter(({ value, confirmed, present }) => value !== 'outside' && confirmed + present > 0).length
  return (
    <aside className={classes.picture} aria-label={words('whoIsMissing')}>
      <h2 className="titre-3">{words('whoIsMissing')}</h2>
      {wanted.length === 0 ? (
        <div className={classes.advice}>
          <p>{words('missingUnset')}</p>
          <Button size={44} onClick={onQuotas}>
            {words('setQuotas')}
          </Button>
        </div>
      ) : worst.length === 0 ? (
        <p>{words('missingNone')}</p>
      ) : null}
      <p className={classes.legend} aria-hidden="true">
        {legend.map(([bar, word]) => (
          <span key={bar} className={classes.sign}>
            <i data-bar={bar} />
            {words(word)}
          </span>
        ))}
      </p>
      {quotas.map(({ criterion, quotas: lines }) => {
        const shown = lines.filter(({ target, invited, present }) => target !== null || invited + present > 0)
        if (shown.length === 0) return null
        return (
          <section key={criterion} className={classes.criterion}>
            <h3 className={classes.criterionTitle}>{words(`criterion_${criterion}`)}</h3>
            {criterion === 'commune' && rows.communes.length > 0 ? (
              <p className={classes.covered}>
                {words('communesCovered', { count: covered ?? 0, total: rows.communes.length })}
              </p>
            ) : null}
            <ul className={classes.lines}>
              {shown.map((quota) => (
                <QuotaBar
                  key={quota.key}
                  quota={quota}
                  communes={rows.communes}
                  most={most}
                  toCall={quota.missing > 0 ? peopleToCall(rows, quota).length : 0}
                  isCalled={called?.key === quota.key}
                  onCall={() => onCall(quota)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
