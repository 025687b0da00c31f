/** Ten ways to set a room. */
export type RoomPlan =
  | 'cercle'
  | 'paires'
  | 'pyramide'
  | 'ilots'
  | 'bocal'
  | 'pleniere'
  | 'forum'
  | 'mur'
  | 'buffet'
  | 'carte'

type Dot = readonly [x: number, y: number, radius: number]

export interface RoomDrawing {
  readonly dots: readonly Dot[]
  readonly bars?: readonly (readonly [x: number, y: number, width: number, height: number])[]
  readonly lines?: string
}

const rounded = (value: number) => Math.round(value * 100) / 100

function ring(
  x: number,
  y: number,
  distance: number,
  count: number,
  radius: number,
  startDegrees = 0,
): Dot[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((startDegrees + (index * 360) / count) * Math.PI) / 180
    return [rounded(x + distance * Math.cos(angle)), rounded(y + distance * Math.sin(angle)), radius]
  })
}

function row(y: number, count: number, pitch: number, radius: number): Dot[] {
  return Array.from({ length: count }, (_, index) => [
    rounded(20 + (index - (count - 1) / 2) * pitch),
    y,
    radius,
  ])
}

const corners: readonly (readonly [x: number, y: number])[] = [
  [9.6, 9.6],
  [30.4, 9.6],
  [9.6, 30.4],
  [30.4, 30.4],
]

/** Each plan in a 40 by 40 box, as dots, bars and one line drawing. */
export const roomPlans: Readonly<Record<RoomPlan, RoomDrawing>> = {
  cercle: { dots: ring(20, 20, 16.3, 10, 2.8) },
  paires: { dots: [...row(10.8, 4, 9.3, 2.9), ...row(29.2, 4, 9.3, 2.9)] },
  pyramide: {
    dots: [
      ...row(4.6, 1, 0, 2.9),
      ...row(14.9, 2, 12, 2.9),
      ...row(25.2, 4, 9.2, 2.9),
      ...row(35.4, 8, 5.1, 2.05),
    ],
  },
  ilots: {
    dots: corners.flatMap(([x, y]) => [[x, y + 0.4, 3.9] as const, ...ring(x, y + 0.4, 7.6, 5, 1.8, -90)]),
  },
  bocal: { dots: [...ring(20, 20, 17, 12, 2.4, -90), ...ring(20, 20, 6.6, 5, 2.5, -90)] },
  pleniere: {
    bars: [[10, 2.6, 20, 4.6]],
    dots: [...row(15.2, 5, 8.2, 2.8), ...row(23.4, 5, 8.2, 2.8), ...row(31.6, 5, 8.2, 2.8)],
  },
  forum: { dots: [...corners.flatMap(([x, y]) => ring(x, y, 6.9, 6, 2.25)), [20, 20, 2.5]] },
  mur: {
    bars: [[2, 3, 36, 4.6]],
    dots: [
      [6.4, 18, 2.9],
      [15.4, 15.6, 2.9],
      [25.4, 18, 2.9],
      [34.4, 16.4, 2.9],
      [10.4, 28.2, 2.9],
      [21.8, 26.8, 2.9],
      [31, 29.2, 2.9],
    ],
  },
  buffet: { bars: [[2, 16.3, 36, 7.4]], dots: [...row(9, 4, 8.4, 2.8), ...row(31, 4, 8.4, 2.8)] },
  carte: {
    lines: 'M3.4 8.2 14.2 4 25.8 8.2 36.6 4V31.8L25.8 36 14.2 31.8 3.4 36Z',
    dots: [
      [13, 16.6, 2.8],
      [20.4, 12.4, 2.3],
      [25.6, 22.4, 2.9],
    ],
  },
}
