import { useState } from 'react'
import { Chip } from '../../../../renderer/design/Chip.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { typeset } from '../../../text/typography.ts'
import type { BoardControlsProps } from '../../boardProps.ts'
import type { PyramidAction, PyramidDocument, PyramidSettings } from '../schema.ts'
import { Adoption } from './Adoption.tsx'
import { AnswerOrder } from './AnswerOrder.tsx'
import classes from './Controls.module.css'
import { planSentence } from './planSentence.ts'
import { TierCounts } from './TierCounts.tsx'

export type PyramidControlsProps = BoardControlsProps<PyramidSettings, PyramidDocument, PyramidAction>

/** The tier being played and who sits with whom, what it counted, and the adoption of the list. */
export function Controls(props: PyramidControlsProps) {
  const { content, translate, locale, isReadOnly, isLive, present, act } = props
  const { settings, document } = content
  const tier = settings.tiers[document.tierIndex]
  const [isOrdering, setOrdering] = useState(false)
  const canReorder = document.adopted && !isLive && !isReadOnly && document.adoptedOrder.length > 1
  return (
    <div className={classes.controls} data-live={isLive || undefined}>
      <div className={classes.tiers} inert={isReadOnly}>
        <ChipGroup
          label={translate('pyramid.tierPlayed')}
          value={tier?.id ?? ''}
          options={settings.tiers.map((one) => ({ value: one.id, label: typeset(one.title, locale) }))}
          onChange={(id) =>
            act({ kind: 'setTier', tierIndex: settings.tiers.findIndex((one) => one.id === id) })
          }
        />
      </div>
      {tier ? <p className={classes.plan}>{planSentence(present, tier.size, translate)}</p> : null}
      <div className={classes.foot}>
        {tier ? <TierCounts {...props} tier={tier} /> : null}
        <Adoption {...props} />
      </div>
      {canReorder ? (
        <Chip pressed={isOrdering} onClick={() => setOrdering(!isOrdering)}>
          {translate('pyramid.changeOrder')}
        </Chip>
      ) : null}
      {canReorder && isOrdering ? <AnswerOrder {...props} /> : null}
    </div>
  )
}
