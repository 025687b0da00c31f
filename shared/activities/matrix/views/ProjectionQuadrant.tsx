import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt, wallLines } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import { arrange } from '../arrange.ts'
import { cellTitle } from '../logic.ts'
import { cutInPages, type NoteRoom, saidNotes, type WallNote } from '../paginate.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { WallNoteBlock } from './WallNoteBlock.tsx'
import { asideUnits, headStyle, noteStyle, units } from './wallUnits.ts'

const padding = { x: 1.6, y: 1.2 } as const
const noteGap = 0.4
const headGap = 0.8
/** Names that hold so stand in two columns. */
const mostLinesInHalf = 2
const axisGap = 1.2

/** The two axes and the four quadrants; what does not hold comes on the next pages, in its own quadrant. */
export function ProjectionQuadrant(props: MatrixProjectionProps & { size: WallSize }) {
  const { content, page, clock, sequenceTitle, translate, locale, size } = props
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const { settings } = content
  const { rows } = arrange(content)
  const text = { sizePx: units.text * unit, lineHeightPx: units.line * unit }
  const axisText = (prefix: string, words: string, suffix: string) => {
    const axis = set(words === '' ? '' : `${prefix}${words}${suffix}`)
    return axis === '' ? [] : wallLines(axis, headStyle, text.sizePx, size.widthPx)
  }
  const above = axisText('↑ ', settings.axes.y, '')
  const below = axisText('', settings.axes.x, ' →')
  const axisHeight = (lines: readonly string[]) =>
    lines.length === 0 ? 0 : lines.length * text.lineHeightPx + axisGap * unit
  const cellWidth = size.widthPx / 2
  const cellHeight =
    (size.heightPx - (units.top + units.titleGap) * unit - axisHeight(above) - axisHeight(below)) / 2
  const inner = cellWidth - 2 * padding.x * unit
  const capacity = { lineHeightPx: text.lineHeightPx, notePaddingPx: 0, noteGapPx: noteGap * unit }
  const linesIn = (widthPx: number) => (said: string, room: NoteRoom) =>
    wallLines(set(said), noteStyle, text.sizePx, widthPx - asideUnits(room) * unit)
  const quadrants = rows.flatMap(({ row, cells }) =>
    cells.map((cell) => {
      const title = wallLines(
        set(cellTitle(settings, row, cell.column)),
        headStyle,
        text.sizePx,
        inner - 8 * unit,
      )
      const heightPx = cellHeight - 2 * padding.y * unit - title.length * text.lineHeightPx - headGap * unit
      const whole = cutInPages(saidNotes(cell.entries, { lines: linesIn(inner) }), { ...capacity, heightPx })
      const narrow = saidNotes(cell.entries, { lines: linesIn(inner / 2 - 2 * unit) })
      const isSplit = whole.length > 1 && narrow.every((note) => note.lines.length <= mostLinesInHalf)
      const halves = isSplit ? cutInPages(narrow, { ...capacity, heightPx }) : whole
      const perPage = isSplit ? 2 : 1
      const pages: WallNote[][][] = []
      for (let start = 0; start < halves.length; start += perPage) {
        pages.push(halves.slice(start, start + perPage))
      }
      return { cell, title, pages }
    }),
  )
  const count = Math.max(1, ...quadrants.map((quadrant) => quadrant.pages.length))
  const at = pageAt(page, count)
  return (
    <>
      <WallTop
        title={set(sequenceTitle)}
        pageText={count > 1 ? translate('matrix.wallPage', { page: at + 1, pages: count }) : undefined}
        {...wallClockOf(clock)}
      />
      <div className={classes.quadrantFrame}>
        {above.length > 0 ? <WallLines look="titre" lines={above} {...text} /> : null}
        <div className={classes.quadrants}>
          {quadrants.map(({ cell, title, pages }) => (
            <section
              key={cell.slotId}
              className={classes.quadrant}
              data-colour={cell.column.colour}
              style={{ width: `${cellWidth}px`, height: `${cellHeight}px` }}
            >
              <header className={classes.quadrantHead}>
                <WallLines as="h2" look="titre" lines={title} {...text} />
                {cell.count > 0 ? <span className={classes.count}>{cell.count}</span> : null}
              </header>
              <div className={classes.quadrantNotes}>
                {(pages[at] ?? []).map((notes) => (
                  <ul key={notes[0]?.id} className={classes.plainNotes}>
                    {notes.map((note) => (
                      <WallNoteBlock
                        key={`${note.id}-${note.part}`}
                        note={note}
                        unitPx={unit}
                        translate={translate}
                        isPlain
                      />
                    ))}
                  </ul>
                ))}
              </div>
            </section>
          ))}
        </div>
        {below.length > 0 ? (
          <div className={classes.axisX}>
            <WallLines look="titre" lines={below} {...text} />
          </div>
        ) : null}
      </div>
    </>
  )
}
