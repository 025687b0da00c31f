import { gommetteShapes } from '../../domain/gommettes/gommetteShapes.ts'
import type { Profile } from './readLevels.ts'
import { levelCount } from './schema.ts'

export type Point = { x: number; y: number }

/** Room around the circles for the numbers of the criteria, as a share of the side. */
const margin = 0.115
/** Beyond the last ring, so that a mark on it hides no number; a share of the radius. */
const labelAt = 1.19
const markShare = 0.055
/** Told apart without colour, in this order. */
const dashes = ['', '14 7', '3 6', '20 6 4 6', '8 4', '2 4 10 4', '26 8', '6 10']

/** What a painter needs to draw a radar in a square of that side: rings, spokes, one outline per profile. */
export type RadarDrawing = {
  side: number
  rings: Point[][]
  spokes: { from: Point; to: Point; label: Point; number: number }[]
  profiles: {
    id: string
    color: string
    dash: string
    outline: Point[]
    /** A profile that has said everything is a closed shape. */
    isClosed: boolean
    marks: (Point & { size: number })[]
    shape: keyof typeof gommetteShapes | null
  }[]
}

/**
 * Where everything of a radar is. The first criterion is at the top, the others follow clockwise; level 1 is near the
 * middle, level 5 on the last ring. Two profiles on the same point are set apart along the ring.
 */
export function drawRadar(criterionCount: number, profiles: readonly Profile[], side: number): RadarDrawing {
  const centre = side / 2
  const radius = side * (0.5 - margin)
  const at = (index: number, share: number, shift = 0): Point => {
    const angle = (2 * Math.PI * index) / criterionCount - Math.PI / 2
    return {
      x: centre + Math.cos(angle) * radius * share - Math.sin(angle) * shift,
      y: centre + Math.sin(angle) * radius * share + Math.cos(angle) * shift,
    }
  }
  const indexes = Array.from({ length: criterionCount }, (_one, index) => index)
  const size = side * markShare
  return {
    side,
    rings: Array.from({ length: levelCount }, (_one, level) =>
      indexes.map((index) => at(index, (level + 1) / levelCount)),
    ),
    spokes: indexes.map((index) => ({
      from: at(index, 0),
      to: at(index, 1),
      label: at(index, labelAt),
      number: index + 1,
    })),
    profiles: profiles.map((profile, order) => {
      const points = indexes.flatMap((index) => {
        const level = profile.levels[index]?.level
        if (level === undefined) return []
        const same = profiles.filter((other) => other.levels[index]?.level === level)
        const shift = (same.indexOf(profile) - (same.length - 1) / 2) * size * 0.8
        return [{ line: at(index, level / levelCount), mark: at(index, level / levelCount, shift) }]
      })
      const shape = profile.group?.shape ?? null
      return {
        id: profile.id,
        color: shape ? gommetteShapes[shape].color : '#10302A',
        dash: dashes[order % dashes.length] ?? '',
        outline: points.map((point) => point.line),
        isClosed: points.length === criterionCount && criterionCount > 2,
        marks: points.map((point) => ({ ...point.mark, size })),
        shape,
      }
    }),
  }
}

export const pathOf = (points: readonly Point[], isClosed: boolean): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${isClosed ? 'Z' : ''}`
