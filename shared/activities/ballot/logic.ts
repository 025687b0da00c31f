import { changeBallotDocument, newBallotDocument } from '../../domain/ballots/changeBallotDocument.ts'
import { isSameRules } from '../../domain/ballots/isSameRules.ts'
import { hasBegun } from '../../domain/ballots/polls.ts'
import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { ActionContext } from '../activity.ts'
import type { BallotAction, BallotDocument, BallotSettings } from './schema.ts'

/** A new ballot: nothing is open. */
export function initialDocument(): BallotDocument {
  return newBallotDocument()
}

/** The course of a ballot stays; `refuseSettings` has stopped what would contradict it. */
export function afterSettings(document: BallotDocument): BallotDocument {
  return document
}

/** Once a poll was opened, rules change through `ballots.changeRules`, which says what becomes of the voices. */
export function refuseSettings(
  document: BallotDocument,
  previous: BallotSettings,
  settings: BallotSettings,
): Refusal | null {
  return hasBegun(document) && !isSameRules(previous, settings) ? refuse('ballotBegun') : null
}

/** What the facilitator changes of the course, of the decisions and of the objections. */
export function apply(
  document: BallotDocument,
  action: BallotAction,
  settings: BallotSettings,
  context: ActionContext,
): BallotDocument | Refusal {
  return changeBallotDocument(document, action, settings, context)
}

/** Options are settings: a ballot has no place for contributions. */
export function slots(): [] {
  return []
}

/** A parole said during a vote waits in the tray of Conduite. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}
