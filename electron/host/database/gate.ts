import { type Change, type Decision, isRefusal, type Refusal, refuse } from '../../../shared/domain/change.ts'
import type { Row } from '../../../shared/domain/rows.ts'
import { FileRefusal, refusalOf } from './openDatabase.ts'
import type { JournalChange, Operation, OperationKind, Reader, Store } from './Store.ts'

export type Answer =
  | { status: 'done'; number: number }
  | { status: 'refused'; code: Refusal['refused']; params?: Refusal['params'] }

export type CommandInfo = {
  commandId: string
  actorId: string
  name: string
  /** Whether Ctrl Z may take it back, or it is part of the evening's course (clock, wall). */
  kind: Extract<OperationKind, 'do' | 'course'>
  at: number
}

/**
 * The one gate to write: answers a known command as before, else runs the verb, writes its rows and its journal
 * line in one synchronous transaction, then rings the followers. Never a middleware: an `await` between begin and
 * commit would let another command in.
 */
export function runCommand(store: Store, info: CommandInfo, verb: (read: Reader) => Decision): Answer {
  return inTransaction(store, info.commandId, () => {
    const decision = verb(store)
    if (isRefusal(decision)) return decision
    const changes = applyChanges(store, decision, store.number + 1)
    return changes.length === 0 ? null : { info, changes, undoes: null, kind: info.kind }
  })
}

/** Takes back the actor's last operation, or says why not. Writes the rows as they were, their `v` included. */
export function undo(store: Store, info: Omit<CommandInfo, 'kind'>): Answer {
  return inTransaction(store, info.commandId, () => {
    const target = store.lastToUndo(info.actorId)
    if (!target) return refuse('nothingToUndo')
    return reverse(store, info, target, 'undo')
  })
}

/** Does again what the actor's last undo took back. */
export function redo(store: Store, info: Omit<CommandInfo, 'kind'>): Answer {
  return inTransaction(store, info.commandId, () => {
    const target = store.lastToRedo(info.actorId)
    if (!target) return refuse('nothingToRedo')
    return reverse(store, info, target, 'redo')
  })
}

type Written = {
  info: Omit<CommandInfo, 'kind'>
  changes: JournalChange[]
  undoes: number | null
  kind: OperationKind
}

function inTransaction(store: Store, commandId: string, work: () => Written | Refusal | null): Answer {
  const known = store.numberOfCommand(commandId)
  if (known !== undefined) return { status: 'done', number: known }
  let operation: Operation | null = null
  try {
    store.begin()
    const written = work()
    if (written === null || isRefusal(written)) {
      store.rollback()
      if (written === null) return { status: 'done', number: store.number }
      return written.params
        ? { status: 'refused', code: written.refused, params: written.params }
        : { status: 'refused', code: written.refused }
    }
    operation = {
      number: store.number + 1,
      commandId,
      actorId: written.info.actorId,
      name: written.info.name,
      kind: written.kind,
      at: written.info.at,
      undoes: written.undoes,
      undoneBy: null,
      changes: written.changes,
    }
    store.appendOperation(operation)
    if (written.undoes !== null) store.markUndone(written.undoes, operation.number)
    store.commit()
  } catch (problem) {
    store.rollback()
    const known = refusalOf(problem)
    if (known instanceof FileRefusal) return { status: 'refused', code: known.code }
    throw problem
  }
  store.publish(operation)
  return { status: 'done', number: operation.number }
}

/** Writes the rows; one journal entry per row: its first before, its last after. Unchanged rows leave no trace. */
function applyChanges(store: Store, changes: readonly Change[], number: number): JournalChange[] {
  const entries = new Map<string, JournalChange>()
  for (const change of changes) {
    const id = change.kind === 'put' ? change.row.id : change.id
    const key = `${change.table} ${id}`
    const entry = entries.get(key)
    const now = entry ? entry[3] : (store.get(change.table, id) ?? null)
    // A put row and its version make a whole row of its table.
    const after = change.kind === 'put' ? ({ ...change.row, v: number } as Row) : null
    if (after !== null && now !== null && isSame(now, after)) continue
    if (after === null && now === null) continue
    if (after === null) store.deleteRow(change.table, id)
    else store.writeRow(change.table, after)
    if (entry) entry[3] = after
    else entries.set(key, [change.table, id, now, after])
  }
  return [...entries.values()].filter(([, , before, after]) => before !== null || after !== null)
}

function isSame(now: Row, after: Row): boolean {
  return JSON.stringify(withoutVersion(now)) === JSON.stringify(withoutVersion(after))
}

function withoutVersion(row: Row): unknown {
  return Object.entries({ ...row, v: 0 }).sort(([a], [b]) => (a < b ? -1 : 1))
}

function reverse(
  store: Store,
  info: Omit<CommandInfo, 'kind'>,
  target: Operation,
  kind: 'undo' | 'redo',
): Written | Refusal {
  for (const [table, id, , after] of target.changes) {
    const now = store.get(table, id)
    if ((now?.v ?? null) !== (after?.v ?? null)) return refuse('undoMovedRow')
  }
  const changes: JournalChange[] = []
  for (const [table, id, before, after] of target.changes) {
    if (before === null) store.deleteRow(table, id)
    else store.writeRow(table, before)
    changes.push([table, id, after, before])
  }
  return { info, changes, undoes: target.number, kind }
}
