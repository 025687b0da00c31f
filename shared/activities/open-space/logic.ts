import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { ActionContext, Slot } from '../activity.ts'
import {
  mostPlaces,
  mostRounds,
  type OpenSpaceAction,
  type OpenSpaceDocument,
  type OpenSpaceSettings,
  type Place,
  type Round,
} from './schema.ts'

/** The slot of one round in one place. */
export function cellId(roundId: string, placeId: string): string {
  return `${roundId}.${placeId}`
}

/** A new forum has the rounds and the places of its settings, and shows its grid. */
export function initialDocument(settings: OpenSpaceSettings): OpenSpaceDocument {
  return {
    rounds: settings.rounds,
    places: settings.places,
    currentRoundId: null,
    wallView: 'grille',
    headCounts: {},
  }
}

/** What the settings changed wins; rounds and places added, renamed or taken away live stay so. */
export function afterSettings(
  document: OpenSpaceDocument,
  previous: OpenSpaceSettings,
  settings: OpenSpaceSettings,
): OpenSpaceDocument {
  const rounds = followed(document.rounds, previous.rounds, settings.rounds).slice(0, mostRounds)
  const places = followed(document.places, previous.places, settings.places).slice(0, mostPlaces)
  return {
    ...document,
    rounds,
    places,
    currentRoundId: rounds.some((round) => round.id === document.currentRoundId)
      ? document.currentRoundId
      : null,
  }
}

function followed<Item extends { id: string }>(
  held: readonly Item[],
  previous: readonly Item[],
  wanted: readonly Item[],
): Item[] {
  const before = new Map(previous.map((one) => [one.id, one]))
  const next = new Map(wanted.map((one) => [one.id, one]))
  const kept = held.flatMap((one) => {
    const was = before.get(one.id)
    const now = next.get(one.id)
    if (!was) return [one]
    return now ? [{ ...one, ...changedFields(was, now) }] : []
  })
  const added = wanted.filter((one) => !before.has(one.id) && !kept.some((other) => other.id === one.id))
  const all = [...kept, ...added]
  return all.length > 0 ? all : [...wanted]
}

function changedFields<Item extends object>(was: Item, now: Item): Partial<Item> {
  const changed: Partial<Item> = {}
  for (const key of Object.keys(now) as (keyof Item)[]) if (was[key] !== now[key]) changed[key] = now[key]
  return changed
}

/** The next structure of the forum. Topics of what is removed go back to the marketplace by the host's hand. */
export function apply(
  document: OpenSpaceDocument,
  action: OpenSpaceAction,
  _settings: OpenSpaceSettings,
  context: ActionContext,
): OpenSpaceDocument | Refusal {
  const { rounds, places } = document
  switch (action.kind) {
    case 'addRound': {
      if (rounds.length >= mostRounds) return refuse('actionRefused')
      return { ...document, rounds: [...rounds, roundAfter(rounds.at(-1), action.label, freeId(context))] }
    }
    case 'changeRound':
      return changed(rounds, action.roundId, action.fields, (next) => ({ ...document, rounds: next }))
    case 'removeRound':
      if (rounds.length === 1 || !rounds.some((one) => one.id === action.roundId))
        return refuse('actionRefused')
      return {
        ...document,
        rounds: rounds.filter((one) => one.id !== action.roundId),
        currentRoundId: document.currentRoundId === action.roundId ? null : document.currentRoundId,
      }
    case 'addPlace': {
      if (places.length >= mostPlaces) return refuse('actionRefused')
      const place: Place = {
        id: freeId(context),
        name: action.name,
        capacity: action.capacity,
        isAccessible: false,
      }
      return { ...document, places: [...places, place] }
    }
    case 'changePlace':
      return changed(places, action.placeId, action.fields, (next) => ({ ...document, places: next }))
    case 'removePlace':
      if (places.length === 1 || !places.some((one) => one.id === action.placeId))
        return refuse('actionRefused')
      return { ...document, places: places.filter((one) => one.id !== action.placeId) }
    case 'setCurrentRound':
      if (action.roundId !== null && !rounds.some((one) => one.id === action.roundId))
        return refuse('actionRefused')
      return { ...document, currentRoundId: action.roundId, wallView: 'grille' }
    case 'showOnWall':
      return { ...document, wallView: action.view }
    case 'setHeadCount': {
      const [lead] = action.topicIds
      const others = Object.entries(document.headCounts).filter(([id]) => !action.topicIds.includes(id))
      const counted = lead === undefined || action.count === null ? [] : [[lead, action.count] as const]
      return { ...document, headCounts: Object.fromEntries([...others, ...counted]) }
    }
  }
}

function freeId(context: ActionContext): string {
  return context.newId<string>()
}

/** The next round begins when the last one ends, and lasts as long. */
function roundAfter(last: Round | undefined, label: string, id: string): Round {
  const end = last?.startMinutes == null ? null : last.startMinutes + last.minutes
  return {
    id,
    label,
    day: last?.day ?? '',
    startMinutes: end !== null && end <= 1439 ? end : null,
    minutes: last?.minutes ?? 60,
  }
}

function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  fields: { [field: string]: unknown },
  write: (items: Item[]) => OpenSpaceDocument,
): OpenSpaceDocument | Refusal {
  if (!items.some((one) => one.id === id)) return refuse('actionRefused')
  return write(items.map((one) => (one.id === id ? { ...one, ...fields } : one)))
}

/** Every cell of the grid, round after round. */
export function slots(_settings: OpenSpaceSettings, document: OpenSpaceDocument): Slot[] {
  return document.rounds.flatMap((round) =>
    document.places.map(
      (place): Slot => ({
        id: cellId(round.id, place.id),
        title: `${round.label}, ${place.name}`,
        subtitle: round.day,
        sign: 'none',
        colour: 'papier',
      }),
    ),
  )
}

/** What is dictated waits in the marketplace: nobody chooses among ninety cells while somebody speaks. */
export function captureSlots(): Slot[] {
  return []
}

/** A topic withdrawn stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

/** What the wall may know of a topic beside its title; names only when the settings say so. */
export function detailsOnWall(settings: OpenSpaceSettings): readonly string[] {
  const open = ['kind', 'format', 'wish', 'partOf', 'continues', 'memberCount', 'carrier']
  return settings.areNamesOnWall ? [...open, 'initiators', 'members', 'members2', 'members3'] : open
}
