import type { Contribution } from '../../domain/rows.ts'
import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { answers, linesByTier, sourcesOf } from './logic.ts'
import type { PyramidDocument, PyramidSettings, Tier } from './schema.ts'

/** Sizes of the console's pyramid, in px. */
export const sizes = {
  margin: 28,
  tierGap: 16,
  tierPadding: 20,
  titleWidth: 170,
  leastTier: 116,
  noteWidth: 180,
  answerWidth: 300,
  noteHeight: 72,
  noteGap: 12,
  notePadding: 12,
} as const

export const styles = {
  tierTitle: { font: 'titre', sizePx: 26, weight: 800, lineHeightPx: 28 },
  note: { font: 'texte', sizePx: 16, weight: 500, lineHeightPx: 21 },
} satisfies { [name: string]: TextStyle }

/**
 * One band per tier, the final list on top, its lines in their adopted order; links run from a line to its
 * sources below. Ids: a band has its tier's id, a title the tier's followed by `:title`.
 */
export function layout(
  content: BoardContent<PyramidSettings, PyramidDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const { settings, document, contributions, placements } = content
  const width = Math.max(420, Math.floor(widthPx))
  const lines = linesByTier(settings, contributions, placements)
  const listed = answers(settings, document, contributions, placements)
  const listedIds = new Set(listed.map((one) => one.id))
  const boxes: Box[] = []
  let y: number = sizes.margin
  settings.tiers.toReversed().forEach((tier, index) => {
    const own = lines.get(tier.id) ?? []
    const shown = index === 0 ? [...listed, ...own.filter((one) => !listedIds.has(one.id))] : own
    const notes = index === 0 ? shown : shown.filter((one) => !listedIds.has(one.id))
    y += placeTier(boxes, tier, notes, { y, width, isTop: index === 0 }, measure) + sizes.tierGap
  })
  boxes.push(...linkBoxes(boxes, contributions))
  return { width, height: y - sizes.tierGap + sizes.margin, boxes }
}

type Band = { y: number; width: number; isTop: boolean }

/** Draws one band and says how high it is. */
function placeTier(
  boxes: Box[],
  tier: Tier,
  notes: readonly Contribution[],
  band: Band,
  measure: Measure,
): number {
  const inner = band.width - 2 * sizes.margin
  const left = sizes.margin + sizes.tierPadding
  const titleHeight = Math.ceil(measure(tier.title, styles.tierTitle, sizes.titleWidth).heightPx)
  const box: Box = {
    id: tier.id,
    kind: 'tier',
    slotId: tier.id,
    parentId: null,
    x: sizes.margin,
    y: band.y,
    width: inner,
    height: 0,
  }
  boxes.push(box, {
    id: `${tier.id}:title`,
    kind: 'slotTitle',
    slotId: tier.id,
    parentId: tier.id,
    x: left,
    y: band.y + sizes.tierPadding,
    width: sizes.titleWidth,
    height: titleHeight,
  })
  const notesX = left + sizes.titleWidth + sizes.tierPadding
  const room = sizes.margin + inner - sizes.tierPadding - notesX
  const wished = band.isTop ? sizes.answerWidth : sizes.noteWidth
  const perRow = Math.max(1, Math.floor((room + sizes.noteGap) / (wished + sizes.noteGap)))
  const noteWidth = Math.floor((room - (perRow - 1) * sizes.noteGap) / perRow)
  let y = band.y + sizes.tierPadding
  for (let start = 0; start < notes.length; start += perRow) {
    let rowHeight: number = sizes.noteHeight
    notes.slice(start, start + perRow).forEach((note, index) => {
      const text = measure(note.text, styles.note, Math.max(1, noteWidth - 2 * sizes.notePadding)).heightPx
      const height = Math.max(sizes.noteHeight, Math.ceil(text) + 2 * sizes.notePadding)
      rowHeight = Math.max(rowHeight, height)
      boxes.push({
        id: note.id,
        kind: 'contribution',
        slotId: tier.id,
        parentId: tier.id,
        x: notesX + index * (noteWidth + sizes.noteGap),
        y,
        width: noteWidth,
        height,
      })
    })
    y += rowHeight + sizes.noteGap
  }
  const notesHeight = notes.length === 0 ? 0 : y - sizes.noteGap - band.y + sizes.tierPadding
  box.height = Math.max(sizes.leastTier, notesHeight, titleHeight + 2 * sizes.tierPadding)
  return box.height
}

/** A link goes from the middle of a line's bottom to the middle of its source's top. */
function linkBoxes(boxes: readonly Box[], contributions: readonly Contribution[]): Box[] {
  const byId = new Map(boxes.filter((box) => box.kind === 'contribution').map((box) => [box.id, box]))
  return contributions.flatMap((contribution) => {
    const from = byId.get(contribution.id)
    if (!from) return []
    return sourcesOf(contribution).flatMap((id): Box[] => {
      const to = byId.get(id)
      if (!to || to === from) return []
      const fromX = from.x + from.width / 2
      const toX = to.x + to.width / 2
      const isBelow = to.y >= from.y
      const fromY = isBelow ? from.y + from.height : from.y
      const toY = isBelow ? to.y : to.y + to.height
      return [
        {
          id: `link:${from.id}:${to.id}`,
          kind: 'link',
          slotId: from.slotId,
          parentId: from.id,
          x: Math.min(fromX, toX),
          y: Math.min(fromY, toY),
          width: Math.abs(toX - fromX),
          height: Math.abs(toY - fromY),
        },
      ]
    })
  })
}
