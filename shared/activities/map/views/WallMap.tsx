import type { MapLayout } from '../../../domain/maps/layMapItems.ts'
import type { MapGround } from '../../../domain/maps/mapGround.ts'
import { drawMap } from '../drawMap.ts'
import type { MapWindow } from '../mapFocus.ts'
import { isInkInside } from '../mapInk.ts'
import type { MapSettings } from '../schema.ts'
import { MapInks } from './MapInks.tsx'
import classes from './Projection.module.css'

export interface WallMapProps {
  readonly ground: MapGround
  readonly laid: MapLayout
  readonly shown: MapWindow
  readonly frame: { readonly width: number; readonly height: number }
  readonly unitPx: number
  readonly settings: MapSettings
  readonly isHeat: boolean
  /** Address of the picture under the gommettes; empty: none. */
  readonly image: string
  /** Read instead of the drawing. */
  readonly label: string
  readonly outsideTitle: string
}

/** Sides of a gommette and height of a name, in hundredths of the wall. */
export const gommetteSize = 5.4
const letterSize = 4.5

/** The part of the map in sight; gommettes and names keep their size on the wall while it comes nearer. */
export function WallMap({
  ground,
  laid,
  shown,
  frame,
  unitPx,
  settings,
  isHeat,
  image,
  label,
  outsideTitle,
}: WallMapProps) {
  const unitsPerPx = shown.width / frame.width
  const letter = letterSize * unitPx * unitsPerPx
  const { inks } = drawMap(ground, laid, {
    categories: settings.categories,
    size: gommetteSize * unitPx * unitsPerPx,
    nameSize: letter,
    isCondensed: true,
    leastLetter: letter,
    part: shown,
    hasNumbers: false,
    hasLabels: settings.hasLabels,
    isGrey: false,
    isHeat,
    outsideTitle,
  })
  return (
    <svg
      className={classes.map}
      role="img"
      aria-label={label}
      width={frame.width}
      height={frame.height}
      viewBox={`${shown.x} ${shown.y} ${shown.width} ${shown.height}`}
      data-map=""
    >
      {image === '' ? null : (
        <image
          href={image}
          x={0}
          y={0}
          width={ground.width}
          height={ground.height}
          opacity={ground.layers.background}
          preserveAspectRatio="none"
        />
      )}
      <MapInks inks={inks.filter((ink) => isInkInside(ink, shown))} />
    </svg>
  )
}
