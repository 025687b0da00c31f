import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { Slot } from '../activity.ts'
import type { MapAction, MapDocument, MapSettings } from './schema.ts'

/** A new map is seen whole, with everything on it. */
export function initialDocument(): MapDocument {
  return { focus: { kind: 'all' }, hidden: [], groupId: null, isHeat: false }
}

/** Another base map is seen whole; categories that are gone are no longer out of sight. */
export function afterSettings(
  document: MapDocument,
  previous: MapSettings,
  settings: MapSettings,
): MapDocument {
  const known = new Set(settings.categories.map(({ id }) => id))
  return {
    ...document,
    focus: previous.baseMapId === settings.baseMapId ? document.focus : { kind: 'all' },
    hidden: document.hidden.filter((id) => known.has(id)),
  }
}

/** What is looked at; asking for what is already so is refused, so that undo never takes back nothing. */
export function apply(
  document: MapDocument,
  action: MapAction,
  settings: MapSettings,
): MapDocument | Refusal {
  const next = changed(document, action, settings)
  return JSON.stringify(next) === JSON.stringify(document) ? refuse('actionRefused') : next
}

function changed(document: MapDocument, action: MapAction, settings: MapSettings): MapDocument {
  const others = (category: string) => document.hidden.filter((id) => id !== category)
  switch (action.kind) {
    case 'focus':
      return { ...document, focus: action.focus }
    case 'hide':
      return {
        ...document,
        hidden: action.isHidden ? [...others(action.category), action.category] : others(action.category),
      }
    case 'only':
      return {
        ...document,
        hidden:
          action.category === null
            ? []
            : settings.categories.flatMap(({ id }) => (id === action.category ? [] : [id])),
      }
    case 'group':
      return { ...document, groupId: action.groupId }
    case 'heat':
      return { ...document, isHeat: action.isHeat }
  }
}

/** Gommettes are rows of their own: paroles have no place on a map, they wait in the tray. */
export function slots(): Slot[] {
  return []
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}
