import { type FittedText, fitText } from '../wall/wallText.ts'

/** The least that may be projected, in hundredths of the height, times the hall's factor. */
const sizes = [7, 6, 5.2, 4.4]
/** Above and below the sentence, in hundredths of the height. */
const paddingUnits = 2.2
const sideShare = 0.05
/** The share of the picture that the sentence would rather not pass. */
const wishedShare = 0.28

export type MessageLayout = Pick<FittedText, 'sizePx' | 'lineHeightPx'> & {
  lines: string[]
  paddingPx: number
  /** Height of the whole band; the picture has the rest. */
  bandPx: number
}

/** A sentence for the hall in its own row above the picture: as large as it can be, whole, never under p3. */
export function layOutMessage(
  text: string,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  scale: number,
): MessageLayout {
  const unit = heightPx / 100
  const room = { widthPx: widthPx * (1 - 2 * sideShare), heightPx: heightPx * wishedShare }
  const wished = sizes.map((units) => units * unit * scale)
  const fitted = fitText(text, { font: 'titre', weight: 800, width: 87.5 }, room, wished, 1.12)
  const lines = fitted.pages.flat()
  const { sizePx, lineHeightPx } = fitted
  const paddingPx = paddingUnits * unit
  return {
    sizePx,
    lineHeightPx,
    lines,
    paddingPx,
    bandPx: lines.length * lineHeightPx + 2 * paddingPx + unit,
  }
}
