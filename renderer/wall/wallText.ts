import { Remembered } from '../../shared/text/Remembered.ts'
import { wrapText } from '../board/wrapText.ts'

/** How projected text is drawn; `width` is the font's width axis, 100 when not condensed. */
export type WallTextStyle = { font: 'titre' | 'texte'; weight: number; width: 75 | 87.5 | 100 }

const families: Record<WallTextStyle['font'], string> = {
  titre: '"Bricolage Grotesque Variable", system-ui, sans-serif',
  texte: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
}
const stretches = { 75: 'condensed', 87.5: 'semi-condensed', 100: 'normal' } as const
const measuredAt = 100
const mostRemembered = 20_000
const widths = new Remembered<number>(mostRemembered)
const linesKnown = new Remembered<string[]>(mostRemembered)
let context: CanvasRenderingContext2D | null = null

/** Width in em of a text on one line. */
function emsOf(text: string, style: WallTextStyle): number {
  return widths.of(`${style.font} ${style.weight} ${style.width} ${text}`, () => {
    context ??= document.createElement('canvas').getContext('2d')
    if (!context) return text.length * 0.55
    context.font = `${style.weight} ${measuredAt}px ${families[style.font]}`
    context.textRendering = 'geometricPrecision'
    context.fontStretch = stretches[style.width]
    return context.measureText(text).width / measuredAt
  })
}

/** The lines a projected text makes in a width; painted one by one, they never differ from what was measured. */
export function wallLines(text: string, style: WallTextStyle, sizePx: number, widthPx: number): string[] {
  const inEms = widthPx / sizePx
  const key = `${style.font} ${style.weight} ${style.width} ${inEms.toFixed(4)} ${text}`
  // A hundredth of margin: painters round glyph positions.
  return linesKnown.of(key, () => wrapText(text, inEms * 0.99, (piece) => emsOf(piece, style)))
}

/** A text cut for a box: its size, and its lines page by page. */
export type FittedText = { sizePx: number; lineHeightPx: number; pages: string[][] }

/**
 * Finds the largest of `sizesPx` at which the text holds in the box. When none does, the text keeps the last
 * size and goes on over several pages: it is never cut and never smaller.
 * @param sizesPx from the wished size down to the smallest allowed
 */
export function fitText(
  text: string,
  style: WallTextStyle,
  box: { widthPx: number; heightPx: number },
  sizesPx: readonly number[],
  leading = 1.08,
): FittedText {
  let fitted: FittedText = { sizePx: 0, lineHeightPx: 0, pages: [] }
  for (const sizePx of sizesPx) {
    const lineHeightPx = sizePx * leading
    const perPage = Math.max(1, Math.floor(box.heightPx / lineHeightPx))
    const lines = wallLines(text, style, sizePx, box.widthPx)
    const pages: string[][] = []
    for (let start = 0; start < lines.length; start += perPage)
      pages.push(lines.slice(start, start + perPage))
    fitted = { sizePx, lineHeightPx, pages }
    if (pages.length <= 1) return fitted
  }
  return fitted
}

export type FittedTitle = FittedText & { look: 'titre' | 'condense' }

/** A projected title: semi-condensed while it holds in the box, condensed rather than cut in pages. */
export function fitTitle(
  text: string,
  box: { widthPx: number; heightPx: number },
  sizesPx: readonly number[],
): FittedTitle {
  const wide = fitText(text, { font: 'titre', weight: 800, width: 87.5 }, box, sizesPx)
  if (wide.pages.length <= 1 && wide.sizePx === sizesPx[0]) return { ...wide, look: 'titre' }
  const condensed = fitText(text, { font: 'titre', weight: 800, width: 75 }, box, sizesPx)
  return wide.pages.length <= 1 && wide.sizePx >= condensed.sizePx
    ? { ...wide, look: 'titre' }
    : { ...condensed, look: 'condense' }
}

/** Width in px of a projected text on one line. */
export function wallTextWidth(text: string, style: WallTextStyle, sizePx: number): number {
  return emsOf(text, style) * sizePx
}

/** Page `page` of `count`, counted from 0; after the last the first comes again. */
export function pageAt(page: number, count: number): number {
  return count <= 0 ? 0 : ((Math.floor(page) % count) + count) % count
}

let fontsLoading: Promise<void> | null = null
let hasFonts = false

/** Whether the two families can be measured now. */
export function areWallFontsReady(): boolean {
  return hasFonts
}

/** Waits for the two families, once per window, and forgets what was measured with others. Never fails. */
export function wallFontsReady(): Promise<void> {
  fontsLoading ??= loadFonts()
  return fontsLoading
}

async function loadFonts(): Promise<void> {
  const sample = 'Été 1 «'
  await Promise.allSettled([
    document.fonts.load(`500 16px ${families.texte}`, sample),
    document.fonts.load(`800 16px ${families.titre}`, sample),
  ])
  widths.clear()
  linesKnown.clear()
  hasFonts = true
}
