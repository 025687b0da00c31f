import type { ReportBlock } from '../../activities/activity.ts'
import { gommetteOutline, gommetteShapes } from '../../domain/gommettes/gommetteShapes.ts'
import type { Group } from '../../domain/rows.ts'
import { sectionHeading, subsectionHeading } from '../chapterHeading.ts'
import { childrenOf } from '../childrenOf.ts'
import { dataTable } from '../dataTable.ts'
import { itemList, paragraph } from '../paragraph.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { picture } from '../picture.ts'
import { quoteBand } from '../quoteBand.ts'
import { figureBoxes } from './figureBoxes.ts'
import { saidColumns } from './saidColumns.ts'

/**
 * What an activity reports, as nodes of the document.
 *
 * @param isNested its headings go one level down, because the section shares its heading 1 with others
 */
export function reportNodes(
  blocks: readonly ReportBlock[],
  groups: readonly Group[],
  isNested = false,
): PdfNode[] {
  const nodes = withoutRepeatedFigures(blocks).map((block) => reportNode(block, groups))
  return isNested ? nodes.map(withLowerHeadings) : nodes
}

/**
 * Columns carry their own totals in their headings: the figures that say the same just before them are left out, and
 * the sentence with them unless it tells lines from counts.
 */
function withoutRepeatedFigures(blocks: readonly ReportBlock[]): ReportBlock[] {
  const isCounted = blocks.some(
    (block) =>
      block.kind === 'columns' && block.columns.some(({ items }) => items.some(({ count }) => count > 1)),
  )
  return blocks.filter((block, index) => {
    const next = blocks[index + 1]
    if (block.kind === 'figures') return !(next?.kind === 'columns' || blocks[index + 2]?.kind === 'columns')
    if (block.kind === 'paragraph' && block.tone === 'note' && next?.kind === 'columns') return isCounted
    return true
  })
}

function reportNode(block: ReportBlock, groups: readonly Group[]): PdfNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? sectionHeading(block.text) : subsectionHeading(block.text)
    case 'paragraph':
      return paragraph(block.text, block.tone)
    case 'tally':
      return paragraph(block.text, 'note')
    case 'list':
      return itemList(
        block.items.map(({ text, count, detail }) => ({
          text,
          ...(count !== undefined && count > 1 && { count: `×${count}` }),
          ...(detail !== undefined && { detail }),
        })),
        block.ordered,
      )
    case 'columns':
      return saidColumns(block.columns)
    case 'table':
      return dataTable(
        block.head.map((title, index) => ({ title, width: block.widths?.[index] ?? '*' })),
        block.rows,
        block.foot,
      )
    case 'figures':
      return figureBoxes(block.figures)
    case 'quote': {
      const shape = groups.find(({ id }) => id === block.groupId)?.shape
      return quoteBand({ quote: block.text, source: block.source, ...(shape && { mark: gommette(shape) }) })
    }
    case 'picture':
      return picture(block)
  }
}

function gommette(shape: keyof typeof gommetteShapes): string {
  const { path, color } = gommetteShapes[shape]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><path d="${path}" fill="${color}" stroke="${gommetteOutline.color}" stroke-width="${gommetteOutline.width}"/></svg>`
}

/** The same node with each heading 2 as a heading 3; nothing goes lower. Nodes made here are ours to change. */
function withLowerHeadings(node: PdfNode): PdfNode {
  if ('text' in node && node.heading === 2) {
    node.heading = 3
    node.style = 'subsection'
    delete node.tocItem
  }
  for (const child of childrenOf(node)) withLowerHeadings(child)
  return node
}
