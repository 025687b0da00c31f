import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import type { GommetteShape } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import { drawRadar } from '../radarDrawing.ts'
import { readLevels } from '../readLevels.ts'
import { spreadText } from '../reportRadar.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { profileName, radarLabel } from './radarWords.ts'
import { headStyle, noteStyle, units } from './wallUnits.ts'

type LegendProfile = { id: string; shape: GommetteShape | null; lines: string[]; widthPx: number }

const gap = 4
const lineGap = 1
const profileGap = 3

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
  const named = profiles.map((profile): LegendProfile => {
    const room = legendWidth - (units.mark + profileGap) * unit
    const lines = wallLines(set(profileName(profile, content, translate)), headStyle, text.sizePx, room)
    const longest = Math.max(...lines.map((line) => wallTextWidth(line, headStyle, text.sizePx)))
    const widthPx = Math.ceil(Math.min(room, longest * 1.02) + (units.mark + profileGap) * unit)
    return { id: profile.id, shape: profile.group?.shape ?? null, lines, widthPx }
  })
  let used = heightOfProfiles(named, legendWidth, text.lineHeightPx) + lineGap * unit
  const pages: { id: string; lines: string[] }[][] = [[]]
  document.rows.forEach((row, index) => {
    const name = translate('matrix.rowName', { number: index + 1, title: row.title })
    const spread = spreads[index] ?? null
    const words = set(spread && profiles.length > 1 ? `${name} : ${spreadText(spread, translate)}` : name)
    const lines = wallLines(words, noteStyle, text.sizePx, legendWidth)
    const height = lines.length * text.lineHeightPx + lineGap * unit
    if (used + height > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push({ id: row.id, lines })
    used += height
  })
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
        <div className={classes.legend} style={{ width: `${legendWidth}px` }}>
          {at === 0 ? (
            <ul className={classes.profiles}>
              {named.map(({ id, shape, lines, widthPx }) => (
                <li key={id} style={{ width: `${widthPx}px` }}>
                  {shape ? <Gommette shape={shape} size="calc(4.4 * var(--u))" /> : null}
                  <WallLines look="titre" lines={lines} {...text} />
                </li>
              ))}
            </ul>
          ) : null}
          <ul className={classes.plainNotes}>
            {(pages[at] ?? []).map(({ id, lines }) => (
              <li key={id} className={classes.legendLine}>
                <WallLines look="texte" lines={lines} {...text} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

/** Names side by side as long as they hold: how high they stand. */
function heightOfProfiles(named: readonly LegendProfile[], widthPx: number, lineHeightPx: number): number {
  let height = 0
  let left = 0
  let tallest = 0
  for (const one of named) {
    if (one.widthPx > left) {
      height += tallest
      left = widthPx
      tallest = 0
    }
    left -= one.widthPx
    tallest = Math.max(tallest, one.lines.length * lineHeightPx)
  }
  return height + tallest
}
