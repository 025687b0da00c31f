import { baseline, type Cloud, type PlacedWord } from './layCloud.ts'

const ink = '#10302A'
const kept = '#FFF0BF'
const pad = 0.14

/**
 * A cloud as a drawing of vectors, for the paper: letters stay letters. The words of `keptIds` stand on a framed strip, so
 * that they are told apart in black and white too.
 */
export function cloudSvg(cloud: Cloud, keptIds: ReadonlySet<string>): string {
  const shown = cloud.words.map((word) => `${keptIds.has(word.id) ? stripOf(word) : ''}${textOf(word)}`)
  const frame = `${-pad} ${-pad} ${rounded(cloud.width + 2 * pad)} ${rounded(cloud.height + 2 * pad)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}">${shown.join('')}</svg>`
}

function stripOf({ x, y, width, height }: PlacedWord): string {
  const box = `x="${rounded(x - pad)}" y="${rounded(y - pad / 2)}" width="${rounded(width + 2 * pad)}" height="${rounded(height + pad)}"`
  return `<rect ${box} fill="${kept}" stroke="${ink}" stroke-width="0.05"/>`
}

function textOf({ text, x, y, width, size }: PlacedWord): string {
  const place = `x="${rounded(x + width / 2)}" y="${rounded(y + baseline * size)}"`
  const look = `font-family="Title" font-size="${rounded(size)}" fill="${ink}" text-anchor="middle"`
  return `<text ${place} ${look}>${escaped(text)}</text>`
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
