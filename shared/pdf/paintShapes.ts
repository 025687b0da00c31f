import type { PaperShape } from '../activities/paperSupport.ts'
import { fittedText, type MeasureWidth, millimetresOf } from './fittedText.ts'
import { paperColors } from './styles.ts'

export type PaintOptions = {
  measureWidth: MeasureWidth
  /** Ink only: tints become light greys; nothing is told by colour alone. */
  isBlackAndWhite: boolean
}

/** The shapes of a page as the inside of an SVG whose unit is the millimetre. */
export function paintShapes(shapes: readonly PaperShape[], options: PaintOptions): string {
  return shapes.map((shape) => painted(shape, options)).join('')
}

const lineMm = { plain: 0.35, dashed: 0.35, tinted: 0.35, heavy: 0.9, writing: 0.25 } as const

function painted(shape: PaperShape, options: PaintOptions): string {
  const ink = options.isBlackAndWhite ? '#000000' : paperColors.encre
  const tint = options.isBlackAndWhite ? '#E4E4E4' : paperColors.eau
  const pale = options.isBlackAndWhite ? '#808080' : paperColors.trait
  const stroke = (look: keyof typeof lineMm) =>
    `stroke="${look === 'writing' ? pale : ink}" stroke-width="${lineMm[look]}"${look === 'dashed' ? ' stroke-dasharray="2 1.6"' : ''}`
  const fill = (look: string) => `fill="${look === 'tinted' ? tint : 'none'}"`
  switch (shape.kind) {
    case 'box': {
      const { xMm, yMm, widthMm, heightMm, look, radiusMm = 0 } = shape
      return `<rect x="${xMm}" y="${yMm}" width="${widthMm}" height="${heightMm}" rx="${radiusMm}" ${fill(look)} ${stroke(look)}/>`
    }
    case 'line': {
      const { x1Mm, y1Mm, x2Mm, y2Mm, look } = shape
      return `<line x1="${x1Mm}" y1="${y1Mm}" x2="${x2Mm}" y2="${y2Mm}" ${stroke(look)}/>`
    }
    case 'circle': {
      const { xMm, yMm, radiusMm, look } = shape
      return `<circle cx="${xMm}" cy="${yMm}" r="${radiusMm}" ${fill(look)} ${stroke(look)}/>`
    }
    case 'image': {
      const { href, xMm, yMm, widthMm, heightMm, opacity } = shape
      return `<image href="${href}" x="${rounded(xMm)}" y="${rounded(yMm)}" width="${rounded(widthMm)}" height="${rounded(heightMm)}" opacity="${opacity}" preserveAspectRatio="none"/>`
    }
    case 'path': {
      const { path, xMm, yMm, mmPerUnit, originX, originY, fill, stroke, lineMm: wide, dashMm } = shape
      const colour = (one: string) => (options.isBlackAndWhite ? greyOf(one) : one)
      const dashes = dashMm
        ? ` stroke-dasharray="${dashMm.map((mm) => rounded(mm / mmPerUnit)).join(' ')}"`
        : ''
      const line =
        wide > 0
          ? ` stroke="${colour(stroke)}" stroke-width="${rounded(wide / mmPerUnit)}" stroke-linejoin="round" stroke-linecap="round"${dashes}`
          : ''
      const x = rounded(xMm - originX * mmPerUnit)
      const y = rounded(yMm - originY * mmPerUnit)
      return `<path d="${path}" fill="${colour(fill)}"${line} transform="translate(${x} ${y}) scale(${Math.round(mmPerUnit * 100_000) / 100_000})"/>`
    }
    case 'text':
      return paintedText(shape, ink, options.measureWidth)
  }
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

function paintedText(
  shape: Extract<PaperShape, { kind: 'text' }>,
  ink: string,
  measureWidth: MeasureWidth,
): string {
  const { lines, sizePt, leadingMm } = fittedText(shape, measureWidth)
  const x = { left: shape.xMm, center: shape.xMm + shape.widthMm / 2, right: shape.xMm + shape.widthMm }[
    shape.align
  ]
  const sizeMm = millimetresOf(sizePt)
  const family = shape.font === 'titre' ? 'Title' : 'Text'
  const look = `font-family="${family}" font-weight="${shape.isBold ? 700 : 400}" font-size="${rounded(sizeMm)}" fill="${ink}" text-anchor="${anchors[shape.align]}"`
  return lines
    .map((line, index) => {
      const y = shape.yMm + index * leadingMm + sizeMm * 0.92
      return `<text x="${rounded(x)}" y="${rounded(y)}" ${look}>${escaped(line)}</text>`
    })
    .join('')
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What a black and white printer makes of a colour (`#RRGGBB`); anything else stays as it is. */
function greyOf(colour: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) return colour
  const [red, green, blue] = match.slice(1).map((pair) => Number.parseInt(pair, 16))
  const light = Math.round(0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0))
  const pair = light.toString(16).padStart(2, '0').toUpperCase()
  return `#${pair}${pair}${pair}`
}
