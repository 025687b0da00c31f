import { doCover, placeWords, type Seeker } from './placeWords.ts'
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
  const known = new Map(previous?.words.map((word) => [word.id, word]))
  const middle = previous ? { x: previous.middleX, y: previous.middleY } : { x: 0, y: 0 }
  const held: Seeker[] = []
  const grown: Seeker[] = []
  const fresh: Seeker[] = []
  for (const word of words) {
    const size = sizedOf(word)
    const before = known.get(word.id)
    if (!before) {
      fresh.push({ ...size, x: 0, y: 0 })
      continue
    }
    const x = before.x + before.width / 2 - middle.x
    const y = before.y + before.height / 2 - middle.y
    const isAsBefore = before.text === word.text && before.size === word.size
    ;(isAsBefore ? held : grown).push({ ...size, x, y })
  }
  // Whoever comes first keeps its place: those that stay and those that grow, then whom they cover, then newcomers.
  const covered = held.filter((one) => grown.some((other) => doCover(one, other)))
  const still = held.filter((one) => !covered.includes(one))
  return boundedCloud(words, placeWords([...still, ...grown, ...covered, ...fresh]))
}

/** The room that words take when nothing is lost between them, in square em: no cloud of theirs is smaller. */
export function leastArea(words: readonly CloudWord[]): number {
  return words.map(sizedOf).reduce((sum, { width, height }) => sum + width * height, 0)
}

function sizedOf(word: CloudWord): Pick<Seeker, 'id' | 'width' | 'height'> {
  const { size } = word
  return {
    id: word.id,
    width: textWidth(word.text) * size + 2 * room,
    height: boxHeight * size + 2 * room,
  }
}

/** The cloud from its top left, as its words stand around its middle. */
function boundedCloud(
  words: readonly CloudWord[],
  places: ReadonlyMap<string, { x: number; y: number }>,
): Cloud {
  const boxes = words.flatMap((word) => {
    const place = places.get(word.id)
    return place ? [{ word, box: { ...sizedOf(word), ...place } }] : []
  })
  if (boxes.length === 0) return emptyCloud
  const left = Math.min(...boxes.map(({ box }) => box.x - box.width / 2))
  const top = Math.min(...boxes.map(({ box }) => box.y - box.height / 2))
  const right = Math.max(...boxes.map(({ box }) => box.x + box.width / 2))
  const bottom = Math.max(...boxes.map(({ box }) => box.y + box.height / 2))
  return {
    width: right - left,
    height: bottom - top,
    middleX: -left,
    middleY: -top,
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
