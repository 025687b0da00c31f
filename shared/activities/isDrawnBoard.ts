import type { Board } from '../domain/rows.ts'

/**
 * Whether a board has something of its own to show beside the consigne: every activity but a plain instruction with its
 * clock, or a queue of speakers, which the consigne's picture already tells.
 */
export function isDrawnBoard({ activity, settings }: Pick<Board, 'activity' | 'settings'>): boolean {
  if (activity !== 'timebox') return true
  return typeof settings === 'object' && settings !== null && 'look' in settings && settings.look === 'bocal'
}
