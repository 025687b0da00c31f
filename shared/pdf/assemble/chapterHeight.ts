import type { ReportBlock } from '../../activities/activity.ts'
import { columnHeight } from './saidColumns.ts'

const line = 16.5

/** Height of what an activity reports, in points, roughly: to know whether it shares a page or takes its own. */
export function chapterHeight(blocks: readonly ReportBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block), 0)
}

function blockHeight(block: ReportBlock): number {
  switch (block.kind) {
    case 'heading':
      return 42
    case 'tally':
    case 'paragraph':
      return linesOf(block.text, 85) * line + 8
    case 'list':
      return block.items.reduce((sum, { text }) => sum + linesOf(text, 85) * line + 4, 8)
    case 'columns': {
      const filled = block.columns.filter(({ items }) => items.length > 0)
      const heights = filled.reduce((sum, column) => sum + columnHeight(column), 0)
      return filled.length > 1 ? heights / 2 : heights
    }
    case 'table':
      return block.rows.reduce((sum, row) => sum + linesOf(row.join(' '), 80) * 14 + 11, 50)
    case 'figures':
      return Math.ceil(block.figures.length / 3) * 58
    case 'quote':
      return linesOf(block.text, 34) * 25 + 80
    case 'picture':
      return block.heightMm * 2.84 + 20
  }
}

function linesOf(text: string, signsPerLine: number): number {
  return Math.max(1, Math.ceil([...text].length / signsPerLine))
}
