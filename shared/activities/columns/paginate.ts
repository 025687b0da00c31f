import type { ContributionId } from '../../domain/ids.ts'
import type { BoardContent } from '../activity.ts'
import { type ArrangedColumn, arrange } from './arrange.ts'
import type { Column, ColumnsDocument, ColumnsSettings } from './schema.ts'

/** What a page of the wall can hold, in px of the wall, and how its texts are cut in lines. */
export type WallCapacity = {
  columnsPerPage: number
  heightPx: number
  lineHeightPx: number
  notePaddingPx: number
  noteGapPx: number
  setPaddingPx: number
  setGapPx: number
  noteLines: (text: string) => string[]
  setTitleLines: (title: string) => string[]
}

/** A note on the wall; a very long one goes on from page to page. */
export type WallNote = { id: ContributionId; part: number; lines: string[]; count: number }
/** A set, or the notes without one when `title` is empty and `id` null. */
export type WallSet = { id: string | null; titleLines: string[]; count: number; notes: WallNote[] }
export type WallColumn = { column: Column; count: number; sets: WallSet[] }
/** One picture of the wall: some columns side by side. */
export type WallPage = { columns: WallColumn[] }

/**
 * Cuts a board in pages that hold on the wall: columns by groups of `columnsPerPage`, and as many pages for a
 * group as its longest column needs. A set that goes on repeats its title. At least one page, even when empty.
 */
export function paginate(
  content: BoardContent<ColumnsSettings, ColumnsDocument>,
  capacity: WallCapacity,
): WallPage[] {
  return paginateColumns(arrange(content).columns, capacity, new CutColumns())
}

/**
 * The same, for columns arranged already.
 * @param known what was cut before at this same capacity
 */
export function paginateColumns(
  columns: readonly ArrangedColumn[],
  capacity: WallCapacity,
  known: CutColumns,
): WallPage[] {
  const pages: WallPage[] = []
  const perPage = Math.max(1, capacity.columnsPerPage)
  for (let start = 0; start < columns.length; start += perPage) {
    const group = columns.slice(start, start + perPage)
    const chunks = group.map((arranged) => known.of(arranged, () => cutColumn(arranged, capacity)))
    const count = Math.max(1, ...chunks.map((chunk) => chunk.length))
    for (let index = 0; index < count; index += 1) {
      pages.push({
        columns: group.map((arranged, place) => ({
          column: arranged.column,
          count: arranged.count,
          sets: chunks[place]?.[index] ?? [],
        })),
      })
    }
  }
  return pages
}

/** The columns as they were last cut: one where nothing moved is not cut again. For one capacity. */
export class CutColumns {
  private readonly byColumn = new Map<string, { arranged: ArrangedColumn; pages: WallSet[][] }>()

  of(arranged: ArrangedColumn, cut: () => WallSet[][]): WallSet[][] {
    const known = this.byColumn.get(arranged.column.id)
    if (known && isCutAlike(known.arranged, arranged)) return known.pages
    const pages = cut()
    this.byColumn.set(arranged.column.id, { arranged, pages })
    return pages
  }
}

/** Whether two columns hold the same rows in the same order: rows are never changed in place. */
function isCutAlike(one: ArrangedColumn, other: ArrangedColumn): boolean {
  return (
    one.column.isCollapsed === other.column.isCollapsed &&
    isSameList(one.loose, other.loose) &&
    one.sets.length === other.sets.length &&
    one.sets.every((set, index) => {
      const twin = other.sets[index]
      return twin?.cluster === set.cluster && isSameList(set.contributions, twin.contributions)
    })
  )
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}

/** The sets of one column, page by page. A folded column has none. */
function cutColumn(arranged: ArrangedColumn, capacity: WallCapacity): WallSet[][] {
  if (arranged.column.isCollapsed) return []
  const pages: WallSet[][] = []
  let page: WallSet[] = []
  let left = capacity.heightPx
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
    left = capacity.heightPx
  }
  const sources = [
    ...arranged.sets.map((set) => ({
      ...set,
      id: set.cluster.id as string | null,
      title: set.cluster.title,
    })),
    { id: null, title: '', count: 0, contributions: arranged.loose },
  ]
  for (const source of sources) {
    if (source.contributions.length === 0) continue
    const titleLines = source.title === '' ? [] : titleLinesOf(source.title, capacity)
    const frame = source.id === null ? 0 : 2 * capacity.setPaddingPx
    const head = frame + titleLines.length * capacity.lineHeightPx
    const room = capacity.heightPx - head
    let open: WallSet | null = null
    for (const contribution of source.contributions) {
      const text = contribution.wallTitle === '' ? contribution.text : contribution.wallTitle
      const parts = cutNote(capacity.noteLines(text), room, capacity)
      parts.forEach((lines, part) => {
        const height = lines.length * capacity.lineHeightPx + 2 * capacity.notePaddingPx + capacity.noteGapPx
        const needed = height + (open ? 0 : head + (page.length > 0 ? capacity.setGapPx : 0))
        if (needed > left) {
          turn()
          open = null
        }
        if (!open) {
          left -= head + (page.length > 0 ? capacity.setGapPx : 0)
          open = { id: source.id, titleLines, count: source.count, notes: [] }
          page.push(open)
        }
        left -= height
        open.notes.push({ id: contribution.id, part, lines, count: contribution.count })
      })
    }
  }
  turn()
  return pages
}

/** The title of a set, shortened when it would take more than two fifths of the page. */
function titleLinesOf(title: string, capacity: WallCapacity): string[] {
  const lines = capacity.setTitleLines(title)
  const most = Math.max(1, Math.floor((capacity.heightPx * 0.4) / capacity.lineHeightPx))
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`]
}

/** Cuts the lines of a note that is higher than a whole page. */
function cutNote(lines: string[], roomPx: number, capacity: WallCapacity): string[][] {
  const free = roomPx - 2 * capacity.notePaddingPx - capacity.noteGapPx
  const perPart = Math.max(1, Math.floor(free / capacity.lineHeightPx))
  const parts: string[][] = []
  for (let start = 0; start < lines.length; start += perPart) parts.push(lines.slice(start, start + perPart))
  return parts
}
