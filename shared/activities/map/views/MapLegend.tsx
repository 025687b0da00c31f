import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { MapItem } from '../../../domain/maps/mapItemRow.ts'
import type { Translate } from '../../activity.ts'
import { countCategories, countReaches } from '../readMap.ts'
import type { MapAction, MapDocument, MapSettings } from '../schema.ts'
import { CategoryGommette } from './CategoryGommette.tsx'
import classes from './MapPanel.module.css'

export interface MapLegendProps {
  readonly settings: MapSettings
  readonly document: MapDocument
  readonly items: readonly MapItem[]
  /** Another evening's, beside which these are counted; null when nothing is compared. */
  readonly compared: readonly MapItem[] | null
  readonly isGrey: boolean
  readonly isReadOnly: boolean
  readonly translate: Translate
  onArm(categoryId: string): void
  act(action: MapAction): void
}

/** What gommettes mean, how many there are, and which are in sight; then how far places draw people from. */
export function MapLegend(props: MapLegendProps) {
  const { settings, document, items, compared, isGrey, isReadOnly, translate, onArm, act } = props
  const counts = countCategories(settings.categories, items)
  const others = compared ? countCategories(settings.categories, compared) : null
  return (
    <section className={classes.panel} aria-label={translate('map.legend')}>
      <h2 className={classes.title}>{translate('map.legend')}</h2>
      <ul className={classes.legend}>
        {counts.map(({ category, count }, index) => {
          const isHidden = document.hidden.includes(category.id)
          return (
            <li key={category.id} className={classes.row} data-hidden={isHidden || undefined}>
              <button
                type="button"
                className={classes.arm}
                disabled={isReadOnly}
                onClick={() => onArm(category.id)}
                title={translate('map.armOne', { title: category.title })}
              >
                <CategoryGommette category={category} size={28} isGrey={isGrey} />
                <span>{category.title}</span>
              </button>
              <span className={classes.figure}>
                {others ? `${others[index]?.count ?? 0} | ${count}` : count}
              </span>
              <IconButton
                label={translate(isHidden ? 'map.showCategory' : 'map.hideCategory', {
                  title: category.title,
                })}
                icon={isHidden ? <IconEyeOff stroke={1.8} /> : <IconEye stroke={1.8} />}
                pressed={isHidden}
                onClick={() => act({ kind: 'hide', category: category.id, isHidden: !isHidden })}
              />
            </li>
          )
        })}
      </ul>
      {settings.hasReach ? (
        <>
          <h3 className={classes.subtitle}>{translate('map.columnReach')}</h3>
          <ul className={classes.reaches}>
            {countReaches(items).map(({ reach, count }) => (
              <li key={reach} className={classes.reach}>
                <CategoryGommette category={undefined} size={34} reach={reach} isGrey />
                <span>{translate(`map.reach_${reach}`)}</span>
                <span className={classes.figure}>{count}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
