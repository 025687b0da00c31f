import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { readForum, type Session, titleOf } from './readForum.ts'
import type { OpenSpaceDocument, OpenSpaceSettings } from './schema.ts'

export const sizes = {
  /** Height of the heads of the rounds. */
  head: 76,
  /** Width of the heads of the places. */
  side: 148,
  gap: 10,
  leastColumn: 196,
  leastRow: 116,
  padding: 12,
  /** Under the title of a workshop: who brings it, then its signs. */
  foot: 58,
  mostTitleLines: 4,
} as const

export const styles = {
  title: { font: 'texte', sizePx: 16, weight: 600, lineHeightPx: 21 },
} satisfies { [name: string]: TextStyle }

export const roundBoxId = (roundId: string) => `round:${roundId}`
export const placeBoxId = (placeId: string) => `place:${placeId}`

/** Rounds as columns, places as rows; each row is as high as its highest cell, workshops of one cell are piled. */
export function layout(
  content: BoardContent<OpenSpaceSettings, OpenSpaceDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  return layoutForum(readForum(content), widthPx, measure)
}

/** The same from a forum already read. */
export function layoutForum(
  forum: Pick<ReturnType<typeof readForum>, 'rounds' | 'places' | 'sessions'>,
  widthPx: number,
  measure: Measure,
): Layout {
  const { rounds, places, sessions } = forum
  const { gap } = sizes
  const room = Math.max(0, Math.floor(widthPx)) - sizes.side - gap
  const column = Math.max(sizes.leastColumn, Math.floor(room / rounds.length) - gap)
  const width = Math.max(Math.floor(widthPx), sizes.side + gap + rounds.length * (column + gap))
  const boxes: Box[] = []
  const xOf = (index: number) => sizes.side + gap + index * (column + gap)
  rounds.forEach((round, index) => {
    const place = { x: xOf(index), y: 0, width: column, height: sizes.head }
    boxes.push({ id: roundBoxId(round.id), kind: 'slotTitle', slotId: round.id, parentId: null, ...place })
  })
  const byCell = Map.groupBy(sessions, (session) => session.cellId)
  let y = sizes.head + gap
  for (const place of places) {
    const cells = rounds.map((round) => {
      const slotId = `${round.id}.${place.id}`
      const piled = (byCell.get(slotId) ?? []).map((session) => ({
        session,
        height: sessionHeight(session, column, measure),
      }))
      return { slotId, piled, height: piled.reduce((sum, one) => sum + one.height + gap, -gap) }
    })
    const height = Math.max(sizes.leastRow, ...cells.map((cell) => cell.height))
    boxes.push({
      id: placeBoxId(place.id),
      kind: 'slotTitle',
      slotId: place.id,
      parentId: null,
      x: 0,
      y,
      width: sizes.side,
      height,
    })
    cells.forEach(({ slotId, piled }, index) => {
      const x = xOf(index)
      boxes.push({ id: slotId, kind: 'slot', slotId, parentId: null, x, y, width: column, height })
      let top = y
      piled.forEach(({ session, height: own }) => {
        const held = { slotId, parentId: slotId, x, y: top, width: column }
        boxes.push({
          id: session.id,
          kind: 'contribution',
          ...held,
          // Alone in its cell, a workshop takes all of it.
          height: piled.length === 1 ? height : own,
        })
        top += own + gap
      })
    })
    y += height + gap
  }
  return { width, height: y, boxes }
}

function sessionHeight(session: Session, width: number, measure: Measure): number {
  const lines = measure(titleOf(session), styles.title, width - 2 * sizes.padding).lines
  return Math.min(sizes.mostTitleLines, lines) * styles.title.lineHeightPx + 2 * sizes.padding + sizes.foot
}
