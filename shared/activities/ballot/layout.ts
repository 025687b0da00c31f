import { pollsOf } from '../../domain/ballots/polls.ts'
import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import type { BallotDocument, BallotSettings } from './schema.ts'

/** Sizes of the console's board, in px. */
export const sizes = {
  margin: 28,
  gap: 12,
  axisGap: 28,
  padding: 14,
  letterWidth: 44,
  figureWidth: 96,
} as const

export const styles = {
  axisTitle: { font: 'titre', sizePx: 24, weight: 800, lineHeightPx: 28 },
  option: { font: 'texte', sizePx: 18, weight: 600, lineHeightPx: 24 },
} satisfies { [name: string]: TextStyle }

/**
 * A list: axis after axis, each with its options under its title, each option as high as its words. Ids: the poll's,
 * its title `<poll>:title`, and the option's.
 */
export function layout(
  content: BoardContent<BallotSettings, BallotDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const width = Math.max(280, Math.floor(widthPx))
  const inner = width - 2 * sizes.margin
  const boxes: Box[] = []
  let y: number = sizes.margin
  for (const poll of pollsOf(content.settings)) {
    const slot: Box = {
      id: poll.id,
      kind: 'slot',
      slotId: poll.id,
      parentId: null,
      x: sizes.margin,
      y,
      width: inner,
      height: 0,
    }
    boxes.push(slot)
    const common = { slotId: poll.id, parentId: poll.id, x: sizes.margin, width: inner }
    if (poll.axis) {
      const height = Math.ceil(measure(poll.axis.title, styles.axisTitle, inner).heightPx)
      boxes.push({ ...common, id: `${poll.id}:title`, kind: 'slotTitle', y, height })
      y += height + sizes.gap
    }
    for (const option of [...poll.options, ...poll.aside]) {
      const room = Math.max(80, inner - sizes.letterWidth - sizes.figureWidth - 2 * sizes.padding)
      const height = Math.ceil(measure(option.text, styles.option, room).heightPx) + 2 * sizes.padding
      boxes.push({ ...common, id: option.id, kind: 'contribution', y, height })
      y += height + sizes.gap
    }
    y = Math.max(y - sizes.gap, slot.y + 1)
    slot.height = y - slot.y
    y += sizes.axisGap
  }
  return { width, height: Math.max(120, y - sizes.axisGap + sizes.margin), boxes }
}
