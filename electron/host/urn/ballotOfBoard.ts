import { documentSchema } from '../../../shared/domain/ballots/ballotDocument.ts'
import { settingsSchema } from '../../../shared/domain/ballots/ballotSettings.ts'
import type { Ballot } from '../../../shared/domain/ballots/enterCount.ts'
import type { Board } from '../../../shared/domain/rows.ts'

/** Rows are never edited: a board of the file is read once, however many phones vote on it. */
const known = new WeakMap<Board, Ballot | null>()

/** The ballot of a board as its rules read it; null when it is none, or what a received file has broken. */
export function ballotOfBoard(board: Board): Ballot | null {
  if (board.activity !== 'ballot') return null
  const ballot = known.get(board) ?? readBallot(board)
  known.set(board, ballot)
  return ballot
}

function readBallot(board: Board): Ballot | null {
  const document = documentSchema.safeParse(board.document)
  const settings = settingsSchema.safeParse(board.settings)
  if (!document.success || !settings.success) return null
  return { board, settings: settings.data, document: document.data }
}
