import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitText, pageAt } from '../../../../renderer/wall/wallText.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { isOnWall } from '../logic.ts'
import type { MapDocument, MapSettings } from '../schema.ts'

/** The lines under each other at p2, page after page. */
export function Projection({ content, page, translate }: ProjectionProps<MapSettings, MapDocument>) {
  const lines = content.contributions.filter(isOnWall).map((one) => one.text)
  const text = lines.length === 0 ? translate('map.wallEmpty') : lines.join('\n')
  return (
    <WallFrame ground="eau">
      {(size) => {
        const box = { widthPx: size.widthPx, heightPx: size.heightPx - 10 * size.unitPx }
        const fitted = fitText(text, { font: 'texte', weight: 500, width: 100 }, box, [6 * size.unitPx], 1.2)
        return (
          <>
            <WallTop title={content.settings.title} />
            <WallLines
              look="texte"
              lines={fitted.pages[pageAt(page, fitted.pages.length)] ?? []}
              sizePx={fitted.sizePx}
              lineHeightPx={fitted.lineHeightPx}
            />
          </>
        )
      }}
    </WallFrame>
  )
}
