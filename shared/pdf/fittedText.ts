import type { PaperShape } from '../activities/paperSupport.ts'

/** Width in points of a text on one line, in a font of the paper. */
export type MeasureWidth = (
  text: string,
  style: { font: 'titre' | 'texte'; isBold: boolean; sizePt: number },
) => number

export type FittedText = { lines: string[]; sizePt: number; leadingMm: number }

/** Under this nobody reads at a table. */
const leastPt = 6
const stepPt = 0.5

/** Points in millimetres. */
export function millimetresOf(points: number): number {
  return (points * 25.4) / 72
}

/**
 * A text wrapped in its width and made smaller until its lines stand in its height, down to `minimumPt`. What does not
 * stand there even so ends with an ellipsis, in its last line.
 */
export function fittedText(
  shape: Extract<PaperShape, { kind: 'text' }>,
  measureWidth: MeasureWidth,
): FittedText {
  const minimumPt = Math.min(shape.sizePt, Math.max(leastPt, shape.minimumPt ?? shape.sizePt * 0.6))
  for (let sizePt = shape.sizePt; ; sizePt = Math.max(minimumPt, sizePt - stepPt)) {
    const style = { font: shape.font, isBold: shape.isBold ?? false, sizePt }
    const width = (text: string) => millimetresOf(measureWidth(text, style))
    const lines = shape.text.split('\n').flatMap((line) => wrapped(line, shape.widthMm, width))
    const leadingMm = millimetresOf(sizePt) * (shape.font === 'titre' ? 1.12 : 1.3)
    const most = Math.max(1, Math.floor((shape.heightMm + 0.01) / leadingMm))
    if (lines.length <= most) return { lines, sizePt, leadingMm }
    if (sizePt <= minimumPt) {
      const kept = lines.slice(0, most)
      kept.push(ended(kept.pop() ?? '', shape.widthMm, width))
      return { lines: kept, sizePt, leadingMm }
    }
  }
}

/** Lines no wider than `widthMm`; a word wider than that is cut. Spaces that do not break stay with their words. */
function wrapped(text: string, widthMm: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= widthMm) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const sign of word) {
      if (line !== '' && width(line + sign) > widthMm) {
        lines.push(line)
        line = ''
      }
      line += sign
    }
  }
  lines.push(line)
  return lines
}

function ended(line: string, widthMm: number, width: (text: string) => number): string {
  const signs = [...line]
  while (signs.length > 0 && width(`${signs.join('').trimEnd()}…`) > widthMm) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
