import { useMemo, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import type { MapGround } from '../../../domain/maps/mapGround.ts'
import type { MapItem } from '../../../domain/maps/mapItemRow.ts'
import type { Translate } from '../../activity.ts'
import { placeName, reaches } from '../readMap.ts'
import type { MapSettings } from '../schema.ts'
import { CategoryGommette } from './CategoryGommette.tsx'
import classes from './ItemList.module.css'

export interface ItemListProps {
  readonly settings: MapSettings
  readonly ground: MapGround
  readonly items: readonly MapItem[]
  readonly groupNames: ReadonlyMap<string, string>
  readonly selectedId: string | null
  readonly translate: Translate
  onOpen(item: MapItem): void
}

const columns = ['number', 'name', 'category', 'commune', 'reach', 'count', 'group'] as const
type Column = (typeof columns)[number]
const titles: { readonly [column in Column]: string } = {
  number: 'map.columnNumber',
  name: 'map.columnName',
  category: 'map.columnCategory',
  commune: 'map.columnCommune',
  reach: 'map.columnReach',
  count: 'map.columnCount',
  group: 'map.columnGroup',
}

/** The map as a list, sorted by any of its columns: what cannot be placed is there too. Each name opens its sheet. */
export function ItemList({
  settings,
  ground,
  items,
  groupNames,
  selectedId,
  translate,
  onOpen,
}: ItemListProps) {
  const [sort, setSort] = useState<{ by: Column; isDown: boolean }>({ by: 'number', isDown: false })
  const shown = columns.filter((column) => column !== 'reach' || settings.hasReach)
  const lines = useMemo(() => {
    const titleOf = new Map(settings.categories.map((one) => [one.id, one]))
    const read = items.map((item) => ({
      item,
      category: titleOf.get(item.category),
      commune: placeName(item, ground, translate('map.outside')) || translate('map.placeless'),
      group: item.groupId === null ? '' : (groupNames.get(item.groupId) ?? ''),
    }))
    const textOf = (line: (typeof read)[number]): string | number => {
      switch (sort.by) {
        case 'number':
          return line.item.number
        case 'name':
          return line.item.label
        case 'category':
          return line.category?.title ?? ''
        case 'commune':
          return line.commune
        case 'reach':
          return reaches.indexOf(line.item.reach)
        case 'count':
          return line.item.count
        case 'group':
          return line.group
      }
    }
    const order = (one: string | number, other: string | number) =>
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), 'fr')
    const sign = sort.isDown ? -1 : 1
    return read.sort((a, b) => sign * order(textOf(a), textOf(b)) || a.item.number - b.item.number)
  }, [items, settings, ground, groupNames, sort, translate])
  return (
    <div className={classes.box}>
      <table className={classes.table}>
        <caption className="hors-vue">{translate('map.listCaption', { count: items.length })}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by === column ? (sort.isDown ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() =>
                    setSort((held) => ({ by: column, isDown: held.by === column && !held.isDown }))
                  }
                >
                  {translate(titles[column])}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, category, commune, group }) => (
            <tr key={item.id} data-selected={item.id === selectedId || undefined}>
              <td className={classes.figure}>{item.number}</td>
              <th scope="row">
                <Button size={44} variant="discret" onClick={() => onOpen(item)}>
                  {item.label || translate('map.unnamed')}
                </Button>
              </th>
              <td>
                <span className={classes.category}>
                  <CategoryGommette category={category} size={24} />
                  {category?.title ?? translate('map.categoryGone')}
                </span>
              </td>
              <td>{commune}</td>
              {settings.hasReach ? <td>{translate(`map.reach_${item.reach}`)}</td> : null}
              <td className={classes.figure}>{item.count}</td>
              <td>{group}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length === 0 ? <p className={classes.empty}>{translate('map.boardEmpty')}</p> : null}
    </div>
  )
}
