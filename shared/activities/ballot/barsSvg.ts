const ink = '#10302A'
const line = '#6E8A80'
const kept = '#FFC72E'

/** One bar: its letter, its number, its part of the widest (0 to 1), and how it came out. */
export type Bar = { letter: string; figure: string; fill: number; isKept: boolean; isTied: boolean }

const width = 640
const rowHeight = 30
const left = 46
const right = 90

/** Height of the drawing of so many bars, in the same units as its width of 640. */
export function barsHeight(count: number): number {
  return count * rowHeight
}

/**
 * The result as bars, in vectors. Told without colour too: what is kept is filled and bears a star, what is tied has a
 * dashed outline, the rest is hollow.
 */
export function barsSvg(bars: readonly Bar[]): string {
  const height = barsHeight(bars.length)
  const drawn = bars.map((bar, index) => barOf(bar, index * rowHeight)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn}</svg>`
}

function barOf({ letter, figure, fill, isKept, isTied }: Bar, y: number): string {
  const room = width - left - right
  const length = Math.round(Math.max(fill > 0 ? 3 : 1, room * Math.min(1, Math.max(0, fill))) * 10) / 10
  const dashes = isTied && !isKept ? ' stroke-dasharray="5 4"' : ''
  const look = isKept ? `fill="${kept}" stroke="${ink}"` : `fill="#FFFFFF" stroke="${line}"`
  const text = (x: number, content: string, anchor: string) =>
    `<text x="${x}" y="${y + 21}" font-family="Title" font-size="17" fill="${ink}" text-anchor="${anchor}">${content}</text>`
  const star = isKept ? starAt(left - 16, y + rowHeight / 2) : ''
  return `${text(0, letter, 'start')}${star}<rect x="${left}" y="${y + 5}" width="${length}" height="${rowHeight - 10}" ${look} stroke-width="1.6"${dashes}/>${text(left + length + 8, figure, 'start')}`
}

function starAt(x: number, y: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 9 : 4
    const angle = (Math.PI * index) / 5 - Math.PI / 2
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`
  })
  return `<path d="M${points.join('L')}Z" fill="${ink}"/>`
}
