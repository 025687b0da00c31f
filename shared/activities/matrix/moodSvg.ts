import type { MatrixDocument } from './schema.ts'

const keys = ['moodMinus2', 'moodMinus1', 'mood0', 'moodPlus1', 'moodPlus2'] as const
const ink = '#10302A'
const pale = '#6E8A80'

/** The text of a mood, from −2 to +2. */
export function moodKey(mood: number): `matrix.${(typeof keys)[number]}` {
  return `matrix.${keys[Math.max(0, Math.min(4, Math.round(mood) + 2))] ?? 'mood0'}`
}

/** Where the mood of each row is in a frame, rows from left to right; rows without a mood have no point. */
export function moodPoints(
  { rows, moods }: Pick<MatrixDocument, 'rows' | 'moods'>,
  frame: { width: number; height: number },
): { rowId: string; number: number; mood: number; x: number; y: number }[] {
  const step = frame.width / rows.length
  return rows.flatMap((row, index) => {
    const mood = moods[row.id]
    if (mood === undefined) return []
    const y = frame.height * (0.5 - (mood / 2) * 0.38)
    return [{ rowId: row.id, number: index + 1, mood, x: step * (index + 0.5), y }]
  })
}

/** The curve of the moods as a vector drawing: a line through the steps, a bolt where it breaks (below zero). */
export function moodSvg(
  document: Pick<MatrixDocument, 'rows' | 'moods'>,
  frame: { width: number; height: number },
): string {
  const points = moodPoints(document, frame)
  const middle = frame.height / 2
  const line = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
  const curve =
    points.length > 1
      ? `<path d="M${line}" fill="none" stroke="${ink}" stroke-width="3" stroke-linejoin="round"/>`
      : ''
  const dots = points
    .map(({ x, y, mood }) =>
      mood < 0
        ? `<path d="M${x + 2} ${y - 13}L${x - 7} ${y + 2}L${x - 1} ${y + 2}L${x - 3} ${y + 13}L${x + 7} ${y - 3}L${x + 1} ${y - 3}Z" fill="#FFC72E" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/>`
        : `<circle cx="${x}" cy="${y}" r="6" fill="#FFFFFF" stroke="${ink}" stroke-width="3"/>`,
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}"><path d="M0 ${middle}L${frame.width} ${middle}" stroke="${pale}" stroke-width="1" stroke-dasharray="4 4"/>${curve}${dots}</svg>`
}
