/// <reference path="./d3Cloud.d.ts" />
import cloud from 'd3-cloud'
import { BoxCanvas, type PixelBox } from './BoxCanvas.ts'

/** A word that asks for room: its size, and where it begins to look for it, all from the middle of the cloud. */
export type Seeker = { id: string; width: number; height: number; x: number; y: number }

/** Pixels of the layout for one em: places are told to a sixteenth of it. */
const pixelsPerEm = 16
/** Arms of the spiral and steps along it, in heights of the word that looks for room. */
const armGap = 0.3
const stride = 0.25
/** A cloud is about as wide as a wall. */
const stretch = 1.85
/** The board of d3-cloud is rows of 32 bits. */
const bitsPerCell = 32
/** d3-cloud cuts its masks out of a square of this side. */
const largestMaskPx = 2040
/** Its masks are twice as high as letters, less one row: the last of a word must not be that one. */
const sparePx = 1
/** d3-cloud asks chance three times a word: where it begins (two figures), and which way it turns. */
const drawsPerWord = 3

/**
 * Has d3-cloud place words one after the other, the first where it asks to stand, each of the next at the nearest room
 * along its spiral. Chance is given what a word asks instead of a dice, and every word the same size of letters, so that
 * the order is ours: the same words give the same places, and one more at the end moves none of the others.
 * @returns the middle of each word, from the middle of the cloud
 */
export function placeWords(seekers: readonly Seeker[]): Map<string, { x: number; y: number }> {
  const placed = new Map<string, { x: number; y: number }>()
  if (seekers.length === 0) return placed
  const asked = seekers.map(inPixels)
  const [widthPx, heightPx] = boardFor(asked)
  const pixels = [frameFor(asked), ...asked]
  const boxes = new Map(pixels.map((word): [string, PixelBox] => [word.text, word]))
  const highest = Math.max(...asked.map((word) => word.heightPx))
  let drawn = 0
  let looking = 0
  cloud<PixelSeeker>()
    .size([widthPx, heightPx])
    .words(pixels)
    .text(({ text }) => text)
    .fontSize(({ isFrame, heightPx }) => (isFrame ? heightPx : highest) / 2 + sparePx)
    .rotate(0)
    .padding(0)
    .canvas(() => new BoxCanvas(boxes))
    .random(() => {
      const word = pixels[Math.floor(drawn / drawsPerWord)]
      const draw = drawn % drawsPerWord
      drawn += 1
      if (draw === 0) return startingAt(word?.startX ?? 0, widthPx)
      if (draw === 1) return startingAt(word?.startY ?? 0, heightPx)
      return 0
    })
    .spiral(() => {
      const word = pixels[looking]
      looking += 1
      return word ? spiralOf(word) : () => [0, 0]
    })
    .on('word', ({ id, isFrame, x, y }) => {
      if (!isFrame)
        placed.set(id, { x: (x - widthPx / 2) / pixelsPerEm, y: (y - heightPx / 2) / pixelsPerEm })
    })
    .start()
  return placed
}

type PixelSeeker = PixelBox & { id: string; text: string; startX: number; startY: number; isFrame: boolean }

/**
 * What d3-cloud places first: blank but for two pixels at its top. It refuses a word that stands clear of the frame
 * around those it has placed; inside this one, every word may keep the place it asks for.
 */
function frameFor(words: readonly PixelSeeker[]): PixelSeeker {
  const areaPx = words.reduce((sum, { widthPx, heightPx }) => sum + widthPx * heightPx, 0)
  const wishedPx = 2 * bitsPerCell + Math.sqrt(areaPx * stretch * 1.8)
  const sidePx = Math.min(largestMaskPx, wishedPx)
  const downPx = 2 * Math.floor(sidePx / stretch / 2)
  // An odd number of cells around the middle: its mask begins in the middle of one.
  const cells = 2 * Math.floor((sidePx / bitsPerCell - 1) / 2) + 1
  return {
    id: '',
    text: 'frame',
    widthPx: 2,
    heightPx: downPx,
    paintedPx: 1,
    measuredPx: cells * bitsPerCell - 1,
    startX: 0,
    startY: 0,
    isFrame: true,
  }
}

function inPixels({ id, width, height, x, y }: Seeker, index: number): PixelSeeker {
  const widthPx = evenPixels(width)
  const heightPx = evenPixels(height)
  const startX = Math.round(x * pixelsPerEm)
  // One more blank cell where the word would begin at the edge of one: it keeps the very place it asks for.
  const isAtEdge = isEdge(startX, widthPx)
  return {
    id,
    // Its place in the list: two words may be written alike.
    text: String(index),
    widthPx,
    heightPx,
    paintedPx: heightPx,
    isFrame: false,
    measuredPx: isAtEdge ? widthPx + bitsPerCell : widthPx,
    startX,
    startY: Math.round(y * pixelsPerEm),
  }
}

/** Whether a word’s mask would begin at the edge of a cell: d3-cloud then shifts it by nothing, over the next cell. */
function isEdge(middlePx: number, measuredPx: number): boolean {
  return (middlePx - maskWidth(measuredPx) / 2) % bitsPerCell === 0
}

/** Width in pixels of the mask d3-cloud makes of a word: whole cells. */
function maskWidth(measuredPx: number): number {
  return Math.ceil((measuredPx + 1) / bitsPerCell) * bitsPerCell
}

/** Even, so that a word has its middle on a pixel. */
function evenPixels(ems: number): number {
  return 2 * Math.ceil((ems * pixelsPerEm) / 2)
}

/** Whether two words that stand where they ask would cover each other, as the layout sees them. */
export function doCover(one: Seeker, other: Seeker): boolean {
  const [a, b] = [inPixels(one, 0), inPixels(other, 1)]
  return (
    2 * Math.abs(a.startX - b.startX) < a.widthPx + b.widthPx &&
    2 * Math.abs(a.startY - b.startY) < a.heightPx + b.heightPx
  )
}

/** A board so large that every word finds room, whole cells on both sides of its middle. */
function boardFor(words: readonly PixelSeeker[]): [number, number] {
  const areaPx = words.reduce((sum, { widthPx, heightPx }) => sum + widthPx * heightPx, 0)
  const widest = Math.max(...words.map(({ widthPx }) => widthPx))
  const farthest = Math.max(
    ...words.map(({ startX, startY }) => Math.max(Math.abs(startX), Math.abs(startY) * stretch)),
  )
  const half = 1.1 * Math.sqrt(areaPx) + widest + farthest
  const halfWidth = Math.ceil(half / bitsPerCell) * bitsPerCell
  return [2 * halfWidth, 2 * Math.ceil(halfWidth / stretch)]
}

/** What chance must say for d3-cloud to begin at a pixel from the middle: `(size × (chance + ½)) >> 1`. */
function startingAt(fromMiddlePx: number, sizePx: number): number {
  return (2 * (fromMiddlePx + sizePx / 2) + 0.5) / sizePx - 0.5
}

/** A flat spiral that begins where the letters of the word say. */
function spiralOf(word: PixelSeeker): (step: number) => [number, number] {
  const start = (hashOf(word.id) % 360) * (Math.PI / 180)
  const turn = (armGap * word.heightPx) / (2 * Math.PI)
  const stepPx = stride * word.heightPx
  let angle = 0
  return () => {
    const radius = turn * angle
    const x = Math.round(radius * Math.cos(start + angle) * stretch)
    const y = Math.round(radius * Math.sin(start + angle))
    angle += stepPx / Math.max(radius, stepPx)
    return [isEdge(word.startX + x, word.measuredPx) ? x + 1 : x, y]
  }
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}
