import type { Board } from '../rows.ts'

/** The base map that the settings of a board name; empty for the schematic one. */
export function baseMapIdOf({ settings }: Pick<Board, 'settings'>): string {
  const named =
    typeof settings === 'object' && settings !== null && !Array.isArray(settings) ? settings.baseMapId : ''
  return typeof named === 'string' ? named : ''
}
