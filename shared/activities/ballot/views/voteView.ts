import type { GommetteShape } from '../../../domain/rows.ts'

/** What the views of a vote draw, whatever way it was counted: words ready to be read, numbers ready to be drawn. */

export type VoteOptionView = {
  readonly id: string
  /** « A » */
  readonly letter: string
  readonly label: string
  /** « Atelier 2, idée de la tablée 3 », or empty. */
  readonly origin: string
}

/** One line of a result, in the order of the result: the first is the best placed. */
export type VoteLineView = VoteOptionView & {
  /** What it got, as it is said: « 18 », « 3,5 ». */
  readonly figure: string
  /** « 28 % », or empty. */
  readonly share: string
  /** Its part of the widest bar, from 0 to 1. */
  readonly fill: number
  readonly rank: number
  readonly isKept: boolean
  /** Whether it shares its rank where a choice is to be made. */
  readonly isTied: boolean
  /** Voices by college, or answers by value, told under its bar; never a cell under five. */
  readonly details: readonly string[]
  /** Voices by group, when it was asked: one gommette each; empty: a bar. */
  readonly marks: readonly { readonly shape: GommetteShape; readonly count: number }[]
}
