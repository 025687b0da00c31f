import type { AllTables, TableName } from './rows.ts'

/** A row without its version: what a rule decides; the gate adds `v`. */
export type Unversioned<T> = Omit<T, 'v'>

/** One thing a command decided: write this whole row, or remove it. */
export type Change = {
  [T in TableName]:
    | { kind: 'put'; table: T; row: Unversioned<AllTables[T]> }
    | { kind: 'remove'; table: T; id: string }
}[TableName]

/** A refusal is a value: a code, and what its sentence needs (`shared/text/refusals.fr.ts`). */
export type Refusal = { refused: RefusalCode; params?: { [name: string]: string | number } }

export type Decision = Change[] | Refusal

export type RefusalCode = keyof typeof import('../text/refusals.fr.ts').refusals

/** Says that `row`, whole, must be in `table`. */
export function put<T extends TableName>(table: T, row: Unversioned<AllTables[T]>): Change {
  // TypeScript does not see that the union over T holds for one T.
  return { kind: 'put', table, row } as Change
}

/** Says that the row `id` must leave `table`. */
export function remove<T extends TableName>(table: T, id: string): Change {
  // Same reason as in `put`.
  return { kind: 'remove', table, id } as Change
}

/** Refuses, with the code of a French sentence that says what to do. */
export function refuse(code: RefusalCode, params?: { [name: string]: string | number }): Refusal {
  return params ? { refused: code, params } : { refused: code }
}

export function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && 'refused' in decision
}
