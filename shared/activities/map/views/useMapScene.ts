import { useEffect, useMemo, useState } from 'react'
import type { MapScene } from '../../../../renderer/board/map/MapPainter.ts'
import { layMapItems, layoutSize } from '../../../domain/maps/layMapItems.ts'
import { areaAt, type MapGround } from '../../../domain/maps/mapGround.ts'
import type { MapItem } from '../../../domain/maps/mapItemRow.ts'
import type { PlanePoint } from '../../../domain/maps/mapProjection.ts'
import type { Translate } from '../../activity.ts'
import { countsByCommune } from '../drawMap.ts'
import type { MapContent } from '../readMap.ts'

export type SceneInput = {
  content: MapContent
  ground: MapGround
  items: readonly MapItem[]
  compared: readonly MapItem[] | null
  isGrey: boolean
  selectedId: string | null
  cursor: PlanePoint | null
  translate: Translate
}

/** What the canvas paints, made again only from what changed. */
export function useMapScene(input: SceneInput): MapScene {
  const { content, ground, items, compared, isGrey, selectedId, cursor, translate } = input
  const { settings, document, territory } = content
  const laid = useMemo(() => layMapItems(ground, items, layoutSize(ground)), [ground, items])
  const other = useMemo(
    () => (compared ? layMapItems(ground, compared, layoutSize(ground)) : null),
    [ground, compared],
  )
  const heat = useMemo(
    () => (document.isHeat ? [...countsByCommune(ground, laid.placed).values()] : null),
    [document.isHeat, ground, laid],
  )
  const image = useImage(territory?.images[ground.imageHash] ?? '')
  const area = cursor ? areaAt(ground, cursor) : undefined
  return useMemo(
    () => ({
      ground,
      laid,
      compared: other,
      categories: settings.categories,
      heat,
      hasNumbers: settings.hasNumbers,
      hasLabels: settings.hasLabels,
      isGrey,
      selectedId,
      cursor,
      tintedIndex: area ? ground.areas.indexOf(area) : -1,
      image,
      outsideTitle: translate('map.outside'),
    }),
    [ground, laid, other, settings, heat, isGrey, selectedId, cursor, area, image, translate],
  )
}

function useImage(address: string): HTMLImageElement | null {
  const [image, setImage] = useState<HTMLImageElement | null>(null)
  useEffect(() => {
    setImage(null)
    if (address === '') return
    const made = new Image()
    made.onload = () => setImage(made)
    made.src = address
    return () => {
      made.onload = null
    }
  }, [address])
  return image
}
