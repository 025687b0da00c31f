import type { GommetteShape } from '../../domain/rows.ts'
import type { ArrangedRow, CellEntry } from './arrange.ts'

/** A parole on the wall, or a part of one too long for a page. */
export type WallNote = {
  id: string
  part: number
  kind: 'given' | 'said'
  lines: string[]
  /** × n; 1 on its own. */
  count: number
  shape: GommetteShape | null
  isAddition: boolean
}

export type WallCell = { slotId: string; columnIndex: number; notes: WallNote[] }

/** One picture of a row: some of its columns, and what of them holds there. */
export type RowPage = { rowIndex: number; cells: WallCell[] }

/** Sizes in px of what is cut in pages; `lines` wraps a text in the width of a note. */
export type RowCapacity = {
  columnsPerPage: number
  heightPx: number
  lineHeightPx: number
  notePaddingPx: number
  noteGapPx: number
  lines: (text: string, room: NoteRoom) => string[]
}

/** What stands beside the text of a note and takes of its width. */
export type NoteRoom = { hasMark: boolean; hasCount: boolean }

const alone: NoteRoom = { hasMark: false, hasCount: false }

/**
 * Cuts a row for the wall: columns side by side as long as they are wide enough, then what does not hold on further
 * pages. Nothing is dropped nor made smaller. At least one page, even when nothing was said.
 */
export function paginateRow(arranged: ArrangedRow, rowIndex: number, capacity: RowCapacity): RowPage[] {
  const pages: RowPage[] = []
  const perPage = Math.max(1, capacity.columnsPerPage)
  for (let start = 0; start < arranged.cells.length; start += perPage) {
    const cells = arranged.cells.slice(start, start + perPage)
    const chunks = cells.map(({ given, entries, slotId }) =>
      cutInPages([...givenNotes(given, slotId, capacity), ...saidNotes(entries, capacity)], capacity),
    )
    const count = Math.max(1, ...chunks.map((chunk) => chunk.length))
    for (let index = 0; index < count; index += 1) {
      pages.push({
        rowIndex,
        cells: cells.map(({ slotId }, place) => ({
          slotId,
          columnIndex: start + place,
          notes: chunks[place]?.[index] ?? [],
        })),
      })
    }
  }
  return pages
}

/** What was written beforehand, a line each, after a dash. */
export function givenNotes(
  given: readonly string[],
  slotId: string,
  capacity: Pick<RowCapacity, 'lines'>,
): WallNote[] {
  return given.map((text, index) => ({
    id: `${slotId}-given-${index}`,
    part: 0,
    kind: 'given',
    lines: capacity.lines(`– ${text}`, alone),
    count: 1,
    shape: null,
    isAddition: false,
  }))
}

/** What each entry shows: the meaning of a set, or the parole itself; a set shows the gommette its paroles share. */
export function saidNotes(entries: readonly CellEntry[], capacity: Pick<RowCapacity, 'lines'>): WallNote[] {
  return entries.map((entry) => {
    const shapes = new Set(entry.items.map((item) => item.group?.shape ?? null))
    const [only] = [...shapes]
    const shape = shapes.size === 1 ? (only ?? null) : null
    const wallTitle = entry.isSet ? '' : (entry.items[0]?.contribution.wallTitle ?? '')
    return {
      id: entry.id,
      part: 0,
      kind: 'said',
      lines: capacity.lines(wallTitle || entry.text, { hasMark: shape !== null, hasCount: entry.count > 1 }),
      count: entry.count,
      shape,
      isAddition: entry.isAddition,
    }
  })
}

/** Height of a note in px: its lines, the line that says it was added, its padding and the gap below it. */
export function noteHeight(
  note: WallNote,
  capacity: Omit<RowCapacity, 'lines' | 'columnsPerPage' | 'heightPx'>,
) {
  const lines = note.lines.length + (note.isAddition ? 1 : 0)
  // What was written beforehand has no paper under it.
  const padding = note.kind === 'given' ? 0 : 2 * capacity.notePaddingPx
  return lines * capacity.lineHeightPx + padding + capacity.noteGapPx
}

/** Notes page after page; one higher than a whole page is cut in parts. */
export function cutInPages(
  notes: readonly WallNote[],
  capacity: Omit<RowCapacity, 'lines' | 'columnsPerPage'>,
) {
  const pages: WallNote[][] = []
  let page: WallNote[] = []
  let left = capacity.heightPx
  for (const note of notes.flatMap((one) => cutNote(one, capacity))) {
    const height = noteHeight(note, capacity)
    if (height > left && page.length > 0) {
      pages.push(page)
      page = []
      left = capacity.heightPx
    }
    page.push(note)
    left -= height
  }
  if (page.length > 0) pages.push(page)
  return pages
}

function cutNote(note: WallNote, capacity: Omit<RowCapacity, 'lines' | 'columnsPerPage'>): WallNote[] {
  const free = capacity.heightPx - 2 * capacity.notePaddingPx - capacity.noteGapPx
  const most = Math.max(1, Math.floor(free / capacity.lineHeightPx) - (note.isAddition ? 1 : 0))
  if (note.lines.length <= most) return [note]
  const parts: WallNote[] = []
  for (let start = 0; start < note.lines.length; start += most) {
    parts.push({ ...note, part: parts.length, lines: note.lines.slice(start, start + most) })
  }
  return parts
}
