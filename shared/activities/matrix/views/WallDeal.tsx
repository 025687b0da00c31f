import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import type { Group } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import { rowsOfGroup } from '../dealRows.ts'
import { byNumber, nameOfGroup } from '../nameOfGroup.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { headStyle, noteStyle, units } from './wallUnits.ts'

/** A group and its rows, measured. */
export type DealLine = { group: Group; nameLines: string[]; rowLines: string[] }

type Sized = MatrixProjectionProps & { readonly size: WallSize }

const titleUnits = 16
const gapUnits = 2.2
const markUnits = 9

/** Who works on which rows in the round being played, page after page. */
export function dealPages({ content, translate, locale, size }: Sized): DealLine[][] {
  const unit = size.unitPx
  const { document, groupWord } = content
  const room = size.widthPx - markUnits * unit
  const numberOf = new Map(document.rows.map((row, index) => [row.id, index + 1]))
  const left = size.heightPx - (units.top + titleUnits) * unit
  const pages: DealLine[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const group of byNumber(content.groups)) {
    const rows = rowsOfGroup(document.rows, group.number, document.roundIndex)
    const titles = rows.map((row) =>
      translate('matrix.rowName', { number: numberOf.get(row.id) ?? 0, title: row.title }),
    )
    const nameLines = wallLines(
      typeset(nameOfGroup(group, groupWord, translate), locale),
      headStyle,
      units.text * unit,
      room,
    )
    const rowLines = wallLines(typeset(titles.join(' · '), locale), noteStyle, units.text * unit, room)
    // Rows with long titles go on over the next page rather than leave the wall.
    const most = Math.max(1, Math.floor((left / unit - gapUnits) / units.line) - nameLines.length)
    for (let start = 0; start < Math.max(1, rowLines.length); start += most) {
      const line: DealLine = { group, nameLines, rowLines: rowLines.slice(start, start + most) }
      const height = ((nameLines.length + line.rowLines.length) * units.line + gapUnits) * unit
      if (used + height > left) {
        pages.push([])
        used = 0
      }
      pages.at(-1)?.push(line)
      used += height
    }
  }
  return pages
}

/** « Qui est où »: the groups by their gommette, and their rows for now. */
export function WallDeal({
  content,
  translate,
  locale,
  size,
  groupsHere,
}: Sized & { readonly groupsHere: readonly DealLine[] }) {
  const unit = size.unitPx
  const { document, settings } = content
  const round = { round: document.roundIndex, rounds: settings.rounds }
  const title = fitTitle(
    typeset(translate('matrix.round', round), locale),
    { widthPx: size.widthPx, heightPx: (titleUnits - 2) * unit },
    [12, 9, 7.5, 6].map((value) => value * unit),
  )
  const text = { sizePx: units.text * unit, lineHeightPx: units.line * unit }
  return (
    <div className={classes.deal}>
      <WallLines
        as="h1"
        look={title.look}
        lines={title.pages.flat()}
        sizePx={title.sizePx}
        lineHeightPx={title.lineHeightPx}
      />
      <ul className={classes.dealList} aria-label={translate('matrix.wallDeal')}>
        {groupsHere.map(({ group, nameLines, rowLines }) => (
          <li key={group.id} className={classes.dealLine}>
            <Gommette shape={group.shape} size="calc(7 * var(--u))" />
            <div>
              <WallLines look="titre" lines={nameLines} {...text} />
              <WallLines look="texte" lines={rowLines} {...text} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
