import { createElement, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { MapCanvas } from '../../../../renderer/board/map/MapCanvas.tsx'
import type { MapScene } from '../../../../renderer/board/map/MapPainter.ts'
import { categoriesOf } from '../../../../shared/activities/map/presets.ts'
import { layMapItems } from '../../../../shared/domain/maps/layMapItems.ts'
import { type MapGround, mapGround } from '../../../../shared/domain/maps/mapGround.ts'
import type { MapItem } from '../../../../shared/domain/maps/mapItemRow.ts'
import '../../../../renderer/design/tokens.css'
import { areasOf, marksOf, planeHeight } from './mapScene.ts'

const asked = new URLSearchParams(location.search)
const categories = categoriesOf('lieux')
const blank = mapGround(undefined, undefined, [])
const ground: MapGround = {
  ...blank,
  kind: 'outlines',
  height: planeHeight,
  areas: areasOf(Number(asked.get('outlines')), Number(asked.get('corners'))).map(({ name, x, y, ring }) => ({
    communeId: null,
    name,
    polygons: [[ring]],
    centre: { x, y },
    bounds: { x: x - 62, y: y - 64, width: 124, height: 128 },
    nameBottom: null,
  })),
}
const items = marksOf(Number(asked.get('marks'))).map(
  ({ id, x, y, category }, index) =>
    ({
      id,
      number: index + 1,
      category: categories[category]?.id ?? '',
      label: '',
      reach: 'communal',
      count: 1,
      groupId: null,
      communeId: null,
      isOutside: false,
      x,
      y,
      baseMapId: null,
      status: 'kept',
      // Only what a layout reads.
    }) as unknown as MapItem,
)
const laid = layMapItems({ ...ground, kind: 'schematic' }, items, 20)
const nothing = () => undefined

function Scene() {
  const scene = useMemo<MapScene>(
    () => ({
      ground,
      laid,
      compared: null,
      categories,
      heat: null,
      hasNumbers: true,
      hasLabels: false,
      isGrey: false,
      selectedId: null,
      cursor: null,
      tintedIndex: -1,
      image: null,
      outsideTitle: '',
    }),
    [],
  )
  const scale = Number(asked.get('scale'))
  const wanted = useMemo(
    () => ({ x: 0, y: 0, width: innerWidth / scale, height: innerHeight / scale }),
    [scale],
  )
  return createElement(MapCanvas, {
    scene,
    wanted,
    isReadOnly: true,
    isPlacing: false,
    onPoint: nothing,
    onGroup: nothing,
    onMove: nothing,
    onHover: nothing,
  })
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(createElement(Scene))
  setTimeout(() => {
    window.isReady = true
  }, 1500)
}
