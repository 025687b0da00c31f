import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { Group } from '../../../domain/rows.ts'
import classes from './Projection.module.css'

/** Which gommette is whose; nothing when voices were not counted by group. */
export function WallLegend({
  groups,
  spell,
}: {
  readonly groups: readonly Group[]
  readonly spell: (text: string) => string
}) {
  if (groups.length === 0) return null
  return (
    <ul className={classes.legend}>
      {groups.map((group) => (
        <li key={group.id}>
          <Gommette shape={group.shape} size="calc(3.4 * var(--u))" />
          {spell(group.name)}
        </li>
      ))}
    </ul>
  )
}
