import { gommetteBoxSize, gommetteOutline, gommetteShapes } from '../../domain/gommettes/gommetteShapes.ts'
import { pictogramBoxSize, pictogramPath } from '../../domain/gommettes/pictograms.ts'
import type { MapReach } from '../../domain/maps/mapItemRow.ts'
import { circlePath, inkColour, type MapInk, noFill, paperColour } from './mapInk.ts'
import type { MapCategory } from './schema.ts'

export type GommetteLook = {
  /** Its centre, and the side of its box. */
  x: number
  y: number
  size: number
  reach: MapReach
  /** Over one: a disc at the upper right. */
  count: number
  /** Printed at its lower right; 0: none. */
  number: number
  /** What a black and white printer makes of it. */
  isGrey: boolean
  /** Only its outline: another evening's. */
  isHollow?: boolean
  /** Nothing is written smaller. */
  leastLetter?: number
}

/** Part of its box that the pictogram takes, shape by shape: a triangle has less room than a square. */
const pictogramShare = {
  rond: 0.62,
  carre: 0.66,
  triangle: 0.46,
  losange: 0.5,
  etoile: 0.42,
  hexagone: 0.6,
  croix: 0.44,
  goutte: 0.5,
} as const
/** How far under the middle of the box it stands. */
const pictogramDrop = { triangle: 0.13, etoile: 0.04, goutte: 0.12 } as const
const plain: Pick<MapCategory, 'shape' | 'pictogram' | 'drawing'> = {
  shape: 'rond',
  pictogram: '',
  drawing: null,
}

/** Radius of the outermost circle of a reach, in sides of a gommette. */
export const reachRadius: { readonly [reach in MapReach]: number } = {
  communal: 0.5,
  plusieursCommunes: 0.74,
  territoire: 0.86,
  auDela: 0.86,
}

/**
 * A gommette: its halo of reach (none, dashed, double, double with an arrow), its shape and colour, its pictogram, its
 * count and its number. A category that is gone from the legend is drawn plain.
 */
export function drawGommette(category: MapCategory | undefined, look: GommetteLook): MapInk[] {
  const { x, y, size, isGrey, isHollow = false } = look
  const { shape, pictogram, drawing } = category ?? plain
  const sticker = gommetteShapes[shape]
  const scale = size / gommetteBoxSize
  const at = { x: x - size / 2, y: y - size / 2, scale }
  const colour = isGrey ? sticker.greyPrinted : sticker.color
  const { width, haloWidth, haloColor, color } = gommetteOutline
  const inks: MapInk[] = [
    ...drawReach(look),
    {
      kind: 'path',
      path: sticker.path,
      at,
      fill: haloColor,
      stroke: haloColor,
      width: width + 2 * haloWidth,
    },
    {
      kind: 'path',
      path: sticker.path,
      at,
      fill: isHollow ? paperColour : category ? colour : paperColour,
      stroke: color,
      width,
      ...(isHollow && { dash: [4, 3] }),
    },
  ]
  const inside = isHollow || !category ? inkColour : sticker.inside
  const side = size * pictogramShare[shape]
  const drop = shape in pictogramDrop ? pictogramDrop[shape as keyof typeof pictogramDrop] * size : 0
  const box = drawing?.boxSize ?? pictogramBoxSize
  const path = drawing?.path ?? pictogramPath(pictogram)
  if (path !== '')
    inks.push({
      kind: 'path',
      path,
      at: {
        x: x - side / 2 - ((drawing?.x ?? 0) * side) / box,
        y: y - side / 2 + drop - ((drawing?.y ?? 0) * side) / box,
        scale: side / box,
      },
      fill: drawing?.isFilled ? inside : noFill,
      stroke: inside,
      width: drawing?.isFilled ? 0 : (2.3 * box) / pictogramBoxSize,
    })
  return [...inks, ...drawCount(look), ...drawNumber(look)]
}

/** What goes around a gommette: nothing, a dashed circle, a double one, a double one with an arrow that leaves it. */
export function drawReach({ x, y, size, reach }: Pick<GommetteLook, 'x' | 'y' | 'size' | 'reach'>): MapInk[] {
  const ring = (radius: number, dash?: readonly number[]): MapInk => ({
    kind: 'path',
    path: circlePath(x, y, radius * size),
    fill: noFill,
    stroke: inkColour,
    width: size * 0.055,
    ...(dash && { dash }),
  })
  if (reach === 'communal') return []
  if (reach === 'plusieursCommunes') return [ring(reachRadius.plusieursCommunes, [size * 0.13, size * 0.1])]
  const rings = [ring(0.7), ring(reachRadius.territoire)]
  if (reach === 'territoire') return rings
  // The arrow leaves the circles: farther than the territory.
  const start = size * 0.61
  const end = size * 1.02
  const head = size * 0.26
  const arrow = `M${x - start} ${y - start}L${x - end} ${y - end}M${x - end + head} ${y - end}L${x - end} ${y - end}L${x - end} ${y - end + head}`
  return [
    ...rings,
    { kind: 'path', path: arrow, fill: noFill, stroke: paperColour, width: size * 0.2 },
    { kind: 'path', path: arrow, fill: noFill, stroke: inkColour, width: size * 0.085 },
  ]
}

function drawCount({ x, y, size, count, leastLetter = 0 }: GommetteLook): MapInk[] {
  if (count < 2) return []
  const text = String(count)
  const letter = Math.max(size * 0.4, leastLetter)
  const radius = letter * (text.length > 2 ? 1 : 0.74)
  const [cx, cy] = [x + size * 0.44, y - size * 0.44]
  return [
    {
      kind: 'path',
      path: circlePath(cx, cy, radius),
      fill: inkColour,
      stroke: paperColour,
      width: size * 0.05,
    },
    label(text, cx, cy + letter * 0.35, letter, paperColour, false),
  ]
}

function drawNumber({ x, y, size, number, leastLetter = 0 }: GommetteLook): MapInk[] {
  if (number === 0) return []
  const letter = Math.max(size * 0.46, leastLetter)
  return [label(String(number), x + size * 0.52, y + size * 0.66, letter, inkColour, true)]
}

function label(text: string, x: number, y: number, size: number, fill: string, hasHalo: boolean): MapInk {
  return { kind: 'text', x, y, text, size, font: 'titre', isBold: true, anchor: 'middle', fill, hasHalo }
}
