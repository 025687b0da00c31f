import type { ClusterId, ContributionId } from '../../domain/ids.ts'
import type { Cluster, Contribution, Placement } from '../../domain/rows.ts'
import { isOnWall } from './logic.ts'
import type { WordsDocument } from './schema.ts'
import { spellingOf, wordKey } from './wordKey.ts'

/** One word of the hall: everything that was counted together under it. */
export type CountedWord = {
  /** The set that joins it by hand, or its key: the same as long as the word is there. */
  id: string
  /** As it was most often written; the title of its set when it was joined by hand. */
  text: string
  count: number
  /** Kept by the hall (a star). */
  isKept: boolean
  clusterId: ClusterId | null
  contributionIds: ContributionId[]
  /** Each way it was written, the most frequent first. */
  spellings: { text: string; count: number }[]
}

/** Something said, in the order in which it was: which word it made bigger, and by how much. */
export type SaidWord = { wordId: string; count: number }

type Rows = {
  document: WordsDocument
  contributions: readonly Contribution[]
  placements: readonly Placement[]
  clusters: readonly Cluster[]
}

/**
 * Counts the words of a board. Same words are one whatever their accents, capitals, articles or plurals; a set joins
 * different ones by hand, and takes with it whatever is said later under any of its words. What was set aside does not
 * count.
 *
 * @returns the words by decreasing count then alphabetically, and everything said in its order
 */
export function countWords(rows: Rows): { words: CountedWord[]; said: SaidWord[] } {
  const apart = new Set(rows.document.apart)
  const keyOf = (text: string) => {
    const spelling = spellingOf(text)
    return apart.has(spelling) ? `=${spelling}` : wordKey(text)
  }
  const kept = rows.contributions.filter(isOnWall).toSorted(bySaid)
  const clusters = new Map(rows.clusters.map((cluster) => [cluster.id, cluster]))
  const clusterOf = new Map<ContributionId, ClusterId>()
  for (const { contributionId, clusterId } of rows.placements)
    if (clusterId !== null && clusters.has(clusterId)) clusterOf.set(contributionId, clusterId)
  const joined = new Map<string, ClusterId>()
  for (const { id, text } of kept) {
    const clusterId = clusterOf.get(id)
    const key = keyOf(text)
    if (clusterId !== undefined && !joined.has(key)) joined.set(key, clusterId)
  }
  const byId = new Map<string, CountedWord>()
  const said: SaidWord[] = []
  for (const { id, text, count, status } of kept) {
    const key = keyOf(text)
    if (key === '') continue
    const clusterId = joined.get(key) ?? null
    const wordId = clusterId ?? key
    const word: CountedWord = byId.get(wordId) ?? {
      id: wordId,
      text,
      count: 0,
      isKept: false,
      clusterId,
      contributionIds: [],
      spellings: [],
    }
    byId.set(wordId, word)
    word.count += count
    word.isKept ||= status === 'retenu'
    word.contributionIds.push(id)
    const same = word.spellings.find((one) => spellingOf(one.text) === spellingOf(text))
    if (same) same.count += count
    else word.spellings.push({ text, count })
    said.push({ wordId, count })
  }
  const words = [...byId.values()]
  for (const word of words) {
    word.spellings.sort(bySpelling)
    const title = word.clusterId === null ? '' : (clusters.get(word.clusterId)?.title.trim() ?? '')
    word.text = title === '' ? (word.spellings[0]?.text ?? '') : title
  }
  return { words: words.sort(byCount), said }
}

function bySaid(a: Contribution, b: Contribution): number {
  return a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1)
}

function byCount(a: CountedWord, b: CountedWord): number {
  return b.count - a.count || a.text.localeCompare(b.text, 'fr') || (a.id < b.id ? -1 : 1)
}

/** The most said first; for as many, the one that has its accents and no article. */
function bySpelling(a: CountedWord['spellings'][number], b: CountedWord['spellings'][number]): number {
  return b.count - a.count || a.text.length - b.text.length || accentsOf(b.text) - accentsOf(a.text)
}

function accentsOf(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}
