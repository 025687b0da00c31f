import type { CountedWord, SaidWord } from './countWords.ts'
import { type Cloud, layCloud } from './layCloud.ts'

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

/**
 * The cloud of the most said words that holds in a frame with its letters readable; the others are listed. Between words
 * said as often, those said first stay in the cloud, so that a newcomer never sends anybody out.
 */
export function fitCloud({ words, said, frame, previous = null }: CloudRequest): FittedCloud {
  const firstSaid = new Map<string, number>()
  for (const { wordId } of said) if (!firstSaid.has(wordId)) firstSaid.set(wordId, firstSaid.size)
  const since = (word: { id: string }) => firstSaid.get(word.id) ?? 0
  const ranked = words
    .filter((word) => [...word.text].length <= longestInCloud)
    .toSorted((a, b) => b.count - a.count || since(a) - since(b))
  const cloudOf = (number: number) =>
    layCloud(
      ranked.slice(0, number).toSorted((a, b) => since(a) - since(b)),
      previous,
    )
  const holds = ({ width, height }: Cloud) => width <= frame.width && height <= frame.height
  let most = Math.min(frame.mostInCloud, ranked.length)
  let cloud = cloudOf(most)
  if (!holds(cloud)) {
    let least = 0
    while (most - least > 1) {
      const middle = (least + most) >> 1
      if (holds(cloudOf(middle))) least = middle
      else most = middle
    }
    cloud = cloudOf(least)
  }
  const drawn = new Set(cloud.words.map((word) => word.id))
  return { cloud, listedIds: words.filter((word) => !drawn.has(word.id)).map((word) => word.id) }
}
