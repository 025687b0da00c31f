/**
 * What a word takes, in whole pixels: its box, how many of its rows are painted from the top, and the width d3-cloud is
 * told, with blank room on both sides.
 */
export type PixelBox = { widthPx: number; heightPx: number; paintedPx: number; measuredPx: number }

/** Side of the canvas on which d3-cloud looks at its words. */
const sidePx = 2048
const bytesPerPixel = 4
/** One for every cloud of a process: it is as large as a photograph, and wiped before each use. */
const data = new Uint8ClampedArray(sidePx * sidePx * bytesPerPixel)
/** What of it is not blank. */
const painted: [number, number][] = []

/**
 * The canvas that d3-cloud measures and paints words on to know their shape, without any window: a word is the box that
 * the widths of the printed font say, so that the host, a worker and a test all see the same one.
 */
export class BoxCanvas {
  width = 0
  height = 0
  readonly #boxes: ReadonlyMap<string, PixelBox>
  #left = 0
  #top = 0

  /** @param boxes by the text that the layout is given for a word */
  constructor(boxes: ReadonlyMap<string, PixelBox>) {
    this.#boxes = boxes
  }

  getContext(): this {
    return this
  }

  save(): void {
    this.#left = 0
    this.#top = 0
  }

  restore(): void {}

  translate(x: number, y: number): void {
    this.#left += x
    this.#top += y
  }

  measureText(text: string): { width: number } {
    return { width: this.#boxes.get(text)?.measuredPx ?? 0 }
  }

  clearRect(): void {
    for (const [start, end] of painted) data.fill(0, start, end)
    painted.length = 0
  }

  /** The box, its middle where the layout stands. */
  fillText(text: string): void {
    const box = this.#boxes.get(text)
    if (!box) return
    const left = this.#left - box.widthPx / 2
    const top = this.#top - box.heightPx / 2
    for (let row = top; row < top + box.paintedPx; row += 1) {
      const start = (row * sidePx + left) * bytesPerPixel
      const end = start + box.widthPx * bytesPerPixel
      data.fill(255, start, end)
      painted.push([start, end])
    }
  }

  getImageData(_x: number, _y: number, width: number, height: number): { data: Uint8ClampedArray } {
    return { data: data.subarray(0, width * height * bytesPerPixel) }
  }
}
