import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import { type FlowPiece, flowColumns, inPages } from '../flow.ts'
import { titleOf } from '../report.ts'
import { sheetsOnWall, wallAnswers } from '../wallPieces.ts'
import classes from './Projection.module.css'
import { clipped, labelStyle, type PageOf, textStyle, units, type WallView } from './wallView.ts'

const columnGap = 5
/** Narrower than this, one column only. */
const leastForTwo = 125
const mostItems = 10
const bulletUnits = 3

/** Each sheet in turn: its title, then its headings and lines over two columns, over as many pages as it takes. */
export function sheetPages(view: WallView): PageOf[] {
  return sheetsOnWall(view.content).flatMap((one) => pagesOf(view, one))
}

function pagesOf(view: WallView, { sheet, model }: ReturnType<typeof sheetsOnWall>[number]): PageOf[] {
  const { size, set, translate, locale, content } = view
  const unit = size.unitPx
  const across = size.widthPx / unit >= leastForTwo ? 2 : 1
  const width = (size.widthPx - (across - 1) * columnGap * unit) / across
  const group = content.groups.find((one) => one.id === sheet.groupId)?.name
  const title = titleOf({ title: sheet.title, model, sheets: [sheet] }, translate)
  const fitted = fitTitle(
    set(title),
    { widthPx: size.widthPx, heightPx: 14 * unit },
    [9, 7.5, 6].map((value) => value * unit),
  )
  const titleLines = clipped(fitted.pages.flat(), 2)
  const titleHeight = titleLines.length * fitted.lineHeightPx
  const pieces = wallAnswers(sheet, model, locale).flatMap(({ field, lines }): FlowPiece[] => {
    if (lines.length === 0) return []
    const label: FlowPiece = {
      key: field.id,
      kind: 'label',
      lines: wallLines(set(field.label), labelStyle, units.label * unit, width),
      gapBefore: 0.6,
    }
    const room = width - bulletUnits * unit
    const items = lines.slice(0, mostItems).map(
      (text, index): FlowPiece => ({
        key: `${field.id} ${index}`,
        kind: 'item',
        lines: wallLines(set(text), textStyle, units.text * unit, room),
        gapBefore: 0,
      }),
    )
    const over = lines.length - mostItems
    if (over > 0) {
      const more = translate('sheets.wallMore', { count: over })
      items.push({ key: `${field.id} more`, kind: 'note', lines: [more], gapBefore: 0 })
    }
    return [label, ...items]
  })
  const heightPx = size.heightPx - (units.top + 2 * units.gap) * unit - titleHeight
  const columns = flowColumns(pieces, heightPx / (units.line * unit))
  return inPages(columns, across).map(
    (shown): PageOf =>
      (pageText) => (
        <>
          <WallTop
            title={set(group ? `${model.title} · ${group}` : model.title)}
            pageText={pageText}
            {...wallClockOf(view.clock)}
          />
          <div className={classes.title} style={{ height: `${titleHeight + units.gap * unit}px` }}>
            <WallLines
              as="h1"
              look={fitted.look}
              lines={titleLines}
              sizePx={fitted.sizePx}
              lineHeightPx={fitted.lineHeightPx}
            />
          </div>
          <div className={classes.columns} style={{ gap: `${columnGap * unit}px` }}>
            {shown.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place.
              <div key={index} className={classes.column} style={{ width: `${width}px` }}>
                {column.map((piece) => (
                  <div
                    key={`${piece.key} ${piece.part}`}
                    className={classes.piece}
                    data-kind={piece.kind}
                    data-first={piece.part === 0 || undefined}
                    style={{ marginTop: `${piece.gapBefore * units.line * unit}px` }}
                  >
                    <WallLines
                      look={piece.kind === 'label' ? 'titre' : 'texte'}
                      as={piece.kind === 'label' ? 'h2' : 'p'}
                      lines={piece.lines}
                      sizePx={units.text * unit}
                      lineHeightPx={units.line * unit}
                    />
                  </div>
                ))}
              </div>
            ))}
          </div>
        </>
      ),
  )
}
