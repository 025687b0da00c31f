import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import { type PlayedCard, waitingCards } from '../arrange.ts'
import { type FlowPiece, flowColumns, inPages } from '../flow.ts'
import classes from './Projection.module.css'
import { labelStyle, type PageOf, textStyle, units, type WallView } from './wallView.ts'

const columnGap = 5
const titleUnits = 10
const leastForTwo = 125

/** Every portrait that was played, with how many recommendations of each kind; then those left in the deck. */
export function overviewPages(view: WallView, played: readonly PlayedCard[]): PageOf[] {
  const { size, set, translate, content } = view
  const unit = size.unitPx
  const across = size.widthPx / unit >= leastForTwo ? 2 : 1
  const width = (size.widthPx - (across - 1) * columnGap * unit) / across
  const lines = (text: string, style: typeof labelStyle | typeof textStyle) =>
    wallLines(set(text), style, units.text * unit, width - 3 * unit)
  const pieces = played.flatMap(({ card, branches }): FlowPiece[] => {
    const count = branches.reduce((sum, one) => sum + one.contribution.count, 0)
    const kinds = content.settings.branchKinds.flatMap((kind) => {
      const ofKind = branches.filter((one) => one.kind?.id === kind.id)
      const total = ofKind.reduce((sum, one) => sum + one.contribution.count, 0)
      return total > 0 ? [`${kind.label} ${total}`] : []
    })
    const told = [translate('sheets.wallBranches', { count }), ...kinds].join(' · ')
    return [
      { key: card.id, kind: 'label', lines: lines(card.title, labelStyle), gapBefore: 0.5 },
      { key: `${card.id} told`, kind: 'note', lines: lines(told, textStyle), gapBefore: 0 },
    ]
  })
  const left = waitingCards(content).map((card) => card.title.split(',')[0] ?? '')
  if (left.length > 0) {
    const names = translate('sheets.deckUnplayed', { count: left.length, names: left.join(', ') })
    pieces.push({ key: 'left', kind: 'note', lines: lines(names, textStyle), gapBefore: 1 })
  }
  const heightPx = size.heightPx - (units.top + titleUnits + units.gap) * unit
  return inPages(flowColumns(pieces, heightPx / (units.line * unit)), across).map(
    (shown): PageOf =>
      (pageText) => (
        <>
          <WallTop title={set(view.sequenceTitle)} pageText={pageText} {...wallClockOf(view.clock)} />
          <div className={classes.title} style={{ height: `${titleUnits * unit}px` }}>
            <WallLines
              as="h1"
              look="condense"
              lines={[translate('sheets.wallPlayed')]}
              sizePx={9 * unit}
              lineHeightPx={titleUnits * unit}
            />
          </div>
          <div
            className={classes.columns}
            style={{ gap: `${columnGap * unit}px`, paddingTop: `${units.gap * unit}px` }}
          >
            {shown.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place.
              <div key={index} className={classes.column} style={{ width: `${width}px` }}>
                {column.map((piece) => (
                  <div
                    key={`${piece.key} ${piece.part}`}
                    style={{ marginTop: `${piece.gapBefore * units.line * unit}px` }}
                  >
                    <WallLines
                      look={piece.kind === 'label' ? 'titre' : 'texte'}
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
