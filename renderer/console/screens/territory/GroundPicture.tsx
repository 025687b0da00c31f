import { useMemo } from 'react'
import {
  type MapGround,
  mapGround,
  pathOfLine,
  pathOfPolygons,
} from '../../../../shared/domain/maps/mapGround.ts'
import { planeWidth } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { useBlobAddress, useOutlines } from '../../../client/blobs.ts'
import classes from './GroundPicture.module.css'

/** A base map as it will lie under the gommettes; without names when it is a thumbnail. */
export function GroundPicture({
  map,
  communes,
  label,
  isThumbnail = false,
  onPress,
  children,
}: {
  map: BaseMap
  communes: readonly Commune[]
  label: string
  isThumbnail?: boolean
  /** A press on the map, on its plane. */
  onPress?: (point: { x: number; y: number }) => void
  children?: React.ReactNode
}) {
  const outlines = useOutlines(isThumbnail ? map.coarseHash : map.fineHash || map.coarseHash)
  const image = useBlobAddress(map.imageHash)
  const ground = useMemo(() => mapGround(map, outlines ?? undefined, communes), [map, outlines, communes])
  const press = (event: React.MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onPress?.({
      x: ((event.clientX - box.left) / box.width) * planeWidth,
      y: ((event.clientY - box.top) / box.height) * ground.height,
    })
  }
  return (
    // The same is said and done with the fields beside it: pressing is a short cut of the hand.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the fields beside do the same by keyboard.
    <svg
      className={onPress ? classes.pressed : classes.picture}
      viewBox={`0 0 ${planeWidth} ${ground.height}`}
      // Whole in the window, whatever its shape.
      style={isThumbnail ? undefined : { maxWidth: `${(64 * planeWidth) / ground.height}vh` }}
      role="img"
      aria-label={label}
      onClick={onPress ? press : undefined}
    >
      {image ? (
        <image
          href={image}
          width={planeWidth}
          height={ground.height}
          preserveAspectRatio="none"
          opacity={ground.layers.background}
        />
      ) : null}
      <Outlines ground={ground} hasNames={!isThumbnail} />
      {children}
    </svg>
  )
}

function Outlines({ ground, hasNames }: { ground: MapGround; hasNames: boolean }) {
  const hasImage = ground.imageHash !== ''
  return (
    <>
      <g opacity={ground.layers.outlines}>
        {ground.areas.map((area) => (
          <path
            key={area.communeId ?? area.name}
            className={hasImage ? classes.line : classes.area}
            d={pathOfPolygons(area.polygons)}
          />
        ))}
        {ground.edges.map((edge, index) => (
          // Edges have no name: their place in the list is theirs for good.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <path key={index} className={classes.edge} d={pathOfLine(edge)} />
        ))}
      </g>
      {hasNames ? (
        <g opacity={ground.layers.names}>
          {ground.areas.map((area) => (
            <text
              key={area.communeId ?? area.name}
              className={classes.name}
              x={area.centre.x}
              y={area.centre.y}
              fontSize={Math.min(20, Math.max(13, (area.bounds.width / area.name.length) * 1.5))}
            >
              {area.name}
            </text>
          ))}
        </g>
      ) : null}
    </>
  )
}
