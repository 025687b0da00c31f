import { useMemo } from 'react'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt } from '../../../../renderer/wall/wallText.ts'
import { layMapItems, layoutSize } from '../../../domain/maps/layMapItems.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { focusName, windowOf } from '../mapFocus.ts'
import { mapAlt } from '../mapSvg.ts'
import { readMap, shownItems } from '../readMap.ts'
import type { MapDocument, MapSettings } from '../schema.ts'
import classes from './Projection.module.css'
import { useGentleWindow } from './useGentleWindow.ts'
import { WallLegend } from './WallLegend.tsx'
import { gommetteSize, WallMap } from './WallMap.tsx'
import { legendPages } from './wallLegend.ts'

type Props = ProjectionProps<MapSettings, MapDocument> & { readonly size: WallSize }

const topUnits = 10
/** Width of the legend, and the gap before it. */
const legendUnits = 44
const gapUnits = 2.5
/** The line under the map that says who drew it. */
const sourceUnits = 5.6

/** One page of the wall: the whole map, or the part being discussed, beside a page of its legend. */
export function ProjectionMap({ content, page, clock, question, translate, locale, size }: Props) {
  const { settings, document, board } = content
  const { ground, kept } = useMemo(() => readMap(content), [content])
  const items = useMemo(() => shownItems(kept, document), [kept, document])
  const heightPx = size.heightPx - topUnits * size.unitPx
  const legendWidthPx = Math.min(size.widthPx * 0.36, legendUnits * size.unitPx)
  const frame = {
    width: size.widthPx - legendWidthPx - gapUnits * size.unitPx,
    height: heightPx - (ground.attribution === '' ? 0 : sourceUnits * size.unitPx),
  }
  // Laid out for the size gommettes have on the wall when the map is seen whole.
  const wallUnits =
    gommetteSize * size.unitPx * Math.max(ground.width / frame.width, ground.height / frame.height)
  const laid = useMemo(
    () => layMapItems(ground, items, Math.max(layoutSize(ground), Math.min(70, wallUnits))),
    [ground, items, wallUnits],
  )
  const shown = useGentleWindow(windowOf(document.focus, ground, laid.placed, laid.height, frame))
  const legend = legendPages(settings, items, legendWidthPx, heightPx, size.unitPx, translate)
  const index = pageAt(page, Math.max(1, legend.length))
  const discussed = focusName(document.focus, ground, laid.placed)
  const title = discussed === '' ? question || board.title : discussed
  return (
    <>
      <WallTop
        title={typeset(title, locale)}
        pageText={
          legend.length > 1 ? translate('map.wallPage', { page: index + 1, pages: legend.length }) : undefined
        }
        {...wallClockOf(clock)}
      />
      <div className={classes.body} style={{ height: `${heightPx}px` }}>
        {ground.areas.length === 0 && ground.imageHash === '' ? (
          <p className={classes.empty}>{translate('map.wallNoGround')}</p>
        ) : (
          <figure className={classes.drawing}>
            <WallMap
              ground={ground}
              laid={laid}
              shown={shown}
              frame={frame}
              unitPx={size.unitPx}
              settings={settings}
              isHeat={document.isHeat}
              image={content.territory?.images[ground.imageHash] ?? ''}
              label={mapAlt(content, items, translate)}
              outsideTitle={translate('map.outside')}
            />
            {ground.attribution === '' ? null : (
              <figcaption className={classes.source} style={{ maxWidth: `${frame.width}px` }}>
                {typeset(ground.attribution, locale)}
              </figcaption>
            )}
          </figure>
        )}
        <WallLegend
          page={legend[index] ?? []}
          widthPx={legendWidthPx}
          unitPx={size.unitPx}
          emptyText={items.length === 0 ? translate('map.wallEmpty') : ''}
        />
      </div>
    </>
  )
}
