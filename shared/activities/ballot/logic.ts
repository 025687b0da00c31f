import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { Slot } from '../activity.ts'
import type { BallotAction, BallotDocument, BallotSettings } from './schema.ts'

/** A new list is open. */
export function initialDocument(): BallotDocument {
  return { isClosed: false }
}

/** Its title is in its settings: nothing in the document follows. */
export function afterSettings(document: BallotDocument): BallotDocument {
  return document
}

/** Closes the list or opens it again; what is already so is refused. */
export function apply(document: BallotDocument, action: BallotAction): BallotDocument | Refusal {
  const isClosed = action.kind === 'close'
  return document.isClosed === isClosed ? refuse('actionRefused') : { isClosed }
}

/** One place, until the list is closed. */
export function slots(settings: BallotSettings, document: BallotDocument): Slot[] {
  if (document.isClosed) return []
  return [{ id: 'liste', title: settings.title, subtitle: '', sign: 'none', colour: 'papier' }]
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}
