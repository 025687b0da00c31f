/**
 * One stroke of a map, in units of its plane. The wall paints these as SVG, the synthesis writes them as SVG, paper counts
 * them in millimetres, the console bakes them into its sprites: what is drawn is the same everywhere.
 */
export type MapInk =
  | {
      kind: 'path'
      path: string
      /** Where the path's own box goes; absent: the path is in units of the plane. */
      at?: { x: number; y: number; scale: number }
      fill: string
      stroke: string
      width: number
      dash?: readonly number[]
      opacity?: number
    }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      /** `condense` is the title's, at 75 %. */
      font: 'titre' | 'texte' | 'condense'
      isBold: boolean
      anchor: 'start' | 'middle' | 'end'
      fill: string
      /** A white edge, to be read over anything. */
      hasHalo: boolean
    }

export type MapPathInk = Extract<MapInk, { kind: 'path' }>

export const noFill = 'none'
export const inkColour = '#10302A'
export const paperColour = '#FFFFFF'

/** A circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius)
  return `M${round(x - radius)} ${round(y)}A${r} ${r} 0 1 0 ${round(x + radius)} ${round(y)}A${r} ${r} 0 1 0 ${round(x - radius)} ${round(y)}Z`
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}Z`
}

/** To a hundredth: what no eye sees is not written. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Inks as the inside of an SVG. Fonts are those of the paper (`Title`, `Text`). */
export function inksToSvg(inks: readonly MapInk[]): string {
  return inks.map(inkToSvg).join('')
}

function inkToSvg(ink: MapInk): string {
  if (ink.kind === 'text') {
    const { x, y, size, font, isBold, anchor, fill, hasHalo, text } = ink
    const look = `x="${round(x)}" y="${round(y)}" font-family="${font === 'texte' ? 'Text' : 'Title'}" font-weight="${isBold ? 700 : 400}" font-size="${round(size)}" text-anchor="${anchor}"`
    // White under the letters, not the letters twice: what is read is said once.
    const width = [...text].length * size * 0.52
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    const halo = hasHalo
      ? `<rect x="${round(left)}" y="${round(y - size * 0.78)}" width="${round(width)}" height="${round(size)}" rx="${round(size * 0.3)}" fill="${paperColour}" opacity="0.82"/>`
      : ''
    return `${halo}<text ${look} fill="${fill}">${escaped(text)}</text>`
  }
  const { path, at, fill, stroke, width, dash, opacity } = ink
  const place = at
    ? ` transform="translate(${round(at.x)} ${round(at.y)}) scale(${Math.round(at.scale * 10000) / 10000})"`
    : ''
  const dashes = dash ? ` stroke-dasharray="${dash.map(round).join(' ')}"` : ''
  const line =
    width > 0
      ? ` stroke="${stroke}" stroke-width="${round(width)}" stroke-linejoin="round" stroke-linecap="round"${dashes}`
      : ''
  return `<path d="${path}" fill="${fill}"${line}${opacity === undefined ? '' : ` opacity="${opacity}"`}${place}/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Whether it can be seen in a part of the plane; a text must hold in it whole. */
export function isInkInside(
  ink: MapInk,
  part: { x: number; y: number; width: number; height: number },
): boolean {
  if (ink.kind === 'path') {
    if (!ink.at) return true
    const room = 80 * ink.at.scale
    return (
      ink.at.x > part.x - room &&
      ink.at.x < part.x + part.width + room &&
      ink.at.y > part.y - room &&
      ink.at.y < part.y + part.height + room
    )
  }
  const width = [...ink.text].length * ink.size * 0.56
  const left = ink.anchor === 'start' ? ink.x : ink.anchor === 'end' ? ink.x - width : ink.x - width / 2
  return (
    left > part.x &&
    left + width < part.x + part.width &&
    ink.y - ink.size > part.y &&
    ink.y + ink.size * 0.3 < part.y + part.height
  )
}
