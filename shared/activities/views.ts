import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { ActivityId } from '../domain/rows.ts'
import type { BoardControlsProps, BoardViewProps } from './boardProps.ts'
import type { ProjectionProps, SettingsProps } from './projectionProps.ts'

/** The views of one activity, each loaded when it is first shown. */
export type ActivityViews = {
  /** The console's board. */
  Board: LazyExoticComponent<ComponentType<BoardViewProps<unknown, unknown>>>
  /** What is pressed beside the board; an activity may have nothing of the kind. */
  Controls?: LazyExoticComponent<ComponentType<BoardControlsProps<unknown, unknown>>>
  Projection: LazyExoticComponent<ComponentType<ProjectionProps>>
  Settings: LazyExoticComponent<ComponentType<SettingsProps>>
}

/** Loads a view and forgets the types of its activity: `readBoard` has parsed what it is given. */
function lazily<Props>(load: () => Promise<unknown>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load()) as ComponentType<Props> }))
}

/** Every activity's views, written by hand; a test fails when one is missing. */
export const activityViews: { readonly [id in ActivityId]: ActivityViews } = {
  timebox: {
    Board: lazily(async () => (await import('./timebox/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./timebox/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./timebox/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./timebox/views/Settings.tsx')).Settings),
  },
  columns: {
    Board: lazily(async () => (await import('./columns/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./columns/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./columns/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./columns/views/Settings.tsx')).Settings),
  },
  pyramid: {
    Board: lazily(async () => (await import('./pyramid/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./pyramid/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./pyramid/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./pyramid/views/Settings.tsx')).Settings),
  },
  'open-space': {
    Board: lazily(async () => (await import('./open-space/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./open-space/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./open-space/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./open-space/views/Settings.tsx')).Settings),
  },
  matrix: {
    Board: lazily(async () => (await import('./matrix/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./matrix/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./matrix/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./matrix/views/Settings.tsx')).Settings),
  },
  sheets: {
    Board: lazily(async () => (await import('./sheets/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./sheets/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./sheets/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./sheets/views/Settings.tsx')).Settings),
  },
  words: {
    Board: lazily(async () => (await import('./words/views/Board.tsx')).Board),
    Projection: lazily(async () => (await import('./words/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./words/views/Settings.tsx')).Settings),
  },
  map: {
    Board: lazily(async () => (await import('./map/views/Board.tsx')).Board),
    Projection: lazily(async () => (await import('./map/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./map/views/Settings.tsx')).Settings),
  },
  ballot: {
    Board: lazily(async () => (await import('./ballot/views/Board.tsx')).Board),
    Controls: lazily(async () => (await import('./ballot/views/Controls.tsx')).Controls),
    Projection: lazily(async () => (await import('./ballot/views/Projection.tsx')).Projection),
    Settings: lazily(async () => (await import('./ballot/views/Settings.tsx')).Settings),
  },
}
