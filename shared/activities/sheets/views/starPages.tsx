import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import type { Branch, PlayedCard } from '../arrange.ts'
import { inPages } from '../flow.ts'
import { cardClock } from './deckPages.tsx'
import classes from './Projection.module.css'
import { clipped, labelStyle, type PageOf, textStyle, units, type WallView } from './wallView.ts'

const centreShare = 0.28
const spoke = 6
const padding = 1.6
const between = 2
/** The frame of a branch, at its widest. */
const border = 0.7
/** Narrower than this, the card stands above its branches. */
const leastForStar = 125

type Drawn = {
  key: string
  look: string
  kind: string[]
  lines: string[]
  heightPx: number
  yPx: number
}
type Side = Drawn[]

/** The card in the centre, a branch for each recommendation on its left and its right, over as many pages as needed. */
export function starPages(view: WallView, { card, branches }: PlayedCard): PageOf[] {
  if (branches.length === 0) return []
  const { size, set } = view
  const unit = size.unitPx
  const isStar = size.widthPx / unit >= leastForStar
  const top = units.top + units.gap
  const centreWidth = isStar ? size.widthPx * centreShare : size.widthPx
  const title = fitTitle(
    set(card.title),
    { widthPx: centreWidth - (isStar ? 4 * unit : 0), heightPx: (isStar ? 60 : 12) * unit },
    [9, 7.5, 6].map((value) => value * unit),
  )
  const titleLines = clipped(title.pages.flat(), title.pages[0]?.length ?? 1)
  const titleHeight = titleLines.length * title.lineHeightPx
  const sideWidth = isStar ? (size.widthPx - centreWidth) / 2 - spoke * unit : size.widthPx
  const heightPx = size.heightPx - top * unit - (isStar ? 0 : titleHeight + units.gap * unit)
  const pieces = branches.flatMap((branch) =>
    drawn(view, branch, sideWidth - 2 * (padding + border) * unit, heightPx),
  )
  const sides = fillSides(pieces, { heightPx, gapPx: between * unit, isShared: isStar })
  const pages: [Side, Side][] = []
  const perPage = isStar ? 2 : 1
  for (let start = 0; start < sides.length; start += perPage)
    pages.push([sides[start] ?? [], isStar ? (sides[start + 1] ?? []) : []])
  return pages.map(
    ([first, second]): PageOf =>
      (pageText) => (
        <>
          <WallTop title={set(view.sequenceTitle)} pageText={pageText} {...cardClock(view)} />
          {isStar ? null : (
            <WallLines
              as="h1"
              look={title.look}
              lines={titleLines}
              sizePx={title.sizePx}
              lineHeightPx={title.lineHeightPx}
            />
          )}
          <div
            className={classes.star}
            style={{ height: `${heightPx}px`, marginTop: `${units.gap * unit}px` }}
          >
            {isStar ? (
              <Spokes left={first} right={second} sideWidth={sideWidth} view={view} heightPx={heightPx} />
            ) : null}
            {isStar ? (
              <div
                className={classes.heart}
                style={{
                  width: `${centreWidth}px`,
                  left: `${(size.widthPx - centreWidth) / 2}px`,
                  height: `${titleHeight + 6 * unit}px`,
                  top: `${(heightPx - titleHeight - 6 * unit) / 2}px`,
                }}
              >
                <WallLines
                  as="h1"
                  look={title.look}
                  lines={titleLines}
                  sizePx={title.sizePx}
                  lineHeightPx={title.lineHeightPx}
                />
              </div>
            ) : null}
            {[first, second].flatMap((side, index) =>
              side.map((branch) => (
                <div
                  key={branch.key}
                  className={classes.branch}
                  data-look={branch.look}
                  style={{
                    width: `${sideWidth}px`,
                    height: `${branch.heightPx}px`,
                    top: `${branch.yPx}px`,
                    left: index === 0 ? 0 : `${size.widthPx - sideWidth}px`,
                    padding: `${padding * unit}px`,
                  }}
                >
                  <WallLines
                    look="texte"
                    lines={branch.lines}
                    sizePx={units.text * unit}
                    lineHeightPx={units.line * unit}
                  />
                  {branch.kind.length > 0 ? (
                    <WallLines
                      look="titre"
                      lines={branch.kind}
                      sizePx={units.text * unit}
                      lineHeightPx={units.line * unit}
                    />
                  ) : null}
                </div>
              )),
            )}
          </div>
        </>
      ),
  )
}

/** A branch with its words; one higher than the wall goes on in a second box. */
function drawn(
  view: WallView,
  { contribution, kind }: Branch,
  widthPx: number,
  heightPx: number,
): Omit<Drawn, 'yPx'>[] {
  const unit = view.size.unitPx
  const said = contribution.count > 1 ? `${contribution.text} ×${contribution.count}` : contribution.text
  const lines = wallLines(view.set(said), textStyle, units.text * unit, widthPx)
  const words = kind
    ? clipped(wallLines(view.set(kind.label), labelStyle, units.text * unit, widthPx), 2)
    : []
  const frame = 2 * (padding + border)
  const most = Math.max(1, Math.floor((heightPx / unit - frame) / units.line) - words.length)
  return inPages(lines, most).map((part, index) => ({
    key: `${contribution.id} ${index}`,
    look: kind?.look ?? 'plain',
    kind: words,
    lines: part,
    heightPx: ((part.length + words.length) * units.line + frame) * unit,
  }))
}

/** Branches side after side; those of a side are spread over its height. */
function fillSides(
  branches: readonly Omit<Drawn, 'yPx'>[],
  room: { heightPx: number; gapPx: number; isShared: boolean },
): Side[] {
  const sides: Omit<Drawn, 'yPx'>[][] = []
  let side: Omit<Drawn, 'yPx'>[] = []
  let used = 0
  for (const one of branches) {
    if (side.length > 0 && used + room.gapPx + one.heightPx > room.heightPx) {
      sides.push(side)
      side = []
      used = 0
    }
    used += one.heightPx + (side.length > 0 ? room.gapPx : 0)
    side.push(one)
  }
  if (side.length > 0) sides.push(side)
  const shared = room.isShared ? inPages(sides, 2).flatMap((pair) => shareSides(pair.flat(), room)) : sides
  return shared.map((one) => {
    const total = one.reduce((sum, branch) => sum + branch.heightPx, 0)
    const spread = (room.heightPx - total) / (one.length + 1)
    const isFull = spread < room.gapPx
    let yPx = isFull ? 0 : spread
    return one.map((branch) => {
      const placed = { ...branch, yPx }
      yPx += branch.heightPx + (isFull ? room.gapPx : spread)
      return placed
    })
  })
}

/** What one page holds, cut in two sides as equal as can be that both hold in the height. */
function shareSides(
  page: readonly Omit<Drawn, 'yPx'>[],
  room: { heightPx: number; gapPx: number },
): Omit<Drawn, 'yPx'>[][] {
  const heightOf = (side: readonly Omit<Drawn, 'yPx'>[]) =>
    side.reduce((sum, one) => sum + one.heightPx, 0) + Math.max(0, side.length - 1) * room.gapPx
  let best = { cut: page.length, highest: Number.POSITIVE_INFINITY }
  for (let cut = 1; cut <= page.length; cut += 1) {
    const highest = Math.max(heightOf(page.slice(0, cut)), heightOf(page.slice(cut)))
    if (highest < best.highest) best = { cut, highest }
  }
  return [page.slice(0, best.cut), page.slice(best.cut)]
}

function Spokes({
  left,
  right,
  sideWidth,
  view,
  heightPx,
}: {
  readonly left: Side
  readonly right: Side
  readonly sideWidth: number
  readonly view: WallView
  readonly heightPx: number
}) {
  const { widthPx, unitPx } = view.size
  const middle = { x: widthPx / 2, y: heightPx / 2 }
  const ends = [
    ...left.map((one) => ({ ...one, x: sideWidth })),
    ...right.map((one) => ({ ...one, x: widthPx - sideWidth })),
  ]
  return (
    <svg className={classes.spokes} width={widthPx} height={heightPx} aria-hidden="true">
      {ends.map((one) => (
        <line
          key={one.key}
          data-look={one.look}
          x1={middle.x}
          y1={middle.y}
          x2={one.x}
          y2={one.yPx + one.heightPx / 2}
          strokeWidth={unitPx * 0.6}
        />
      ))}
    </svg>
  )
}
