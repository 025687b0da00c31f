import type { ContributionId } from '../../domain/ids.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { BoardContent } from '../activity.ts'
import { type ArrangedColumn, arrange } from './arrange.ts'
import type { Column, ColumnsDocument, ColumnsSettings } from './schema.ts'

/** What a page of the wall can hold, in px of the wall, and how its texts are cut in lines. */
export type WallCapacity = {
  columnsPerPage: number
  /** How many files of notes one column holds side by side: a wide column is a wall. */
  files: number
  heightPx: number
  lineHeightPx: number
  notePaddingPx: number
  noteGapPx: number
  setPaddingPx: number
  setGapPx: number
  noteLines: (text: string) => string[]
  setTitleLines: (title: string) => string[]
  /** What the hall may read besides the words: what an idea becomes, its dots. */
  answerLines: (contribution: Contribution, columnId: string) => string[]
  /** Answers stand at the end of the lines they are about; otherwise under them. */
  areAnswersBeside: boolean
}

/** A note on the wall, numbered in its column from 1; a very long one goes on from page to page. */
export type WallNote = {
  id: ContributionId
  part: number
  number: number
  lines: string[]
  answers: string[]
  count: number
}
/** A set, or the notes without one when `title` is empty and `id` null. */
export type WallSet = { id: string | null; titleLines: string[]; count: number; notes: WallNote[] }
export type WallColumn = { column: Column; count: number; files: WallSet[][] }
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
          files: chunks[place]?.[index] ?? [],
        })),
      })
    }
  }
  return pages
}

/** The columns as they were last cut: one where nothing moved is not cut again. For one capacity. */
export class CutColumns {
  private readonly byColumn = new Map<string, { arranged: ArrangedColumn; pages: WallSet[][][] }>()

  of(arranged: ArrangedColumn, cut: () => WallSet[][][]): WallSet[][][] {
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

type OpenFile = { sets: WallSet[]; leftPx: number }
type Source = { id: string | null; title: string; count: number; contributions: readonly Contribution[] }

/**
 * The sets of one column, page by page and file by file. A set fills one file, then goes on in the next; notes without
 * a set go where most room is left, so that one more never moves the others. A folded column has none.
 */
function cutColumn(arranged: ArrangedColumn, capacity: WallCapacity): WallSet[][][] {
  if (arranged.column.isCollapsed) return []
  const pages: WallSet[][][] = []
  const freshFiles = () =>
    Array.from(
      { length: Math.max(1, capacity.files) },
      (): OpenFile => ({ sets: [], leftPx: capacity.heightPx }),
    )
  let files = freshFiles()
  const turn = () => {
    if (files.some(({ sets }) => sets.length > 0)) pages.push(files.map(({ sets }) => sets))
    files = freshFiles()
  }
  const sources: Source[] = [
    ...arranged.sets.map(({ cluster, count, contributions }) => ({
      id: cluster.id,
      title: cluster.title,
      count,
      contributions,
    })),
    { id: null, title: '', count: 0, contributions: arranged.loose },
  ]
  let number = 0
  for (const source of sources) {
    if (source.contributions.length === 0) continue
    const titleLines = source.title === '' ? [] : titleLinesOf(source.title, capacity)
    const frame = source.id === null ? 0 : 2 * capacity.setPaddingPx
    const headPx = frame + titleLines.length * capacity.lineHeightPx
    const openIn = new Map<OpenFile, WallSet>()
    let current: OpenFile | null = null
    for (const contribution of source.contributions) {
      number += 1
      for (const [part, note] of cutNote(contribution, arranged.column.id, headPx, capacity).entries()) {
        const neededIn = (file: OpenFile) =>
          heightOf(note, capacity) +
          (openIn.has(file) ? 0 : headPx + (file.sets.length > 0 ? capacity.setGapPx : 0))
        const holds = (file: OpenFile) => neededIn(file) <= file.leftPx
        const isKept = source.id !== null && current !== null && files.includes(current) && holds(current)
        let file: OpenFile | undefined = isKept && current ? current : roomiest(files.filter(holds))
        if (!file) {
          turn()
          file = roomiest(files)
        }
        if (!file) continue
        file.leftPx -= neededIn(file)
        const set = openIn.get(file) ?? { id: source.id, titleLines, count: source.count, notes: [] }
        if (!openIn.has(file)) {
          openIn.set(file, set)
          file.sets.push(set)
        }
        set.notes.push({ id: contribution.id, part, number, count: contribution.count, ...note })
        current = file
      }
    }
  }
  turn()
  return pages
}

/** The file with most room left, the first of those that have as much. */
function roomiest(files: readonly OpenFile[]): OpenFile | undefined {
  return files.reduce<OpenFile | undefined>(
    (best, file) => (best === undefined || file.leftPx > best.leftPx ? file : best),
    undefined,
  )
}

function heightOf(note: Pick<WallNote, 'lines' | 'answers'>, capacity: WallCapacity): number {
  const [words, answers] = [note.lines.length, note.answers.length]
  const lines = capacity.areAnswersBeside ? Math.max(words, answers) : words + answers
  return lines * capacity.lineHeightPx + 2 * capacity.notePaddingPx + capacity.noteGapPx
}

/** The title of a set, shortened when it would take more than two fifths of the page. */
function titleLinesOf(title: string, capacity: WallCapacity): string[] {
  const lines = capacity.setTitleLines(title)
  const most = Math.max(1, Math.floor((capacity.heightPx * 0.4) / capacity.lineHeightPx))
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`]
}

/** The lines of a note and of its answers, in as many parts as pages it is high. */
function cutNote(
  contribution: Contribution,
  columnId: string,
  headPx: number,
  capacity: WallCapacity,
): Pick<WallNote, 'lines' | 'answers'>[] {
  const words = contribution.wallTitle === '' ? contribution.text : contribution.wallTitle
  const lines = capacity.noteLines(words)
  const answers = capacity.answerLines(contribution, columnId)
  const freePx = capacity.heightPx - headPx - 2 * capacity.notePaddingPx - capacity.noteGapPx
  const perPart = Math.max(1, Math.floor(freePx / capacity.lineHeightPx))
  const parts: Pick<WallNote, 'lines' | 'answers'>[] = []
  const before = capacity.areAnswersBeside ? 0 : lines.length
  const count = Math.max(lines.length, before + answers.length)
  for (let start = 0; start < count; start += perPart) {
    const end = start + perPart
    parts.push({
      lines: lines.slice(start, end),
      answers: answers.slice(Math.max(0, start - before), Math.max(0, end - before)),
    })
  }
  return parts
}
