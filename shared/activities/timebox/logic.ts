import { type Refusal, refuse } from '../../domain/change.ts'
import type { ContributionId } from '../../domain/ids.ts'
import type { Contribution, Placement } from '../../domain/rows.ts'
import type { ActionContext, Slot } from '../activity.ts'
import { mostEntries, type TimeboxAction, type TimeboxDocument, type TimeboxSettings } from './schema.ts'

/** The one place of a queue. */
export const queueSlotId = 'file'

/** Nobody has spoken yet. */
export function initialDocument(): TimeboxDocument {
  return { currentId: null, startedAt: null, endsAt: null, doneIds: [], entries: 0 }
}

/** A queue that became something else forgets whose turn it was, never who has spoken; nor who came in. */
export function afterSettings(
  document: TimeboxDocument,
  _previous: TimeboxSettings,
  settings: TimeboxSettings,
): TimeboxDocument {
  return settings.look === 'file' ? document : { ...document, currentId: null, startedAt: null, endsAt: null }
}

/** Gives the floor, ends a turn, lengthens it, or puts somebody back in the queue; in a bowl, counts who comes in. */
export function apply(
  document: TimeboxDocument,
  action: TimeboxAction,
  settings: TimeboxSettings,
  context: ActionContext,
): TimeboxDocument | Refusal {
  if (action.kind === 'enter' || action.kind === 'undoEntry') {
    const entries = document.entries + (action.kind === 'enter' ? 1 : -1)
    const isCounted = settings.look === 'bocal' && entries >= 0 && entries <= mostEntries
    return isCounted ? { ...document, entries } : refuse('actionRefused')
  }
  if (settings.look !== 'file') return refuse('actionRefused')
  switch (action.kind) {
    case 'giveTurn': {
      const ended = endTurn(document)
      return {
        ...document,
        currentId: action.contributionId,
        startedAt: context.now,
        endsAt: settings.perSpeakerSeconds === null ? null : context.now + settings.perSpeakerSeconds * 1000,
        doneIds: ended.doneIds.filter((id) => id !== action.contributionId),
      }
    }
    case 'endTurn':
      return document.currentId === null ? refuse('actionRefused') : endTurn(document)
    case 'addTime':
      if (document.endsAt === null) return refuse('actionRefused')
      return { ...document, endsAt: document.endsAt + action.seconds * 1000 }
    case 'takeBack': {
      const doneIds = document.doneIds.filter((id) => id !== action.contributionId)
      if (document.currentId === action.contributionId)
        return { ...initialDocument(), doneIds, entries: document.entries }
      return doneIds.length === document.doneIds.length ? refuse('actionRefused') : { ...document, doneIds }
    }
  }
}

function endTurn(document: TimeboxDocument): TimeboxDocument {
  const { currentId, doneIds } = document
  return {
    ...document,
    currentId: null,
    startedAt: null,
    endsAt: null,
    doneIds: currentId === null ? doneIds : [...doneIds.filter((id) => id !== currentId), currentId],
  }
}

/** A queue has one place; an instruction and a bowl have none. */
export function slots(settings: TimeboxSettings): Slot[] {
  if (settings.look !== 'file') return []
  return [{ id: queueSlotId, title: 'File', subtitle: '', sign: 'none', colour: 'papier' }]
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

export type Turn = { contribution: Contribution; state: 'done' | 'current' | 'waiting' }

/** Everyone of the queue in the order of their place, each with their state. */
export function turns(
  document: TimeboxDocument,
  contributions: readonly Contribution[],
  placements: readonly Placement[],
): Turn[] {
  const byId = new Map<ContributionId, Contribution>(contributions.map((one) => [one.id, one]))
  const done = new Set(document.doneIds)
  return placements
    .filter((placement) => placement.slot === queueSlotId)
    .toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0))
    .flatMap((placement) => {
      const contribution = byId.get(placement.contributionId)
      if (!contribution || !isOnWall(contribution)) return []
      const isCurrent = document.currentId === contribution.id
      const state = isCurrent ? 'current' : done.has(contribution.id) ? 'done' : 'waiting'
      return [{ contribution, state }]
    })
}
