import type { BoardContent, Box, Layout, Measure, TextStyle } from '../activity.ts'
import { countWords } from './countWords.ts'
import { fitCloud } from './fitCloud.ts'
import type { WordsDocument, WordsSettings } from './schema.ts'

const margin = 28
const gap = 10
const padding = 12
const leastWidth = 240
/** The cloud’s share of its width, as on a wall. */
const flatness = 0.5
export const smallestLettersPx = 18
const largestLettersPx = 96

export const styles = {
  line: { font: 'texte', sizePx: 18, weight: 500, lineHeightPx: 26 },
} satisfies { [name: string]: TextStyle }

/** The cloud, then the words it does not hold, as high as their text. A box has the id of its word (`CountedWord`). */
export function layout(
  content: BoardContent<WordsSettings, WordsDocument>,
  widthPx: number,
  measure: Measure,
): Layout {
  const width = Math.max(leastWidth, Math.floor(widthPx))
  const inner = width - 2 * margin
  const { words, said } = countWords(content)
  const cloudHeight = inner * flatness
  const isCloud = content.settings.look === 'nuage'
  const { cloud, listedIds } = fitCloud({
    words,
    said,
    frame: {
      width: inner / smallestLettersPx,
      height: cloudHeight / smallestLettersPx,
      mostInCloud: isCloud ? content.settings.mostInCloud : 0,
    },
  })
  const scale = Math.min(largestLettersPx, inner / (cloud.width || 1), cloudHeight / (cloud.height || 1))
  const left = margin + (inner - cloud.width * scale) / 2
  const boxes: Box[] = cloud.words.map((word) => ({
    id: word.id,
    kind: 'contribution',
    slotId: 'mots',
    parentId: null,
    x: left + word.x * scale,
    y: margin + word.y * scale,
    width: word.width * scale,
    height: word.height * scale,
  }))
  let y = cloud.words.length === 0 ? margin : margin + cloud.height * scale + gap
  const texts = new Map(words.map((word) => [word.id, word.text]))
  for (const id of listedIds) {
    const text = measure(texts.get(id) ?? '', styles.line, inner - 2 * padding)
    const height = Math.ceil(text.heightPx) + 2 * padding
    boxes.push({
      id,
      kind: 'contribution',
      slotId: 'mots',
      parentId: null,
      x: margin,
      y,
      width: inner,
      height,
    })
    y += height + gap
  }
  return { width, height: Math.max(120, y + margin), boxes }
}
