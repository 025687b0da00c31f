import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { saidIn } from './arrange.ts'
import { slots } from './logic.ts'
import type { SheetsDocument, SheetsSettings } from './schema.ts'

const margin = 28
const gap = 16
const between = 10
export const padding = 12
const narrowest = 250
const mostAcross = 4
/** Under the text of a note: its gommette, its « ×n ». */
export const noteFootPx = 30

export const styles = {
  title: { font: 'titre', sizePx: 20, weight: 700, lineHeightPx: 26 },
  note: { font: 'texte', sizePx: 16, weight: 500, lineHeightPx: 21 },
} satisfies { [name: string]: TextStyle }

/** What is said beside the sheets, in columns; when they are many, row under row. */
export function layout(
  content: BoardContent<SheetsSettings, SheetsDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const width = Math.max(200, Math.floor(widthPx))
  const places = slots(content.settings, content.document)
  const inner = width - 2 * margin
  const fitting = Math.max(1, Math.floor((inner + gap) / (narrowest + gap)))
  const across = Math.max(1, Math.min(places.length, fitting, mostAcross))
  const columnWidth = Math.floor((inner - (across - 1) * gap) / across)
  const textWidth = columnWidth - 4 * padding
  const boxes: Box[] = []
  let top = margin
  for (let start = 0; start < places.length; start += across) {
    const row = places.slice(start, start + across)
    const heights = row.map((place, index) => {
      const x = margin + index * (columnWidth + gap)
      const shared = {
        slotId: place.id,
        parentId: place.id,
        x: x + padding,
        width: columnWidth - 2 * padding,
      }
      const titleHeight = Math.ceil(measure(place.title, styles.title, textWidth).heightPx) + padding
      const inside: Box[] = [
        { ...shared, id: `${place.id}:title`, kind: 'slotTitle', y: top + padding, height: titleHeight },
      ]
      let y = top + padding + titleHeight + between
      for (const said of saidIn(content, place.id)) {
        const height =
          Math.ceil(measure(said.text, styles.note, textWidth).heightPx) + 2 * padding + noteFootPx
        inside.push({ ...shared, id: said.id, kind: 'contribution', y, height })
        y += height + between
      }
      return { place, x, inside, height: Math.max(140, y - top + padding) }
    })
    const height = Math.max(...heights.map((one) => one.height))
    for (const { place, x, inside } of heights) {
      boxes.push({
        id: place.id,
        kind: 'slot',
        slotId: place.id,
        parentId: null,
        x,
        y: top,
        width: columnWidth,
        height,
      })
      boxes.push(...inside)
    }
    top += height + gap
  }
  return { width, height: Math.max(160, top - gap + margin), boxes }
}
