import { IconPlus } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { type BallotSettings, mostAxes } from '../../../domain/ballots/ballotSettings.ts'
import type { Translate } from '../../activity.ts'
import { SettingsAxis } from './SettingsAxis.tsx'

export interface SettingsOptionsProps {
  readonly settings: BallotSettings
  readonly change: (part: Partial<BallotSettings>) => void
  readonly newId: () => string
  readonly translate: Translate
}

/** What is voted: axis by axis, or in one list. */
export function SettingsOptions({ settings, change, newId, translate }: SettingsOptionsProps) {
  const { axes, options } = settings
  const shared = { settings, change, newId, translate }
  const addAxis = () => {
    const number = Math.max(0, ...axes.map((axis) => axis.number)) + 1
    const axis = { id: newId(), number, title: translate('ballot.settingsNewAxis', { number }) }
    // The first axis takes what stood without one.
    const adopted = options.map((option) => (axes.length === 0 ? { ...option, axisId: axis.id } : option))
    change({ axes: [...axes, axis], options: adopted })
  }
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('ballot.settingsOptions')}</h3>
      {axes.length === 0 ? (
        <SettingsAxis axis={null} {...shared} />
      ) : (
        axes.map((axis) => <SettingsAxis key={axis.id} axis={axis} {...shared} />)
      )}
      {axes.length < mostAxes ? (
        <Button icon={<IconPlus stroke={2.4} aria-hidden="true" />} onClick={addAxis}>
          {translate('ballot.settingsAddAxis')}
        </Button>
      ) : null}
    </section>
  )
}
