import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import type { CountedWord } from '../countWords.ts'

/** One word of the counted list, cut for its column; `count` is told once, with its first piece. */
export type ListedWord = { id: string; lines: string[]; count: number | null; isKept: boolean }

export const listUnits = { text: 6, line: 7, gap: 1.2, columnGap: 6, count: 11 } as const
const style = { font: 'titre', weight: 800, width: 87.5 } as const

/** The counted list cut in pages of columns, at the size of a list line. At least one page. */
export function wallList(
  words: readonly CountedWord[],
  size: WallSize,
  heightPx: number,
): { columnWidth: number; pages: ListedWord[][][] } {
  const unit = size.unitPx
  const columns = size.widthPx / unit > 110 ? 2 : 1
  const columnWidth = (size.widthPx - (columns - 1) * listUnits.columnGap * unit) / columns
  const linesPerColumn = Math.max(1, Math.floor(heightPx / ((listUnits.line + listUnits.gap) * unit)))
  const full: ListedWord[][] = []
  let column: ListedWord[] = []
  let used = 0
  for (const word of words) {
    const room = columnWidth - listUnits.count * unit
    const lines = wallLines(word.text, style, listUnits.text * unit, room)
    for (let start = 0; start < lines.length; ) {
      if (used >= linesPerColumn || (start === 0 && used > 0 && used + lines.length > linesPerColumn)) {
        full.push(column)
        column = []
        used = 0
      }
      const piece = lines.slice(start, start + linesPerColumn - used)
      column.push({
        id: `${word.id} ${start}`,
        lines: piece,
        count: start === 0 ? word.count : null,
        isKept: word.isKept,
      })
      used += piece.length
      start += piece.length
    }
  }
  full.push(column)
  const pages = Array.from({ length: Math.ceil(full.length / columns) }, (_, index) =>
    full.slice(index * columns, (index + 1) * columns),
  )
  return { columnWidth, pages }
}
