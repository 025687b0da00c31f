import type { BoardContent, ReportSection, Translate } from '../activity.ts'
import type { BallotDocument, BallotSettings } from './schema.ts'

/** The section of a vote. */
export function report(
  content: BoardContent<BallotSettings, BallotDocument>,
  translate: Translate,
): ReportSection {
  const heading = content.board.heading || content.board.title
  const isEmpty = content.ballotTallies.length === 0
  return { heading, blocks: [], missing: isEmpty ? [translate('ballot.missingAll', { title: heading })] : [] }
}
