import type { MapReach } from '../../../domain/maps/mapItemRow.ts'
import { drawGommette } from '../drawGommette.ts'
import type { MapCategory } from '../schema.ts'
import { MapInks } from './MapInks.tsx'

export interface CategoryGommetteProps {
  readonly category: MapCategory | undefined
  /** Side in px at 100 %. */
  readonly size: number
  readonly reach?: MapReach
  readonly isGrey?: boolean
}

const plain: MapCategory = { id: '', title: '', shape: 'rond', pictogram: '', drawing: null }

/** The gommette of a category, with its pictogram; its word is always beside it. */
export function CategoryGommette({ category, size, reach, isGrey = false }: CategoryGommetteProps) {
  const box = 64
  const side = reach === undefined || reach === 'communal' ? box * 0.94 : box * 0.56
  return (
    <svg
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', width: `${size / 18}rem`, height: `${size / 18}rem` }}
    >
      <MapInks
        inks={drawGommette(category ?? plain, {
          x: box / 2,
          y: box / 2,
          size: side,
          reach: reach ?? 'communal',
          count: 1,
          number: 0,
          isGrey,
        })}
      />
    </svg>
  )
}
