import { gommetteBoxSize, gommetteOutline, gommetteShapes } from '../../domain/gommettes/gommetteShapes.ts'
import { type Point, pathOf, type RadarDrawing } from './radarDrawing.ts'

const ink = '#10302A'
const line = '#6E8A80'

/** Digits as strokes in a box of 10 × 16, so that a drawing needs no font. */
const digits: { readonly [digit: string]: string } = {
  1: 'M2 4L6 1L6 15',
  2: 'M1 4Q1 1 5 1Q9 1 9 4.5Q9 7 1 15L9.5 15',
  3: 'M1.5 1L9 1L4.5 6.5Q9.5 7 9.5 10.8Q9.5 15 5 15Q1.5 15 0.8 12.5',
  4: 'M7 15L7 1L0.5 11L9.8 11',
  5: 'M8.5 1L2 1L1.5 7Q3 5.8 5 5.8Q9.5 5.8 9.5 10.3Q9.5 15 5 15Q2 15 0.8 13',
  6: 'M8 1Q1 4 1 10.3Q1 15 5.2 15Q9.5 15 9.5 10.6Q9.5 6.5 5.5 6.5Q2 6.5 1 9.5',
  7: 'M0.8 1L9.3 1L4 15',
  8: 'M5 7.2Q1.6 6.6 1.6 4Q1.6 1 5 1Q8.4 1 8.4 4Q8.4 6.6 5 7.2Q0.8 7.8 0.8 11.2Q0.8 15 5 15Q9.2 15 9.2 11.2Q9.2 7.8 5 7.2Z',
}

/** The radar as a vector drawing, told apart by dashes and shapes when it is printed without colour. */
export function radarSvg(radar: RadarDrawing): string {
  const { side } = radar
  const rings = radar.rings
    .map((ring, index) => stroke(ring, true, line, index === radar.rings.length - 1 ? 1.6 : 0.8))
    .join('')
  const spokes = radar.spokes.map((spoke) => stroke([spoke.from, spoke.to], false, line, 0.8)).join('')
  const numbers = radar.spokes.map((spoke) => digit(spoke.number, spoke.label, side * 0.045)).join('')
  const profiles = radar.profiles
    .map(({ outline, isClosed, color, dash, marks, shape }) => {
      const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
      const under = `<path d="${pathOf(outline, isClosed)}" fill="none" stroke="${ink}" stroke-width="${side * 0.009}"${dashes}/>`
      const over = `<path d="${pathOf(outline, isClosed)}" fill="none" stroke="${color}" stroke-width="${side * 0.005}"${dashes}/>`
      return `${under}${over}${marks.map((mark) => markOf(mark, shape)).join('')}`
    })
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${rings}${spokes}${numbers}${profiles}</svg>`
}

function stroke(points: readonly Point[], isClosed: boolean, color: string, width: number): string {
  return `<path d="${pathOf(points, isClosed)}" fill="none" stroke="${color}" stroke-width="${width}"/>`
}

function markOf({ x, y, size }: Point & { size: number }, shape: keyof typeof gommetteShapes | null): string {
  if (!shape) return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size / 3}" fill="${ink}"/>`
  const scale = size / gommetteBoxSize
  const place = `translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${scale.toFixed(4)})`
  const { path, color } = gommetteShapes[shape]
  return `<path transform="${place}" d="${path}" fill="${color}" stroke="${gommetteOutline.color}" stroke-width="${gommetteOutline.width}"/>`
}

function digit(number: number, at: Point, height: number): string {
  const scale = height / 16
  const place = `translate(${(at.x - 5 * scale).toFixed(1)} ${(at.y - height / 2).toFixed(1)}) scale(${scale.toFixed(4)})`
  return `<path transform="${place}" d="${digits[number] ?? ''}" fill="none" stroke="${ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`
}
