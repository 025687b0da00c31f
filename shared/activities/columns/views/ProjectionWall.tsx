import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, pageAt, wallLines, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { arrange } from '../arrange.ts'
import { paginate, type WallSet } from '../paginate.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'
import { ColumnSign } from './ColumnSign.tsx'
import classes from './Projection.module.css'

/** Everything in units of the hall (a hundredth of the height, times its factor). */
const units = {
  top: 8,
  topGap: 1.5,
  columnGap: 4,
  leastColumn: 48,
  titleGap: 2,
  line: 5.4,
  text: 4.4,
  notePadding: 1.3,
  noteSide: 2,
  noteGap: 1,
  setPadding: 1.6,
  setSide: 2.2,
  setGap: 2,
  countGap: 3.8,
  multiple: 8,
  sign: 10,
  asideGap: 4,
} as const

const titleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const setTitleStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const noteStyle = { font: 'texte', weight: 500, width: 100 } as const

type WallProps = ProjectionProps<ColumnsSettings, ColumnsDocument> & { size: WallSize }

/** Columns side by side, their sets with counts, page after page. */
export function ProjectionWall({ content, page, clock, sequenceTitle, translate, locale, size }: WallProps) {
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const most = Math.floor((size.widthPx / unit + units.columnGap) / (units.leastColumn + units.columnGap))
  const columnsPerPage = Math.max(1, Math.min(content.document.columns.length, most))
  const columnWidth = (size.widthPx - (columnsPerPage - 1) * units.columnGap * unit) / columnsPerPage
  const titles = new Map(
    arrange(content).columns.map(({ column, count }) => {
      const words = { title: set(column.title), subtitle: set(column.subtitle) }
      return [column.id, columnTitle(words, column.sign !== 'none', count, columnWidth, unit)] as const
    }),
  )
  const titleHeight = Math.max(
    ...[...titles.values()].map(
      ({ fitted, below }) =>
        Math.max((fitted.pages[0]?.length ?? 0) * fitted.lineHeightPx, units.sign * unit) +
        below.length * units.line * unit,
    ),
  )
  const noteRoom = columnWidth - 2 * (units.setSide + units.noteSide) * unit
  const pages = paginate(content, {
    columnsPerPage,
    heightPx: size.heightPx - titleHeight - (units.top + units.topGap + units.titleGap) * unit,
    lineHeightPx: units.line * unit,
    notePaddingPx: units.notePadding * unit,
    noteGapPx: units.noteGap * unit,
    setPaddingPx: units.setPadding * unit,
    setGapPx: units.setGap * unit,
    noteLines: (text) => wallLines(set(text), noteStyle, units.text * unit, noteRoom - units.multiple * unit),
    setTitleLines: (title) =>
      wallLines(
        set(title),
        setTitleStyle,
        units.text * unit,
        columnWidth - 2 * units.setSide * unit - countUnits(999, units.text) * unit,
      ),
  })
  const index = pageAt(page, pages.length)
  const isEmpty = pages.every((one) => one.columns.every((column) => column.sets.length === 0))
  return (
    <>
      <WallTop
        title={set(sequenceTitle)}
        pageText={
          pages.length > 1
            ? translate('columns.wallPage', { page: index + 1, pages: pages.length })
            : undefined
        }
        {...wallClockOf(clock)}
      />
      <div className={classes.columns}>
        {(pages[index]?.columns ?? []).map(({ column, count, sets }) => {
          const title = titles.get(column.id)
          return (
            <section key={column.id} className={classes.column} style={{ width: `${columnWidth}px` }}>
              <header className={classes.columnHead} style={{ height: `${titleHeight}px` }}>
                <div className={classes.columnTitle}>
                  <ColumnSign sign={column.sign} />
                  <WallLines
                    as="h2"
                    look={title?.fitted.look ?? 'titre'}
                    lines={title?.fitted.pages[0] ?? []}
                    sizePx={title?.fitted.sizePx ?? 0}
                    lineHeightPx={title?.fitted.lineHeightPx ?? 0}
                  />
                  {title?.beside ? <span className={classes.aside}>{title.beside}</span> : null}
                  {count > 0 ? <span className={classes.columnCount}>{count}</span> : null}
                </div>
                {title && title.below.length > 0 ? (
                  <WallLines
                    look="texte"
                    lines={title.below}
                    sizePx={units.text * unit}
                    lineHeightPx={units.line * unit}
                  />
                ) : null}
              </header>
              {sets.map((one) => (
                <WallSetBlock key={one.id ?? 'loose'} set={one} colour={column.colour} unitPx={unit} />
              ))}
            </section>
          )
        })}
      </div>
      {isEmpty ? <p className={classes.empty}>{translate('columns.wallEmpty')}</p> : null}
    </>
  )
}

/** Room of a number beside a text, in units. */
function countUnits(count: number, textUnits: number): number {
  return count === 0 ? 0 : units.countGap + 0.66 * textUnits * String(count).length
}

/** A title on one line as large as it holds, on several at p2 otherwise; its subtitle beside it or below. */
function columnTitle(
  words: { title: string; subtitle: string },
  hasSign: boolean,
  count: number,
  columnWidth: number,
  unit: number,
) {
  const room = columnWidth - ((hasSign ? units.sign : 0) + countUnits(count, 6)) * unit
  const line = { widthPx: room, heightPx: units.sign * unit }
  const oneLine = fitTitle(
    words.title,
    line,
    [9, 7.5, 6].map((value) => value * unit),
  )
  const isOneLine = oneLine.pages.length === 1 && oneLine.pages[0]?.length === 1
  const whole = { widthPx: room, heightPx: Number.POSITIVE_INFINITY }
  const fitted = isOneLine ? oneLine : fitTitle(words.title, whole, [6 * unit])
  const titleWidth = wallTextWidth(words.title, titleStyle, fitted.sizePx)
  const asideWidth = wallTextWidth(words.subtitle, noteStyle, units.text * unit) + units.asideGap * unit
  const isBeside = words.subtitle !== '' && isOneLine && titleWidth + asideWidth <= room
  const isBelow = words.subtitle !== '' && !isBeside
  return {
    fitted,
    beside: isBeside ? words.subtitle : '',
    below: isBelow ? wallLines(words.subtitle, noteStyle, units.text * unit, columnWidth) : [],
  }
}

function WallSetBlock({ set, colour, unitPx }: { set: WallSet; colour: string; unitPx: number }) {
  const lineHeightPx = units.line * unitPx
  return (
    <div className={classes.set} data-colour={colour} data-loose={set.id === null || undefined}>
      {set.titleLines.length > 0 ? (
        <div className={classes.setHead}>
          <WallLines
            as="p"
            look="titre"
            lines={set.titleLines}
            sizePx={units.text * unitPx}
            lineHeightPx={lineHeightPx}
          />
          <span className={classes.setCount}>{set.count}</span>
        </div>
      ) : null}
      <ul className={classes.notes}>
        {set.notes.map((note) => (
          <li key={`${note.id}-${note.part}`} className={classes.note}>
            <WallLines
              look="texte"
              lines={note.lines}
              sizePx={units.text * unitPx}
              lineHeightPx={lineHeightPx}
            />
            {note.count > 1 ? <span className={classes.multiple}>{`×${note.count}`}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
