import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt, type WallTextStyle, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { gommetteShapes } from '../../../domain/gommettes/gommetteShapes.ts'
import type { GommetteShape } from '../../../domain/rows.ts'
import { formatHour, typeset } from '../../../text/typography.ts'
import { initiatorsOf, readForum, type Session, titleOf } from '../readForum.ts'
import type { Place, Round } from '../schema.ts'
import { gridPages } from '../wallPages.ts'
import classes from './Projection.module.css'
import type { ForumProjectionProps } from './Projection.tsx'

/** Heights and widths in units of the hall, as the style sheet draws them. */
const units = {
  top: 8,
  gap: 1.6,
  head: 9,
  side: 23,
  leastColumn: 30,
  leastRow: 29,
  padding: 2.2,
  name: 5.4,
  leading: 1.08,
} as const

const shapes = Object.keys(gommetteShapes) as GommetteShape[]
const textStyle = { font: 'texte', weight: 600, width: 100 } as const
const labelStyle = { font: 'titre', weight: 800, width: 87.5 } as const

/** Places as columns with their gommette, rounds as rows, the round under way in or; page after page. */
export function ProjectionGrid({
  content,
  page,
  clock,
  sequenceTitle,
  translate,
  locale,
  size,
}: ForumProjectionProps & { readonly size: WallSize }) {
  const forum = readForum(content)
  const { document, settings } = content
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const gap = units.gap * unit
  const inside = size.widthPx - units.side * unit
  const room = {
    places: Math.max(1, Math.min(4, Math.floor(inside / (units.leastColumn * unit)))),
    rounds: Math.max(
      1,
      Math.min(2, Math.floor((size.heightPx - (units.top + units.head) * unit) / (units.leastRow * unit))),
    ),
  }
  const pages = gridPages(forum.rounds, forum.places, document.currentRoundId, room)
  const index = pageAt(page, pages.length)
  const { rounds, places } = pages[index] ?? { rounds: [], places: [] }
  const columnWidth = inside / places.length - gap
  const rowHeight =
    (size.heightPx - (units.top + units.head) * unit - gap) /
      Math.max(rounds.length, Math.min(2, room.rounds)) -
    gap
  const current = forum.rounds.find((round) => round.id === document.currentRoundId)
  return (
    <>
      <WallTop
        title={set([sequenceTitle, current?.label ?? ''].filter((text) => text !== '').join(' · '))}
        pageText={
          pages.length > 1
            ? translate('openSpace.wallPage', { page: index + 1, pages: pages.length })
            : undefined
        }
        {...wallClockOf(clock)}
      />
      <div
        className={classes.grid}
        style={{
          gap: `${gap}px`,
          gridTemplateColumns: `${units.side * unit - gap}px repeat(${places.length}, ${columnWidth}px)`,
          gridTemplateRows: `${units.head * unit - gap}px repeat(${rounds.length}, ${rowHeight}px)`,
        }}
      >
        <span />
        {places.map((place) => (
          <PlaceHead
            key={place.id}
            place={place}
            shape={shapes[forum.places.indexOf(place) % shapes.length] ?? 'rond'}
            title={set(place.name)}
            room={columnWidth - 8 * unit}
            unit={unit}
          />
        ))}
        {rounds.map((round) => (
          <RoundRow
            key={round.id}
            round={round}
            isCurrent={round.id === document.currentRoundId}
            places={places}
            sessions={forum.sessions.filter((session) => session.round.id === round.id)}
            hasNames={settings.areNamesOnWall}
            freeText={set(translate('openSpace.wallNoSession'))}
            set={set}
            hour={round.startMinutes === null ? '' : formatHour(round.startMinutes, locale)}
            cell={{ widthPx: columnWidth, heightPx: rowHeight, unit }}
          />
        ))}
      </div>
    </>
  )
}

function PlaceHead(props: {
  readonly place: Place
  readonly shape: GommetteShape
  readonly title: string
  readonly room: number
  readonly unit: number
}) {
  const sizePx = 4.4 * props.unit
  return (
    <div className={classes.placeHead} data-place={props.place.id}>
      <Gommette shape={props.shape} size={`${5 * props.unit}px`} />
      <WallLines
        as="h2"
        look="titre"
        lines={cut(wallLines(props.title, labelStyle, sizePx, props.room), 1)}
        sizePx={sizePx}
        lineHeightPx={sizePx * 1.2}
      />
    </div>
  )
}

type RoundRowProps = {
  readonly round: Round
  readonly isCurrent: boolean
  readonly places: readonly Place[]
  readonly sessions: readonly Session[]
  readonly hasNames: boolean
  readonly freeText: string
  readonly hour: string
  readonly set: (text: string) => string
  readonly cell: { widthPx: number; heightPx: number; unit: number }
}

function RoundRow(props: RoundRowProps) {
  const { round, cell, set } = props
  const sizePx = 4.4 * cell.unit
  const side = (units.side - 3) * cell.unit
  const day = [round.day, props.hour].filter((text) => text !== '').join(' ')
  return (
    <>
      <div className={classes.roundHead}>
        <WallLines
          as="h2"
          look="titre"
          lines={cut(wallLines(set(round.label), labelStyle, 5 * cell.unit, side), 2)}
          sizePx={5 * cell.unit}
          lineHeightPx={5.6 * cell.unit}
        />
        {day === '' ? null : (
          <WallLines
            look="texte"
            lines={cut(wallLines(set(day), textStyle, sizePx, side), 2)}
            sizePx={sizePx}
            lineHeightPx={5.4 * cell.unit}
          />
        )}
      </div>
      {props.places.map((place) => {
        const here = props.sessions.filter((session) => session.place.id === place.id)
        return (
          <section
            key={place.id}
            className={classes.cell}
            data-current={props.isCurrent || undefined}
            data-free={here.length === 0 || undefined}
          >
            {here.length === 0 ? (
              <WallLines
                look="titre"
                lines={wallLines(props.freeText, labelStyle, sizePx, cell.widthPx - 4.4 * cell.unit)}
                sizePx={sizePx}
                lineHeightPx={5.4 * cell.unit}
              />
            ) : (
              <CellText
                title={set(here.map(titleOf).join(' / '))}
                names={props.hasNames ? set(here.flatMap(initiatorsOf).join(', ')) : ''}
                cell={cell}
              />
            )}
          </section>
        )
      })}
    </>
  )
}

function CellText({ title, names, cell }: { title: string; names: string; cell: RoundRowProps['cell'] }) {
  const { unit } = cell
  const widthPx = cell.widthPx - 2 * units.padding * unit
  const nameSize = 4.4 * unit
  const nameHeight = names === '' ? 0 : units.name * unit
  const heightPx = cell.heightPx - 2 * units.padding * unit - nameHeight
  const { look, sizePx, lines } = fitCell(title, widthPx, heightPx, unit)
  const lineHeightPx = sizePx * units.leading
  const most = Math.max(1, Math.floor(heightPx / lineHeightPx))
  return (
    <>
      <WallLines as="p" look={look} lines={cut(lines, most)} sizePx={sizePx} lineHeightPx={lineHeightPx} />
      {names === '' ? null : (
        <WallLines
          look="texte"
          lines={cut(wallLines(names, textStyle, nameSize, widthPx - unit), 1)}
          sizePx={nameSize}
          lineHeightPx={units.name * unit}
        />
      )}
    </>
  )
}

/** From the largest look of a cell's title to the smallest that is read from the back. */
const cellLooks = [
  { look: 'titre', width: 87.5, sizeUnits: 6 },
  { look: 'condense', width: 75, sizeUnits: 6 },
  { look: 'condense', width: 75, sizeUnits: 5.2 },
  { look: 'condense', width: 75, sizeUnits: 4.4 },
] as const

/** The largest title that holds in a cell without a word cut in two; the smallest when none does. */
function fitCell(title: string, widthPx: number, heightPx: number, unit: number) {
  let fitted: { look: 'titre' | 'condense'; sizePx: number; lines: string[] } | null = null
  for (const { look, width, sizeUnits } of cellLooks) {
    const style: WallTextStyle = { font: 'titre', weight: 800, width }
    const sizePx = sizeUnits * unit
    const lines = wallLines(title, style, sizePx, widthPx)
    const words = title.split(/[ \n]/u)
    const isWhole = words.every((word) => wallTextWidth(word, style, sizePx) <= widthPx * 0.98)
    fitted = { look, sizePx, lines }
    if (isWhole && lines.length * sizePx * units.leading <= heightPx) return fitted
  }
  return fitted ?? { look: 'condense' as const, sizePx: 4.4 * unit, lines: [title] }
}

/** The first lines; the signs of the places say the whole. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const last = [...(lines[most - 1] ?? '')]
  return [
    ...lines.slice(0, most - 1),
    `${last
      .slice(0, Math.max(0, last.length - 2))
      .join('')
      .trimEnd()}…`,
  ]
}
