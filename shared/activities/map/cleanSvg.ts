import { type Refusal, refuse } from '../../domain/change.ts'
import type { MapDrawing } from './schema.ts'

const mostSigns = 200_000
const mostPathSigns = 20_000
/** What a picture has no need of, and what could run, load or track something. */
const unsafe =
  /<\s*(script|foreignObject|iframe|image|use|style|animate\w*|set|a)\b|\son\w+\s*=|javascript:|<!ENTITY|(?:xlink:)?href\s*=|url\s*\(\s*['"]?(?!#)/i

/**
 * Keeps of an SVG file its shapes only, as one path in a square box: nothing of what it was written with reaches a page.
 * Refused, with a sentence: what holds a script, a link or another file; what is not an SVG; shapes that are moved by a
 * transformation; a drawing too heavy for a pictogram.
 */
export function cleanSvg(text: string): MapDrawing | Refusal {
  if (text.length > mostSigns) return refuse('svgTooLarge')
  const source = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>/g, '')
  const root = /<svg\b[^>]*>/i.exec(source)?.[0]
  if (!root || !/<\/svg\s*>/i.test(source)) return refuse('svgUnreadable')
  if (unsafe.test(source)) return refuse('svgUnsafe')
  const drawn = source.replace(/<(defs|clipPath|mask|symbol|metadata|title|desc)\b[\s\S]*?<\/\1\s*>/gi, '')
  if (/\stransform\s*=/i.test(drawn)) return refuse('svgTransformed')
  const box = boxOf(root)
  if (!box) return refuse('svgUnreadable')
  const path = [...drawn.matchAll(/<(path|rect|circle|ellipse|line|polyline|polygon)\b([^>]*)>/gi)]
    .map(([, name = '', attributes = '']) => pathOf(name.toLowerCase(), attributes))
    .join('')
  if (path === '' || !/^[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\-\s]*$/.test(path)) return refuse('svgUnreadable')
  if (path.length > mostPathSigns) return refuse('svgTooLarge')
  const boxSize = Math.max(box.width, box.height)
  return {
    path,
    boxSize,
    x: box.x - (boxSize - box.width) / 2,
    y: box.y - (boxSize - box.height) / 2,
    isFilled: !/\bfill\s*=\s*["']none["']/i.test(drawn),
  }
}

function boxOf(root: string): { x: number; y: number; width: number; height: number } | null {
  const viewBox = attribute(root, 'viewBox')
  const numbers = viewBox
    ? viewBox
        .trim()
        .split(/[\s,]+/)
        .map(Number)
    : []
  const [x = 0, y = 0, width = 0, height = 0] =
    numbers.length === 4
      ? numbers
      : [
          0,
          0,
          Number.parseFloat(attribute(root, 'width') ?? ''),
          Number.parseFloat(attribute(root, 'height') ?? ''),
        ]
  const isGood = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0
  return isGood ? { x, y, width, height } : null
}

function pathOf(name: string, attributes: string): string {
  const number = (key: string) => Number.parseFloat(attribute(attributes, key) ?? '0') || 0
  if (name === 'path') return attribute(attributes, 'd') ?? ''
  if (name === 'rect') {
    const [width, height] = [number('width'), number('height')]
    return width > 0 && height > 0 ? `M${number('x')} ${number('y')}h${width}v${height}h${-width}Z` : ''
  }
  if (name === 'circle' || name === 'ellipse') {
    const rx = name === 'circle' ? number('r') : number('rx')
    const ry = name === 'circle' ? number('r') : number('ry')
    const [cx, cy] = [number('cx'), number('cy')]
    return rx > 0 && ry > 0
      ? `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
      : ''
  }
  if (name === 'line') return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
  const points = (attribute(attributes, 'points') ?? '').trim()
  return points === '' ? '' : `M${points}${name === 'polygon' ? 'Z' : ''}`
}

function attribute(text: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`, 'i').exec(text)
  return match?.[2] ?? match?.[3]
}
