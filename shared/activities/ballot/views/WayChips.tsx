import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import type { BallotWay } from '../../../domain/ballots/ballotSettings.ts'
import type { Desk } from './useDesk.ts'

const ways: readonly BallotWay[] = ['hands', 'gommettes', 'paper', 'phone', 'round']

/** The way voices come in; those prepared first, the others stay possible. */
export function WayChips({ desk }: { readonly desk: Desk }) {
  const { say, content } = desk
  const prepared = content.settings.ways
  const ordered = [...prepared, ...ways.filter((way) => !prepared.includes(way))]
  return (
    <ChipGroup
      label={say('ways')}
      look="chips"
      value={desk.way}
      options={ordered.map((way) => ({ value: way, label: say(`way_${way}`) }))}
      onChange={desk.setWay}
    />
  )
}
