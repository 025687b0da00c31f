import type { Measure, TextStyle } from '../../shared/activities/activity.ts'
import { wrapText } from './wrapText.ts'

const families: Record<TextStyle['font'], string> = {
  titre: '"Bricolage Grotesque Variable", system-ui, sans-serif',
  texte: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
}
const mostRemembered = 20_000
const widths = new Map<string, number>()
const wrapped = new Map<string, readonly string[]>()
let context: CanvasRenderingContext2D | null = null

/** The same style as the canvas and CSS write it: « 500 16px "Atkinson…" ». */
export function fontOf(style: TextStyle): string {
  return `${style.weight} ${style.sizePx}px ${families[style.font]}`
}

/** Width in px of a text on one line. */
export function widthOfText(text: string, style: TextStyle): number {
  const font = fontOf(style)
  const key = `${font}\n${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * style.sizePx * 0.5
  context.font = font
  const width = context.measureText(text).width
  if (widths.size >= mostRemembered) widths.clear()
  widths.set(key, width)
  return width
}

/** The lines a text makes in a width: the board paints exactly what it measured. */
export function linesOfText(text: string, style: TextStyle, widthPx: number): readonly string[] {
  const key = `${fontOf(style)}\n${widthPx}\n${text}`
  const known = wrapped.get(key)
  if (known) return known
  const lines = wrapText(text, widthPx, (piece) => widthOfText(piece, style))
  if (wrapped.size >= mostRemembered) wrapped.clear()
  wrapped.set(key, lines)
  return lines
}

/** Measures by the fonts of this page; meaningful once `boardFontsReady` has been answered. */
export const measureText: Measure = (text, style, widthPx) => {
  const lines = linesOfText(text, style, widthPx).length
  return { lines, heightPx: lines * style.lineHeightPx }
}

/** Waits for the two families, and forgets what was measured with others. Never fails: a missing font is replaced. */
export async function boardFontsReady(): Promise<void> {
  const sample = 'Été 1 «'
  await Promise.allSettled([
    document.fonts.load(`500 16px ${families.texte}`, sample),
    document.fonts.load(`700 20px ${families.titre}`, sample),
  ])
  widths.clear()
  wrapped.clear()
}
