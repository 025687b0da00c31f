import { CountField } from '../../../../renderer/activities/CountField.tsx'
import type { Tier } from '../schema.ts'
import { plannedUnits } from '../tierPlan.ts'
import classes from './Controls.module.css'
import type { PyramidControlsProps } from './Controls.tsx'

const most = 9999

export type TierCountsProps = PyramidControlsProps & { readonly tier: Tier }

/** What one tier counted: its groups, as the plan proposes them, and the ideas they kept. */
export function TierCounts({ content, tier, present, translate, isReadOnly, act }: TierCountsProps) {
  const counted = content.document.units[tier.id]
  const proposed = plannedUnits(present, tier.size)
  const units = counted?.units ?? proposed
  const ideas = counted?.ideas ?? 0
  const keep = (next: { units: number; ideas: number }) => act({ kind: 'setUnits', tierId: tier.id, ...next })
  return (
    <div className={classes.counts}>
      {tier.size > 1 ? (
        <span className={classes.count}>
          <CountField
            key={`${tier.id}-units`}
            label={translate('pyramid.unitsField', { tier: tier.title })}
            value={counted?.units ?? null}
            proposed={proposed}
            most={most}
            isReadOnly={isReadOnly}
            onKeep={(value) => keep({ units: value, ideas })}
          />
          <span aria-hidden="true">{translate('pyramid.unitsWord', { count: units })}</span>
        </span>
      ) : null}
      <span className={classes.count}>
        <CountField
          key={`${tier.id}-ideas`}
          label={translate('pyramid.ideasField', { tier: tier.title })}
          value={counted?.ideas ?? null}
          proposed={0}
          most={most}
          isReadOnly={isReadOnly}
          onKeep={(value) => keep({ units, ideas: value })}
        />
        <span aria-hidden="true">{translate('pyramid.ideasWord', { count: ideas })}</span>
      </span>
    </div>
  )
}
