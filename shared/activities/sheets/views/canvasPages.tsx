import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import { type FlowPiece, flowColumns, inPages } from '../flow.ts'
import { titleOf } from '../report.ts'
import { sheetsOnWall, wallAnswers } from '../wallPieces.ts'
import classes from './Projection.module.css'
import { clipped, labelStyle, type PageOf, textStyle, units, type WallView } from './wallView.ts'

const zoneGap = 2
const zonePadding = 2
const leastZone = 44
const mostAcross = 3

type Zone = { key: string; label: string[]; lines: string[]; isEmpty: boolean }

/** Fixed zones on one sheet, in the order of its model; a zone that is too full goes on in a zone of its name. */
export function canvasPages(view: WallView): PageOf[] {
  return sheetsOnWall(view.content).flatMap((one) => pagesOf(view, one))
}

function pagesOf(view: WallView, { sheet, model }: ReturnType<typeof sheetsOnWall>[number]): PageOf[] {
  const { size, set, translate, locale, content } = view
  const unit = size.unitPx
  const fitting = Math.floor((size.widthPx / unit + zoneGap) / (leastZone + zoneGap))
  const across = Math.max(1, Math.min(mostAcross, fitting))
  const zoneWidth = (size.widthPx - (across - 1) * zoneGap * unit) / across
  const room = zoneWidth - 2 * zonePadding * unit
  const heightPx = size.heightPx - (units.top + units.gap) * unit
  // Two rows when a zone still holds a label and some lines; a hall whose letters are very large has one.
  const down = heightPx / unit >= 62 ? 2 : 1
  const zoneHeight = (heightPx - (down - 1) * zoneGap * unit) / down
  const linesPerZone = Math.floor((zoneHeight / unit - 2 * zonePadding) / units.line)
  const zones = wallAnswers(sheet, model, locale).flatMap(({ field, lines }): Zone[] => {
    const label = clipped(
      wallLines(set(field.label), labelStyle, units.label * unit, room),
      Math.max(1, Math.min(3, linesPerZone - 2)),
    )
    const items = lines.map(
      (text, index): FlowPiece => ({
        key: String(index),
        kind: 'item',
        lines: wallLines(set(text), textStyle, units.text * unit, room),
        gapBefore: 0,
      }),
    )
    const parts = flowColumns(items, linesPerZone - label.length).map((part) =>
      part.flatMap((piece) => piece.lines),
    )
    if (parts.length === 0) return [{ key: field.id, label, lines: [], isEmpty: true }]
    return parts.map((part, index) => ({ key: `${field.id} ${index}`, label, lines: part, isEmpty: false }))
  })
  const group = content.groups.find((one) => one.id === sheet.groupId)?.name
  const name = titleOf({ title: sheet.title, model, sheets: [sheet] }, translate)
  return inPages(zones, across * down).map(
    (shown): PageOf =>
      (pageText) => (
        <>
          <WallTop
            title={set(group ? `${name} · ${group}` : name)}
            pageText={pageText}
            {...wallClockOf(view.clock)}
          />
          <div
            className={classes.zones}
            style={{
              gap: `${zoneGap * unit}px`,
              gridTemplateColumns: `repeat(${across}, ${zoneWidth}px)`,
              gridAutoRows: `${zoneHeight}px`,
            }}
          >
            {shown.map((zone) => (
              <section key={zone.key} className={classes.zone} data-empty={zone.isEmpty || undefined}>
                <WallLines
                  as="h2"
                  look="titre"
                  lines={zone.label}
                  sizePx={units.label * unit}
                  lineHeightPx={units.line * unit}
                />
                {zone.lines.length > 0 ? (
                  <WallLines
                    look="texte"
                    lines={zone.lines}
                    sizePx={units.text * unit}
                    lineHeightPx={units.line * unit}
                  />
                ) : null}
              </section>
            ))}
          </div>
        </>
      ),
  )
}
