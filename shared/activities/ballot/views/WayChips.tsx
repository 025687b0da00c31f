import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotWay } from '../../../domain/ballots/ballotSettings.ts'
import classes from './Controls.module.css'
import type { Desk } from './useDesk.ts'

const ways: readonly BallotWay[] = ['hands', 'gommettes', 'paper', 'phone', 'round']

/** The way voices come in, in a list where there is little room; those prepared first, the others stay possible. */
export function WayChips({ desk }: { readonly desk: Desk }) {
  const { say, content } = desk
  const prepared = content.settings.ways
  const ordered = [...prepared, ...ways.filter((way) => !prepared.includes(way))]
  const options = ordered.map((way) => ({ value: way, label: say(`way_${way}`) }))
  if (desk.isLive)
    return (
      <div className={classes.way}>
        <SelectField
          label={say('ways')}
          labelHidden
          value={desk.way}
          options={options}
          onChange={desk.setWay}
        />
      </div>
    )
  return (
    <ChipGroup label={say('ways')} look="chips" value={desk.way} options={options} onChange={desk.setWay} />
  )
}
