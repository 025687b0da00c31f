import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { ActionContext, Slot } from '../activity.ts'
import { finishRound, objectionId, sayNoObjection, takeBackRound } from './rounds.ts'
import {
  type Column,
  type ColumnsAction,
  type ColumnsDocument,
  type ColumnsSettings,
  highestCounter,
  highestDegree,
  mostColumns,
} from './schema.ts'

/** What a new board has: the columns of its settings, unfolded, and every counter at zero. */
export function initialDocument(settings: ColumnsSettings): ColumnsDocument {
  return {
    columns: settings.columns.map((column) => ({ ...column, isCollapsed: false })),
    counters: Object.fromEntries(settings.counters.map((counter) => [counter.id, 0])),
    collapsedClusters: [],
    links: [],
  }
}

/**
 * Carries a change of settings into a board in use. What the settings changed wins; what was renamed, added,
 * removed or counted live stays.
 */
export function afterSettings(
  document: ColumnsDocument,
  previous: ColumnsSettings,
  settings: ColumnsSettings,
): ColumnsDocument {
  const before = new Map(previous.columns.map((column) => [column.id, column]))
  const wanted = new Map(settings.columns.map((column) => [column.id, column]))
  const kept: Column[] = []
  for (const column of document.columns) {
    const was = before.get(column.id)
    const next = wanted.get(column.id)
    if (!was) kept.push(column)
    else if (next) kept.push({ ...column, ...changedFields(was, next) })
  }
  const added = settings.columns
    .filter((column) => !before.has(column.id) && !kept.some((other) => other.id === column.id))
    .map((column) => ({ ...column, isCollapsed: false }))
  const columns = [...kept, ...added].slice(0, mostColumns)
  const { running, ...rest } = document
  const isWatched = settings.counters.some((one) => one.id === running?.counterId && one.kind === 'secondes')
  return {
    ...rest,
    ...(running && isWatched && { running }),
    columns: columns.length > 0 ? columns : initialDocument(settings).columns,
    counters: Object.fromEntries(
      settings.counters.map((counter) => [counter.id, document.counters[counter.id] ?? 0]),
    ),
  }
}

function changedFields<T extends object>(was: T, next: T): Partial<T> {
  const changed: Partial<T> = {}
  for (const key of Object.keys(next) as (keyof T)[]) {
    if (was[key] !== next[key]) changed[key] = next[key]
  }
  return changed
}

/** The next structure of the board; contributions of a removed column go to the tray by the host's hand. */
export function apply(
  document: ColumnsDocument,
  action: ColumnsAction,
  settings: ColumnsSettings,
  context: ActionContext,
): ColumnsDocument | Refusal {
  switch (action.kind) {
    case 'renameColumn':
      if (action.title.trim() === '') return refuse('titleMissing')
      return changeColumn(document, action.columnId, { title: action.title.trim() })
    case 'collapseColumn':
      return changeColumn(document, action.columnId, { isCollapsed: action.isCollapsed })
    case 'addColumn':
      if (document.columns.length >= mostColumns) return refuse('actionRefused')
      return {
        ...document,
        columns: [
          ...document.columns,
          {
            id: context.newId<string>(),
            title: action.title,
            subtitle: '',
            sign: action.sign,
            colour: action.colour,
            isCollapsed: false,
          },
        ],
      }
    case 'removeColumn': {
      const columns = document.columns.filter((column) => column.id !== action.columnId)
      if (columns.length === document.columns.length) return refuse('slotUnknown')
      return columns.length === 0 ? refuse('actionRefused') : { ...document, columns }
    }
    case 'moveColumn': {
      const moved = document.columns.find((column) => column.id === action.columnId)
      if (!moved) return refuse('slotUnknown')
      const others = document.columns.filter((column) => column !== moved)
      return { ...document, columns: others.toSpliced(action.toIndex, 0, moved) }
    }
    case 'collapseCluster': {
      const others = document.collapsedClusters.filter((id) => id !== action.clusterId)
      return {
        ...document,
        collapsedClusters: action.isCollapsed ? [...others, action.clusterId] : others,
      }
    }
    case 'linkClusters':
      if (action.from === action.to) return refuse('actionRefused')
      if (document.links.some((link) => joins(link, action))) return document
      return { ...document, links: [...document.links, { from: action.from, to: action.to }] }
    case 'unlinkClusters':
      return { ...document, links: document.links.filter((link) => !joins(link, action)) }
    case 'count':
      return withCounter(
        document,
        settings,
        action.counterId,
        (document.counters[action.counterId] ?? 0) + action.by,
      )
    case 'setCounter':
      return withCounter(document, settings, action.counterId, action.value)
    case 'startWatch': {
      const counter = settings.counters.find((one) => one.id === action.counterId)
      if (counter?.kind !== 'secondes' || document.running) return refuse('actionRefused')
      return { ...document, running: { counterId: action.counterId, startedAt: Math.max(0, context.now) } }
    }
    case 'stopWatch': {
      const { running, ...rest } = document
      if (!running) return refuse('actionRefused')
      return withCounter(rest, settings, running.counterId, watchSeconds(running, context.now))
    }
    case 'nextRound':
      return finishRound(document, settings)
    case 'previousRound':
      return takeBackRound(document, settings)
    case 'sayNoObjection':
      return sayNoObjection(document, settings, action.isSaid)
  }
}

/** Whole seconds on the stopwatch that runs, at the host’s time. */
export function watchSeconds(running: { startedAt: number }, nowAt: number): number {
  return Math.max(0, Math.round((nowAt - running.startedAt) / 1000))
}

/** The best time of the stopwatches of a board; null while none was stopped. */
export function recordSeconds(settings: ColumnsSettings, document: ColumnsDocument): number | null {
  const times = settings.counters
    .filter((counter) => counter.kind === 'secondes')
    .map((counter) => document.counters[counter.id] ?? 0)
  const best = Math.max(0, ...times)
  return best === 0 ? null : best
}

function changeColumn(
  document: ColumnsDocument,
  columnId: string,
  change: Partial<Column>,
): ColumnsDocument | Refusal {
  if (!document.columns.some((column) => column.id === columnId)) return refuse('slotUnknown')
  return {
    ...document,
    columns: document.columns.map((column) => (column.id === columnId ? { ...column, ...change } : column)),
  }
}

type Link = { from: string; to: string }

function joins(link: Link, other: Link): boolean {
  return (
    (link.from === other.from && link.to === other.to) || (link.from === other.to && link.to === other.from)
  )
}

/** A counter never goes under zero: a −1 too many is forgotten. */
function withCounter(
  document: ColumnsDocument,
  settings: ColumnsSettings,
  counterId: string,
  value: number,
): ColumnsDocument | Refusal {
  const counter = settings.counters.find((one) => one.id === counterId)
  if (!counter) return refuse('actionRefused')
  const most = counter.kind === 'degres' ? highestDegree : highestCounter
  const bounded = Math.min(most, Math.max(0, value))
  const { clearRound, ...rest } = document
  const isClear = clearRound !== undefined && (counterId !== objectionId || bounded === 0)
  return {
    ...rest,
    ...(isClear && { clearRound }),
    counters: { ...document.counters, [counterId]: bounded },
  }
}

/** The columns as they stand on the board now, which is the order of the capture keys. */
export function slots(_settings: ColumnsSettings, document: ColumnsDocument): Slot[] {
  return document.columns.map(({ isCollapsed: _isCollapsed, ...slot }) => slot)
}

/** What was set aside has no place any more. */
export function isKept(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

/** What was set aside stays off the wall; so does every text of a board that counts (« personne ne lira vos papiers »). */
export function isOnWall(contribution: Contribution, document: ColumnsDocument): boolean {
  return isKept(contribution) && Object.keys(document.counters).length === 0
}
