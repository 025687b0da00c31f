import { Remembered } from '../../text/Remembered.ts'
import type { CountedWord, SaidWord } from './countWords.ts'
import { type Cloud, type CloudWord, emptyCloud, layCloud, leastArea } from './layCloud.ts'

/** A cloud that can be read, and the words that are in the counted list instead, the most said first. */
export type FittedCloud = { cloud: Cloud; listedIds: string[] }

/** Longer ones are sentences: they are in the list. */
export const longestInCloud = 30

export type CloudFrame = {
  /** The frame in heights of the smallest letters allowed in it. */
  width: number
  height: number
  mostInCloud: number
}

export type CloudRequest = {
  words: readonly Pick<CountedWord, 'id' | 'text' | 'count'>[]
  said: readonly SaidWord[]
  frame: CloudFrame
  /** What was shown just before, so that words keep their place. */
  previous?: Cloud | null
}

/** The frame of a wall read from 15 m: paper draws in the same one, and so draws the same cloud. */
export const wallFrame = { width: 35.56, height: 17.55 } as const

/** Powers of the count that size a word: the square root, then flatter ones so that more words hold. */
const contrasts = [0.5, 0.4, 0.3, 0.2, 0.12] as const
const largestSize = 3.6
/** Share of its frame that a cloud ever fills: a try that asks for more is spared. */
const densest = 0.9
const known = new Remembered<Cloud>(40)

/** The cloud of words that had none before: paper, preview and each new window ask for the same one. */
function firstCloud(words: CloudWord[]): Cloud {
  return known.of(JSON.stringify(words), () => layCloud(words))
}

/** Size of a word’s letters, in those of a word said once. */
export function sizeOfCount(count: number, contrast: number = contrasts[0]): number {
  return Math.min(largestSize, Math.max(1, count) ** contrast)
}

/**
 * The cloud of the most said words that holds in a frame with its letters readable; the others are listed. Sizes follow
 * the square root of the count while every word holds, and come closer to each other when they are many. Between words
 * said as often, those said first stay in the cloud, so that a newcomer never sends anybody out.
 */
export function fitCloud({ words, said, frame, previous = null }: CloudRequest): FittedCloud {
  const firstSaid = new Map<string, number>()
  for (const { wordId } of said) if (!firstSaid.has(wordId)) firstSaid.set(wordId, firstSaid.size)
  const since = (word: { id: string }) => firstSaid.get(word.id) ?? 0
  const ranked = words
    .filter((word) => [...word.text].length <= longestInCloud)
    .toSorted((a, b) => b.count - a.count || since(a) - since(b))
  const chosen = (number: number, contrast: number): CloudWord[] =>
    ranked
      .slice(0, number)
      .toSorted((a, b) => since(a) - since(b))
      .map(({ id, text, count }) => ({ id, text, size: sizeOfCount(count, contrast) }))
  const cloud = largestHolding(Math.min(frame.mostInCloud, ranked.length), chosen, frame, previous)
  const drawn = new Set(cloud.words.map((word) => word.id))
  return { cloud, listedIds: words.filter((word) => !drawn.has(word.id)).map((word) => word.id) }
}

function largestHolding(
  most: number,
  chosen: (number: number, contrast: number) => CloudWord[],
  frame: CloudFrame,
  previous: Cloud | null,
): Cloud {
  const holding = (number: number, contrast: number): Cloud | null => {
    const words = chosen(number, contrast)
    if (leastArea(words) > frame.width * frame.height * densest) return null
    const cloud = previous === null ? firstCloud(words) : layCloud(words, previous)
    return cloud.width <= frame.width && cloud.height <= frame.height ? cloud : null
  }
  const isFlat = chosen(most, contrasts[0]).every((word) => word.size === 1)
  const tried = isFlat ? contrasts.slice(0, 1) : contrasts
  for (const contrast of tried) {
    const cloud = holding(most, contrast)
    if (cloud) return cloud
  }
  const flattest = tried.at(-1) ?? contrasts[0]
  let held: Cloud = emptyCloud
  let least = 0
  let tooMany = most
  while (tooMany - least > 1) {
    const middle = (least + tooMany) >> 1
    const cloud = holding(middle, flattest)
    if (cloud) {
      held = cloud
      least = middle
    } else tooMany = middle
  }
  return held
}
