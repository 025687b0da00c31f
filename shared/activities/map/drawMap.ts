import { groupMapItems, type ItemGroup } from '../../domain/maps/groupMapItems.ts'
import type { MapLayout } from '../../domain/maps/layMapItems.ts'
import { type GroundArea, type MapGround, pathOfLine, pathOfPolygons } from '../../domain/maps/mapGround.ts'
import type { MapItem } from '../../domain/maps/mapItemRow.ts'
import { drawGommette, drawReach } from './drawGommette.ts'
import type { MapWindow } from './mapFocus.ts'
import { inkColour, type MapInk, noFill, paperColour, rectPath } from './mapInk.ts'
import { type PlacedName, placeNames } from './placeNames.ts'
import type { MapCategory } from './schema.ts'

/** Nearer than this share of a side, two gommettes are one with a count. */
const groupedBelow = 0.62

export type MapLook = {
  categories: readonly MapCategory[]
  /** Side of a gommette and height of letters, in units. */
  size: number
  nameSize: number
  /** Narrow letters, for a wall. */
  isCondensed?: boolean
  /** Nothing is written smaller, in units. */
  leastLetter?: number
  hasNumbers: boolean
  hasLabels: boolean
  isGrey: boolean
  /** How many, commune by commune, instead of gommettes. */
  isHeat: boolean
  /** What « from outside » is called. */
  outsideTitle: string
  /** The part of the plane in sight: names hold in it. */
  part?: MapWindow
  /** Places of another evening, hollow. */
  compared?: MapLayout
}

export type DrawnMap = { inks: MapInk[]; groups: ItemGroup[] }

/** A whole map with its gommettes, laid out before, in units of the plane of its ground. */
export function drawMap(ground: MapGround, laid: MapLayout, look: MapLook): DrawnMap {
  const distance = look.size * groupedBelow
  const groups = look.isHeat ? [] : groupMapItems(laid.placed, distance)
  const others = look.compared && !look.isHeat ? groupMapItems(look.compared.placed, distance) : []
  const counts = look.isHeat ? countsByCommune(ground, laid.placed) : undefined
  const inks = [
    ...drawGround(ground, look, counts),
    ...(laid.outside ? drawOutside(laid.outside, look) : []),
    ...drawNames(ground, look, groups),
    ...(counts ? drawHeat(counts, look) : []),
    ...others.flatMap((group) => drawGroup(group, look, true)),
    // Every halo first: none crosses another gommette.
    ...groups.flatMap((group) => drawReach({ x: group.x, y: group.y, size: look.size, reach: group.reach })),
    ...groups.flatMap((group) => drawGroup({ ...group, reach: 'communal' }, look, false)),
    ...(look.hasLabels ? drawLabels(groups, look, ground.width) : []),
  ]
  return { inks, groups }
}

/** The ground alone: its communes, its edge, no name. */
export function drawGround(
  ground: MapGround,
  { isGrey }: Pick<MapLook, 'isGrey'>,
  counts?: ReadonlyMap<GroundArea, number>,
): MapInk[] {
  const most = Math.max(1, ...(counts?.values() ?? []))
  const { outlines } = ground.layers
  const hasImage = ground.imageHash !== ''
  const areas = ground.areas.map((area): MapInk => {
    const share = (counts?.get(area) ?? 0) / most
    return {
      kind: 'path',
      path: pathOfPolygons(area.polygons),
      fill: counts ? heatColour(share, isGrey) : hasImage ? noFill : paperColour,
      stroke: isGrey ? '#8C8C8C' : '#6E8A80',
      width: outlines === 0 ? 0 : 1.6,
      ...(outlines < 1 && { opacity: Math.max(0.15, outlines) }),
    }
  })
  const edges = ground.edges.map(
    (line): MapInk => ({ kind: 'path', path: pathOfLine(line), fill: noFill, stroke: inkColour, width: 3 }),
  )
  return [...areas, ...edges]
}

/** From white to a strong yellow, or to a grey that still lets a name be read. */
function heatColour(share: number, isGrey: boolean): string {
  if (share === 0) return paperColour
  const from = [255, 255, 255]
  const to = isGrey ? [150, 150, 150] : [255, 199, 46]
  const mixed = from.map((value, index) =>
    Math.round(value + ((to[index] ?? value) - value) * (0.25 + 0.75 * share)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** How many gommettes each commune has, their counts added. */
export function countsByCommune(
  ground: MapGround,
  placed: readonly { item: MapItem; x: number; y: number }[],
): Map<GroundArea, number> {
  const counts = new Map<GroundArea, number>()
  for (const area of ground.areas) {
    const inside = placed.filter(({ item }) => item.communeId !== null && item.communeId === area.communeId)
    counts.set(
      area,
      inside.reduce((sum, { item }) => sum + item.count, 0),
    )
  }
  return counts
}

function drawNames(ground: MapGround, look: MapLook, groups: readonly ItemGroup[]): MapInk[] {
  if (ground.layers.names === 0) return []
  // A gommette, and the count at its shoulder.
  const busy = look.isHeat
    ? []
    : groups.flatMap(({ x, y, count }) => {
        const one = { x, y, radius: look.size * 0.5 }
        const badge = { x: x + look.size * 0.44, y: y - look.size * 0.44, radius: look.size * 0.5 }
        return count > 1 ? [one, badge] : [one]
      })
  const names = placeNames(ground.areas, look.nameSize, busy, look.isCondensed ? 0.4 : 0.53, look.part)
  return names.flatMap((name) => nameInks(name, look.isCondensed ? 'condense' : 'texte'))
}

function nameInks({ lines, x, y, size }: PlacedName, font: 'condense' | 'texte'): MapInk[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x,
    y: y + (index + 0.86) * size * 1.02,
    text,
    size,
    font,
    isBold: true,
    anchor: 'middle',
    fill: inkColour,
    hasHalo: true,
  }))
}

/** The figure of each commune, above its name: a colour alone tells nothing. */
function drawHeat(counts: ReadonlyMap<GroundArea, number>, look: MapLook): MapInk[] {
  const size = look.nameSize * 1.7
  return [...counts].flatMap(([area, count]): MapInk[] =>
    count === 0
      ? []
      : [
          {
            kind: 'text',
            x: area.centre.x,
            y: area.centre.y - size * 0.25,
            text: String(count),
            size,
            font: 'titre',
            isBold: true,
            anchor: 'middle',
            fill: inkColour,
            hasHalo: true,
          },
        ],
  )
}

function drawGroup(group: ItemGroup, look: MapLook, isHollow: boolean): MapInk[] {
  const [only] = group.items
  return drawGommette(
    look.categories.find(({ id }) => id === group.category),
    {
      x: group.x,
      y: group.y,
      size: look.size,
      reach: group.reach,
      count: group.count,
      number: look.hasNumbers && !isHollow && group.items.length === 1 && only ? only.item.number : 0,
      isGrey: look.isGrey,
      isHollow,
      ...(look.leastLetter !== undefined && { leastLetter: look.leastLetter }),
    },
  )
}

function drawOutside(box: { x: number; y: number; width: number; height: number }, look: MapLook): MapInk[] {
  return [
    {
      kind: 'path',
      path: rectPath(box.x + 1, box.y, box.width - 2, box.height),
      fill: noFill,
      stroke: inkColour,
      width: 1.6,
      dash: [7, 5],
    },
    {
      kind: 'text',
      x: box.x + 12,
      y: box.y + Math.max(26, (look.leastLetter ?? 0) * 1.05),
      text: look.outsideTitle,
      size: Math.max(look.leastLetter ?? 0, Math.min(look.size * 0.7, 24)),
      font: 'texte',
      isBold: true,
      anchor: 'start',
      fill: inkColour,
      hasHalo: false,
    },
  ]
}

/** Names beside their gommettes, where there is room: to the right, to the left, under. The others have their number. */
function drawLabels(groups: readonly ItemGroup[], look: MapLook, width: number): MapInk[] {
  const size = Math.max(look.leastLetter ?? 0, look.nameSize * 0.86)
  const taken = groups.map(({ x, y }) => ({
    left: x - look.size * 0.5,
    right: x + look.size * 0.5,
    top: y - look.size * 0.5,
    bottom: y + look.size * 0.5,
  }))
  return groups.flatMap((group): MapInk[] => {
    const text = group.items.length === 1 ? (group.items[0]?.item.label ?? '') : ''
    if (text === '') return []
    const length = [...text].length * size * (look.isCondensed ? 0.43 : 0.52)
    const { x, y } = group
    const reachOut = look.size * 0.72
    const tries = [
      { anchor: 'start' as const, x: x + reachOut, left: x + reachOut, y: y + size * 0.34 },
      { anchor: 'end' as const, x: x - reachOut, left: x - reachOut - length, y: y + size * 0.34 },
      { anchor: 'middle' as const, x, left: x - length / 2, y: y + look.size * 0.62 + size * 0.8 },
      { anchor: 'middle' as const, x, left: x - length / 2, y: y - look.size * 0.7 },
    ]
    for (const tried of tries) {
      const box = {
        left: tried.left,
        right: tried.left + length,
        top: tried.y - size * 0.8,
        bottom: tried.y + size * 0.25,
      }
      if (box.left < 2 || box.right > width - 2) continue
      if (
        taken.some(
          (other) =>
            box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        )
      )
        continue
      taken.push(box)
      return [
        {
          kind: 'text',
          x: tried.x,
          y: tried.y,
          text,
          size,
          font: look.isCondensed ? 'condense' : 'texte',
          isBold: true,
          anchor: tried.anchor,
          fill: inkColour,
          hasHalo: true,
        },
      ]
    }
    return []
  })
}
