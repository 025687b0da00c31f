import { Button } from '../../../../renderer/design/Button.tsx'
import type { MapItem } from '../../../domain/maps/mapItemRow.ts'
import type { Translate } from '../../activity.ts'
import type { BoardCommands } from '../../boardProps.ts'
import type { MapAction } from '../schema.ts'
import classes from './MapPanel.module.css'

export interface WaitingItemsProps {
  readonly items: readonly MapItem[]
  readonly translate: Translate
  readonly isReadOnly: boolean
  readonly commands: BoardCommands<MapAction>
}

/** What phones sent and nobody has read yet: taken in one by one, all together, or thrown away. */
export function WaitingItems({ items, translate, isReadOnly, commands }: WaitingItemsProps) {
  if (items.length === 0) return null
  const reason = isReadOnly && translate('map.frozen')
  return (
    <section className={classes.waiting} aria-label={translate('map.waiting', { count: items.length })}>
      <h2 className={classes.subtitle}>{translate('map.waiting', { count: items.length })}</h2>
      <ul className={classes.links}>
        {items.map((item) => (
          <li key={item.id}>
            <span className={classes.grow}>{item.label || translate('map.unnamed')}</span>
            <Button size={44} unavailable={reason} onClick={() => commands.keepItems([item.id])}>
              {translate('map.keep')}
            </Button>
            <Button
              size={44}
              variant="discret"
              unavailable={reason}
              onClick={() => commands.removeItems([item.id])}
            >
              {translate('map.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button size={44} unavailable={reason} onClick={() => commands.keepItems(items.map(({ id }) => id))}>
        {translate('map.keepAll')}
      </Button>
    </section>
  )
}
