import type { MapGround } from '../../domain/maps/mapGround.ts'
import type { MapProjection } from '../../domain/maps/mapProjection.ts'
import type { Translate } from '../activity.ts'
import { inkColour, type MapInk, noFill, paperColour } from './mapInk.ts'

/**
 * Under a map: a scale bar of a round length and an arrow to the north when it has coordinates, then who drew it. Nothing
 * for a map that has neither.
 *
 * @param metresPerUnit overrides the ground's (a map printed at another size has the same bar in metres)
 */
export function drawScale(
  ground: Pick<MapGround, 'projection' | 'attribution' | 'width'>,
  top: number,
  translate: Translate,
  letter = 18,
): { inks: MapInk[]; height: number } {
  const { projection, attribution, width } = ground
  if (!projection && attribution === '') return { inks: [], height: 0 }
  const inks: MapInk[] = []
  const y = top + letter * 1.1
  if (projection) {
    const metres = roundLength(projection.metresPerUnit * width * 0.25)
    const length = metres / projection.metresPerUnit
    const half = length / 2
    inks.push(
      bar(0, half, y, letter, inkColour),
      bar(half, length, y, letter, paperColour),
      words(lengthName(metres, translate), length + letter * 0.6, y + letter * 0.36, 'start', letter),
      ...north(width - letter * 1.2, y, letter, northTurn(projection, width)),
    )
  }
  if (attribution !== '')
    inks.push(
      words(attribution, projection ? width - letter * 3 : width, y + letter * 0.36, 'end', letter * 0.86),
    )
  return { inks, height: letter * 2.4 }
}

/** The longest of 1, 2 or 5 times a power of ten that is not longer. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  const times = [5, 2, 1].find((one) => one * power <= metres) ?? 1
  return times * power
}

export function lengthName(metres: number, translate: Translate): string {
  return metres >= 1000
    ? translate('map.kilometres', { count: metres / 1000 })
    : translate('map.metres', { count: metres })
}

function bar(from: number, to: number, y: number, letter: number, fill: string): MapInk {
  const height = letter * 0.4
  return {
    kind: 'path',
    path: `M${from} ${y - height / 2}H${to}V${y + height / 2}H${from}Z`,
    fill,
    stroke: inkColour,
    width: letter * 0.07,
  }
}

/** An arrow that points where north is on this map: a plan laid by its control points may be turned. */
function north(x: number, y: number, letter: number, turned: number): MapInk[] {
  const [cosine, sine] = [Math.cos(turned), Math.sin(turned)]
  const at = (dx: number, dy: number) => ({
    x: x + (dx * cosine - dy * sine) * letter,
    y: y + (dx * sine + dy * cosine) * letter,
  })
  const said = ({ x, y }: { x: number; y: number }) => `${x} ${y}`
  const [tail, neck, tip] = [at(0, 0.7), at(0, -0.8), at(0, -0.85)]
  const beside = at(0.75, 0)
  return [
    {
      kind: 'path',
      path: `M${said(tail)}L${said(neck)}M${said(at(-0.35, -0.35))}L${said(tip)}L${said(at(0.35, -0.35))}`,
      fill: noFill,
      stroke: inkColour,
      width: letter * 0.12,
    },
    words('N', beside.x, beside.y + letter * 0.36, 'middle', letter),
  ]
}

/** How far north is turned from the top of the plane, clockwise, in radians. */
export function northTurn(projection: MapProjection, width: number): number {
  const [longitude, latitude] = projection.toLonLat({ x: width / 2, y: width / 2 })
  const here = projection.toPlane([longitude, latitude])
  const northwards = projection.toPlane([longitude, latitude + 0.01])
  return Math.atan2(northwards.x - here.x, here.y - northwards.y)
}

function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size: number): MapInk {
  return {
    kind: 'text',
    x,
    y,
    text,
    size,
    font: 'texte',
    isBold: false,
    anchor,
    fill: inkColour,
    hasHalo: false,
  }
}
