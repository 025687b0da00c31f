import { type Decision, put, refuse } from '../change.ts'
import type { Board } from '../rows.ts'
import type { Door, PhoneAsk } from './phoneRows.ts'

/** Says what the phones of an atelier are asked; every board named must be one of that atelier. */
export function askPhones(
  door: Door | undefined,
  ask: PhoneAsk,
  boards: readonly (Board | undefined)[],
): Decision {
  if (!door) return refuse('doorNotPrepared')
  if (boards.some((board) => board?.atelierId !== door.atelierId)) return refuse('notFound')
  return [put('doors', { ...door, ask })]
}
