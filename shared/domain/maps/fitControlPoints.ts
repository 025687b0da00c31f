import type { ControlPoint } from './mapRows.ts'
import { groundScale, toMercator } from './mercator.ts'

/** `X = a·x + b·y + c`, `Y = d·x + e·y + f`: from the plane of the map to Mercator metres. */
export type Affine = { a: number; b: number; c: number; d: number; e: number; f: number }

export type ControlFit =
  | { state: 'tooFew'; wanted: number }
  /** The points stand on a line, or almost: nothing says how far things are across it. */
  | { state: 'onALine' }
  | { state: 'fitted'; affine: Affine; errors: { id: string; metres: number }[]; meanMetres: number }

export const fewestControlPoints = 3

/**
 * Lays an image on the ground: the affine plane that passes closest to its control points (least squares), and by how
 * many metres of ground each of them is missed. Three points are always met exactly; a fourth tells.
 */
export function fitControlPoints(points: readonly ControlPoint[]): ControlFit {
  if (points.length < fewestControlPoints)
    return { state: 'tooFew', wanted: fewestControlPoints - points.length }
  const ground = points.map((point) => toMercator([point.longitude, point.latitude]))
  if (isOnALine(points.map(({ x, y }) => [x, y])) || isOnALine(ground)) return { state: 'onALine' }
  // Around the mean, so that the equations stay well conditioned with coordinates of millions of metres.
  const mean = centreOf(points.map(({ x, y }) => [x, y]))
  const groundMean = centreOf(ground)
  let xx = 0
  let xy = 0
  let yy = 0
  const sums = { xX: 0, yX: 0, xY: 0, yY: 0 }
  for (const [index, point] of points.entries()) {
    const [X = 0, Y = 0] = ground[index] ?? []
    const x = point.x - mean[0]
    const y = point.y - mean[1]
    xx += x * x
    xy += x * y
    yy += y * y
    sums.xX += x * (X - groundMean[0])
    sums.yX += y * (X - groundMean[0])
    sums.xY += x * (Y - groundMean[1])
    sums.yY += y * (Y - groundMean[1])
  }
  const determinant = xx * yy - xy * xy
  const a = (sums.xX * yy - sums.yX * xy) / determinant
  const b = (sums.yX * xx - sums.xX * xy) / determinant
  const d = (sums.xY * yy - sums.yY * xy) / determinant
  const e = (sums.yY * xx - sums.xY * xy) / determinant
  const affine = {
    a,
    b,
    c: groundMean[0] - a * mean[0] - b * mean[1],
    d,
    e,
    f: groundMean[1] - d * mean[0] - e * mean[1],
  }
  const errors = points.map((point, index) => {
    const [X = 0, Y = 0] = ground[index] ?? []
    const across = affine.a * point.x + affine.b * point.y + affine.c - X
    const up = affine.d * point.x + affine.e * point.y + affine.f - Y
    return { id: point.id, metres: Math.hypot(across, up) * groundScale(point.latitude) }
  })
  const meanMetres = Math.sqrt(errors.reduce((sum, { metres }) => sum + metres * metres, 0) / errors.length)
  return { state: 'fitted', affine, errors, meanMetres }
}

function centreOf(points: readonly (readonly [number, number])[]): [number, number] {
  const sum = points.reduce<[number, number]>((total, [x, y]) => [total[0] + x, total[1] + y], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}

/** Whether the cloud of points is thinner than a twentieth of its length. */
function isOnALine(points: readonly (readonly [number, number])[]): boolean {
  const [meanX, meanY] = centreOf(points)
  let xx = 0
  let xy = 0
  let yy = 0
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2
    xy += (x - meanX) * (y - meanY)
    yy += (y - meanY) ** 2
  }
  const half = (xx + yy) / 2
  const spread = Math.sqrt(Math.max(0, half * half - (xx * yy - xy * xy)))
  return half + spread === 0 || (half - spread) / (half + spread) < 1 / 400
}
