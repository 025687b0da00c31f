import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { isOnWall } from './logic.ts'
import type { BallotDocument, BallotSettings } from './schema.ts'

const margin = 28
const gap = 10
const padding = 12

export const styles = {
  line: { font: 'texte', sizePx: 18, weight: 500, lineHeightPx: 26 },
} satisfies { [name: string]: TextStyle }

/** A pile of lines, each as high as its text. */
export function layout(
  content: BoardContent<BallotSettings, BallotDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const width = Math.max(200, Math.floor(widthPx))
  const inner = width - 2 * margin
  const byId = new Map(content.contributions.map((one) => [one.id, one]))
  const boxes: Box[] = []
  let y = margin
  for (const placement of content.placements.toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1))) {
    const contribution = byId.get(placement.contributionId)
    if (!contribution || !isOnWall(contribution)) continue
    const height =
      Math.ceil(measure(contribution.text, styles.line, inner - 2 * padding).heightPx) + 2 * padding
    const common = { slotId: 'liste', parentId: null, x: margin, width: inner }
    boxes.push({ ...common, id: contribution.id, kind: 'contribution', y, height })
    y += height + gap
  }
  return { width, height: Math.max(120, y - gap + margin), boxes }
}
