/** One vote, as somebody who watched the hall knows it: who came in which order, and what each had chosen. */
export type KnownVote = {
  /** Voters in the order in which they voted. */
  voters: readonly string[]
  /** By voter: a text that only their ballot holds. */
  markOf: ReadonlyMap<string, string>
}

/** How well one way of guessing did on one vote. */
export type Guess = {
  /** People given their own choice by saying « the k-th of these is the k-th of those »; 1 expected by chance. */
  matches: number
  /** Correlation of the two orders, from −1 to 1; 0 expected by chance, with a variance of 1 / (n − 1). */
  correlation: number
}

/** The order in which these texts stand in the raw bytes: of their first places, or of their last. */
export function orderIn(bytes: string, texts: readonly string[], end: 'first' | 'last'): string[] {
  const placed = texts.flatMap((text) => {
    const at = end === 'first' ? bytes.indexOf(text) : bytes.lastIndexOf(text)
    return at === -1 ? [] : [{ text, at }]
  })
  return placed.sort((a, b) => a.at - b.at).map((one) => one.text)
}

/** Lays an order of people beside an order of ballots. Null when the two do not hold everyone: nothing to lay. */
export function guess(vote: KnownVote, people: readonly string[], marks: readonly string[]): Guess | null {
  const count = vote.voters.length
  if (people.length !== count || marks.length !== count) return null
  const rankOf = new Map(marks.map((mark, rank) => [mark, rank]))
  const ranks = people.map((person) => rankOf.get(vote.markOf.get(person) ?? '') ?? -1)
  if (ranks.includes(-1)) return null
  const middle = (count - 1) / 2
  const covariance = ranks.reduce((sum, rank, index) => sum + (rank - middle) * (index - middle), 0)
  const variance = ranks.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  return {
    matches: ranks.filter((rank, index) => rank === index).length,
    correlation: covariance / variance,
  }
}

/** Guesses of one way over many votes, and how far from chance they are, in standard deviations. */
export class Suspicion {
  private matches = 0
  private correlation = 0
  private variance = 0
  votes = 0

  add(found: Guess, voterCount: number): void {
    this.votes += 1
    this.matches += found.matches
    this.correlation += found.correlation
    this.variance += 1 / (voterCount - 1)
  }

  /** A random order puts each of n people at their own place once in n: one match expected, with a variance of 1. */
  get matchDeviations(): number {
    return (this.matches - this.votes) / Math.sqrt(this.votes)
  }

  get correlationDeviations(): number {
    return Math.abs(this.correlation) / Math.sqrt(this.variance)
  }
}

/** A small generator with a seed: the same votes at every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}
