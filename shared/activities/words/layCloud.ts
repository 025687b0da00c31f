import { CloudGround } from './CloudGround.ts'
import { textWidth } from './textWidth.ts'

/** A word of the cloud, with the size of its letters; its place among the others says when it was first said. */
export type CloudWord = { id: string; text: string; size: number }

/** A word in its place. Everything in em of a word said once, from the top left of the cloud. */
export type PlacedWord = {
  id: string
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Size of its letters. */
  size: number
}

/** `middleX` and `middleY` are where its spiral began: what comes next is placed around it. */
export type Cloud = { width: number; height: number; middleX: number; middleY: number; words: PlacedWord[] }

export const emptyCloud: Cloud = { width: 0, height: 0, middleX: 0, middleY: 0, words: [] }

/** Height of a word’s box and where its letters stand in it, in em of its own size. */
export const boxHeight = 1.02
export const baseline = 0.79
/** Room kept around each word, in em of a word said once. */
const room = 0.12
/** A cloud is about as wide as a wall. */
const stretch = 1.85
/** Arms of the spiral and steps along it, in heights of the word that looks for room. */
const armGap = 0.3
const stride = 0.25

/**
 * Places words without overlap, nothing turned, along a flat spiral around the middle. The same words in the same order
 * always give the same cloud, on every screen and on paper, and a word that comes at the end leaves the others where they
 * are. With the cloud that was on screen before, a word that grows stays where it stands too, and only those it covers
 * step aside to the nearest room.
 *
 * @param words in the order in which they were first said
 * @param previous what was shown just before; words that are no longer there leave their room
 */
export function layCloud(words: readonly CloudWord[], previous: Cloud | null = null): Cloud {
  const ground = new CloudGround()
  const known = new Map(previous?.words.map((word) => [word.id, word]))
  const grown: (Sized & Centre)[] = []
  const fresh: Sized[] = []
  for (const word of words) {
    const sized = sizedOf(word)
    const held = known.get(word.id)
    const centre = held && { x: held.x + held.width / 2, y: held.y + held.height / 2 }
    if (!centre) fresh.push(sized)
    else if (held.text === word.text && held.size === word.size) ground.put({ ...sized, ...centre })
    else grown.push({ ...sized, ...centre })
  }
  for (const box of grown) grow(ground, box, new Set(grown.map(({ id }) => id)))
  const middle = previous ? { x: previous.middleX, y: previous.middleY } : { x: 0, y: 0 }
  for (const sized of fresh) ground.put(place(ground, sized, middle))
  return boundedCloud(words, ground, middle)
}

/** The room that words take when nothing is lost between them, in square em: no cloud of theirs is smaller. */
export function leastArea(words: readonly CloudWord[]): number {
  return words.map(sizedOf).reduce((sum, { width, height }) => sum + width * height, 0)
}

function sizedOf(word: CloudWord): Sized {
  const { size } = word
  return {
    id: word.id,
    width: textWidth(word.text) * size + 2 * room,
    height: boxHeight * size + 2 * room,
  }
}

type Sized = { id: string; width: number; height: number }
type Centre = { x: number; y: number }

function grow(ground: CloudGround, box: Sized & Centre, alsoGrown: ReadonlySet<string>): void {
  const covered = ground.touching(box)
  if (covered.some((other) => alsoGrown.has(other.id))) {
    ground.put(place(ground, box, box))
    return
  }
  for (const other of covered) ground.remove(other.id)
  ground.put(box)
  for (const other of covered) ground.put(place(ground, other, other))
}

/** The nearest room for a word, along a flat spiral around `from` that starts where its letters say. */
function place(ground: CloudGround, word: Sized, from: Centre): Sized & Centre {
  const start = (hashOf(word.id) % 360) * (Math.PI / 180)
  const turn = (armGap * word.height) / (2 * Math.PI)
  const step = stride * word.height
  let angle = 0
  for (;;) {
    const radius = turn * angle
    const box = {
      id: word.id,
      width: word.width,
      height: word.height,
      x: from.x + radius * Math.cos(start + angle) * stretch,
      y: from.y + radius * Math.sin(start + angle),
    }
    if (ground.isFree(box)) return box
    angle += step / Math.max(radius, step)
  }
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}

function boundedCloud(words: readonly CloudWord[], ground: CloudGround, middle: Centre): Cloud {
  const boxes = words.flatMap((word) => {
    const box = ground.boxOf(word.id)
    return box ? [{ word, box }] : []
  })
  if (boxes.length === 0) return emptyCloud
  const left = Math.min(...boxes.map(({ box }) => box.x - box.width / 2))
  const top = Math.min(...boxes.map(({ box }) => box.y - box.height / 2))
  const right = Math.max(...boxes.map(({ box }) => box.x + box.width / 2))
  const bottom = Math.max(...boxes.map(({ box }) => box.y + box.height / 2))
  return {
    width: right - left,
    height: bottom - top,
    middleX: middle.x - left,
    middleY: middle.y - top,
    words: boxes.map(({ word, box }) => ({
      id: word.id,
      text: word.text,
      x: box.x - box.width / 2 + room - left,
      y: box.y - box.height / 2 + room - top,
      width: box.width - 2 * room,
      height: box.height - 2 * room,
      size: word.size,
    })),
  }
}
