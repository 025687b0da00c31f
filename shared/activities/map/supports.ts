import { mapGround } from '../../domain/maps/mapGround.ts'
import type { Translate } from '../activity.ts'
import { type BoardTerritory, noTerritory } from '../boardTerritory.ts'
import type { NumberedSheet, PaperSupport } from '../paperSupport.ts'
import { labelSheets } from './labelSheets.ts'
import { mapPage } from './mapPage.ts'
import { recordPage } from './recordPage.ts'
import type { MapSettings } from './schema.ts'

const formats = ['A0', 'A1', 'A2', 'A3', 'A4'] as const

/**
 * The base map from A0 to A4 with its squares, its scale and a legend to fill; the numbered sheet where what is stuck is
 * written down; sheets of gommettes to print on round labels. Without a territory, no map.
 */
export function supports(
  settings: MapSettings,
  translate: Translate,
  _numbered: readonly NumberedSheet[] = [],
  territory: BoardTerritory = noTerritory,
): PaperSupport[] {
  const baseMap = territory.baseMaps.find(({ id }) => id === settings.baseMapId)
  const outlines = baseMap && (territory.outlines[baseMap.fineHash] ?? territory.outlines[baseMap.coarseHash])
  const ground = mapGround(baseMap, outlines, territory.communes)
  const maps: PaperSupport[] =
    !baseMap && territory.communes.length === 0
      ? []
      : formats.map((format) => ({
          title: translate('map.paperMap', { format }),
          format,
          orientation: 'landscape',
          pages: [mapPage(settings, ground, format, translate, territory.images[ground.imageHash] ?? '')],
        }))
  return [
    ...labelSheets(settings, translate),
    {
      title: translate('map.paperRecord'),
      format: 'A4',
      orientation: 'portrait',
      pages: [recordPage(settings, translate, 1), recordPage(settings, translate, 2)],
    },
    ...maps,
  ]
}
