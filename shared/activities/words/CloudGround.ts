/** A word on the ground: the middle of its box, and its size. */
export type GroundBox = { id: string; x: number; y: number; width: number; height: number }

const cellWidth = 4
const cellHeight = 1.5
const rowStep = 100_000
const none: readonly GroundBox[] = []

/** Where words stand, in squares, so that looking for room costs what is near and not the whole cloud. */
export class CloudGround {
  readonly #boxes = new Map<string, GroundBox>()
  readonly #cells = new Map<number, GroundBox[]>()

  #inTheWay: GroundBox | null = null

  boxOf(id: string): GroundBox | undefined {
    return this.#boxes.get(id)
  }

  put(box: GroundBox): void {
    this.#boxes.set(box.id, box)
    for (const key of keysUnder(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  remove(id: string): void {
    const box = this.#boxes.get(id)
    if (!box) return
    this.#boxes.delete(id)
    if (this.#inTheWay === box) this.#inTheWay = null
    for (const key of keysUnder(box)) {
      const cell = this.#cells.get(key)
      if (cell)
        this.#cells.set(
          key,
          cell.filter((one) => one !== box),
        )
    }
  }

  /** Whether nothing stands where `box` would. */
  isFree(box: GroundBox): boolean {
    // Along a spiral, the next place is most often taken by the same word as the last one.
    if (this.#inTheWay && overlaps(this.#inTheWay, box)) return false
    const { left, right, top, bottom } = squaresUnder(box)
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        for (const other of this.#cells.get(row * rowStep + column) ?? none) {
          if (!overlaps(other, box)) continue
          this.#inTheWay = other
          return false
        }
      }
    }
    return true
  }

  /** What `box` covers, in the order in which it was put. */
  touching(box: GroundBox): GroundBox[] {
    return [...this.#boxes.values()].filter((one) => overlaps(one, box))
  }
}

function overlaps(one: GroundBox, other: GroundBox): boolean {
  return (
    2 * Math.abs(one.x - other.x) < one.width + other.width &&
    2 * Math.abs(one.y - other.y) < one.height + other.height
  )
}

function squaresUnder(box: GroundBox) {
  return {
    left: Math.floor((box.x - box.width / 2) / cellWidth),
    right: Math.floor((box.x + box.width / 2) / cellWidth),
    top: Math.floor((box.y - box.height / 2) / cellHeight),
    bottom: Math.floor((box.y + box.height / 2) / cellHeight),
  }
}

function keysUnder(box: GroundBox): number[] {
  const { left, right, top, bottom } = squaresUnder(box)
  const keys: number[] = []
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) keys.push(row * rowStep + column)
  return keys
}
