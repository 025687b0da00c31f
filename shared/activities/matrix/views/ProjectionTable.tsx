import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import { arrange } from '../arrange.ts'
import { isDealt } from '../logic.ts'
import { layOutRow } from './layOutRow.ts'
import { layOutTable } from './layOutTable.ts'
import type { MatrixProjectionProps } from './Projection.tsx'
import { WallCurve } from './WallCurve.tsx'
import { dealPages, WallDeal } from './WallDeal.tsx'
import { WallRow } from './WallRow.tsx'
import { WallTable } from './WallTable.tsx'

type TablePage =
  | { kind: 'deal'; index: number }
  | { kind: 'curve' }
  | { kind: 'table' }
  | { kind: 'row'; rowIndex: number; index: number }

/** Who is where, the curve, then the whole table when it can be read; else a row per page. */
export function ProjectionTable(props: MatrixProjectionProps & { size: WallSize }) {
  const { content, page, clock, sequenceTitle, translate, locale, size } = props
  const { settings, document, groups } = content
  const arranged = arrange(content)
  const deal = isDealt(document) && groups.length > 0 ? dealPages(props) : []
  const hasCurve = settings.hasMood && Object.keys(document.moods).length > 1
  const table = layOutTable(content, arranged, size, locale)
  const rows = table ? [] : arranged.rows.map((row, index) => layOutRow(props, row, index))
  const pages: TablePage[] = [
    ...deal.map((_page, index) => ({ kind: 'deal' as const, index })),
    ...(hasCurve ? [{ kind: 'curve' as const }] : []),
    ...(table ? [{ kind: 'table' as const }] : []),
    ...rows.flatMap((row, rowIndex) =>
      row.pages.map((_page, index) => ({ kind: 'row' as const, rowIndex, index })),
    ),
  ]
  const at = pageAt(page, pages.length)
  const shown = pages[at]
  const row = shown?.kind === 'row' ? rows[shown.rowIndex] : undefined
  return (
    <>
      <WallTop
        title={typeset(sequenceTitle, locale)}
        pageText={
          pages.length > 1 ? translate('matrix.wallPage', { page: at + 1, pages: pages.length }) : undefined
        }
        {...wallClockOf(clock)}
      />
      {shown?.kind === 'deal' ? <WallDeal {...props} groupsHere={deal[shown.index] ?? []} /> : null}
      {shown?.kind === 'curve' ? <WallCurve {...props} /> : null}
      {shown?.kind === 'table' && table ? <WallTable {...props} table={table} arranged={arranged} /> : null}
      {shown?.kind === 'row' && row ? <WallRow {...props} row={row} index={shown.index} /> : null}
    </>
  )
}
