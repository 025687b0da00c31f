import type { PlacedItem } from './layMapItems.ts'

/** Gommettes that stand on each other, drawn as one with a count. */
export type ItemGroup = {
  id: string
  x: number
  y: number
  /** What is drawn: the most frequent category. */
  category: string
  /** How far the farthest of them draws people from. */
  reach: PlacedItem['item']['reach']
  /** Sum of their counts. */
  count: number
  items: PlacedItem[]
}

const reachOrder = ['communal', 'plusieursCommunes', 'territoire', 'auDela'] as const

/**
 * Brings together gommettes whose centres are nearer than `distance`. Each joins the first group it touches, in the order
 * given: the same gommettes always make the same groups. `isApart` are never grouped (the one in hand).
 */
export function groupMapItems(
  placed: readonly PlacedItem[],
  distance: number,
  isApart: (id: string) => boolean = () => false,
): ItemGroup[] {
  const cells = new Map<number, ItemGroup[]>()
  const groups: ItemGroup[] = []
  const cellOf = (value: number) => Math.floor(value / Math.max(distance, 0.001))
  // One number per cell: the plane is never a million cells wide.
  const keyOf = (column: number, row: number) => column * 2_000_003 + row
  for (const one of placed) {
    const [column, row] = [cellOf(one.x), cellOf(one.y)]
    let found: ItemGroup | undefined
    if (!isApart(one.item.id))
      for (let dx = -1; dx <= 1 && !found; dx += 1)
        for (let dy = -1; dy <= 1 && !found; dy += 1)
          found = cells
            .get(keyOf(column + dx, row + dy))
            ?.find((group) => Math.hypot(group.x - one.x, group.y - one.y) < distance)
    if (found) {
      found.items.push(one)
      continue
    }
    const group: ItemGroup = {
      id: one.item.id,
      x: one.x,
      y: one.y,
      category: one.item.category,
      reach: one.item.reach,
      count: 0,
      items: [one],
    }
    groups.push(group)
    if (isApart(one.item.id)) continue
    const key = keyOf(column, row)
    const cell = cells.get(key)
    if (cell) cell.push(group)
    else cells.set(key, [group])
  }
  for (const group of groups) {
    group.count = group.items.reduce((sum, { item }) => sum + item.count, 0)
    if (group.items.length === 1) continue
    const counts = new Map<string, number>()
    let farthest = 0
    for (const { item } of group.items) {
      counts.set(item.category, (counts.get(item.category) ?? 0) + item.count)
      farthest = Math.max(farthest, reachOrder.indexOf(item.reach))
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
    group.category = most?.[0] ?? group.category
    group.reach = reachOrder[farthest] ?? 'communal'
  }
  return groups
}
