import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt, wallLines } from '../../../../renderer/wall/wallText.ts'
import type { GommetteShape } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import { drawRadar } from '../radarDrawing.ts'
import { readLevels } from '../readLevels.ts'
import { spreadText } from '../report.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { profileName, radarLabel } from './radarWords.ts'
import { headStyle, noteStyle, units } from './wallUnits.ts'

type LegendLine = { id: string; shape: GommetteShape | null; look: 'titre' | 'texte'; lines: string[] }

const gap = 4
const lineGap = 1

/** The radar, and beside it what its numbers and its shapes mean. Proofs stay in the console: they may name people. */
export function ProjectionRadar(props: MatrixProjectionProps & { size: WallSize }) {
  const { content, page, clock, sequenceTitle, translate, locale, size } = props
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const { document } = content
  const { profiles, spreads } = readLevels(content)
  const room = size.heightPx - (units.top + units.titleGap) * unit
  const side = Math.min(room, size.widthPx * 0.52)
  const legendWidth = size.widthPx - side - gap * unit
  const text = { sizePx: units.text * unit, lineHeightPx: units.line * unit }
  const legend: LegendLine[] = [
    ...profiles.map((profile): LegendLine => {
      const name = set(profileName(profile, content, translate))
      const widthPx = legendWidth - units.mark * unit
      const lines = wallLines(name, headStyle, text.sizePx, widthPx)
      return { id: `profile-${profile.id}`, shape: profile.group?.shape ?? null, look: 'titre', lines }
    }),
    ...document.rows.map((row, index): LegendLine => {
      const name = translate('matrix.rowName', { number: index + 1, title: row.title })
      const spread = spreads[index] ?? null
      const words = set(spread && profiles.length > 1 ? `${name} : ${spreadText(spread, translate)}` : name)
      return {
        id: row.id,
        shape: null,
        look: 'texte',
        lines: wallLines(words, noteStyle, text.sizePx, legendWidth),
      }
    }),
  ]
  const pages: LegendLine[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const line of legend) {
    const height = line.lines.length * text.lineHeightPx + lineGap * unit
    if (used + height > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(line)
    used += height
  }
  const at = pageAt(page, pages.length)
  return (
    <>
      <WallTop
        title={set(sequenceTitle)}
        pageText={
          pages.length > 1 ? translate('matrix.wallPage', { page: at + 1, pages: pages.length }) : undefined
        }
        {...wallClockOf(clock)}
      />
      <div className={classes.radar}>
        <RadarFigure
          radar={drawRadar(document.rows.length, profiles, side)}
          textPx={text.sizePx}
          label={radarLabel(content, profiles, translate)}
        />
        <ul className={classes.legend} style={{ width: `${legendWidth}px` }}>
          {(pages[at] ?? []).map((line) => (
            <li key={line.id} className={classes.legendLine}>
              {line.shape ? <Gommette shape={line.shape} size="calc(4.4 * var(--u))" /> : null}
              <WallLines look={line.look} lines={line.lines} {...text} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
