import { type Change, type Decision, isRefusal, type Refusal, refuse } from '../../../shared/domain/change.ts'
import type { Row } from '../../../shared/domain/rows.ts'
import { erasureOf } from './erasure.ts'
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

/** One command ready for the gate. `decide` writes nothing before it has decided: a refusal leaves no trace. */
export type Work = {
  commandId: string
  /** @param number what its operation will bear */
  decide: (number: number) => Written | Refusal | null
}

type Written = {
  info: Omit<CommandInfo, 'kind'>
  changes: JournalChange[]
  undoes: number | null
  kind: OperationKind
}

/**
 * The one gate to write: answers a known command as before, else runs the verb, writes its rows and its journal
 * line in one synchronous transaction, then rings the followers. Never a middleware: an `await` between begin and
 * commit would let another command in.
 */
export function runCommand(store: Store, info: CommandInfo, verb: (read: Reader) => Decision): Answer {
  return runAlone(store, commandWork(store, info, verb))
}

/** Takes back the actor's last operation, or says why not. Writes the rows as they were, their `v` included. */
export function undo(store: Store, info: Omit<CommandInfo, 'kind'>): Answer {
  return runAlone(store, undoWork(store, info))
}

/** Does again what the actor's last undo took back. */
export function redo(store: Store, info: Omit<CommandInfo, 'kind'>): Answer {
  return runAlone(store, redoWork(store, info))
}

export function commandWork(store: Store, info: CommandInfo, verb: (read: Reader) => Decision): Work {
  const decide = (number: number): Written | Refusal | null => {
    const decision = verb(store)
    if (isRefusal(decision)) return decision
    const changes = applyChanges(store, decision, number)
    const erasure = erasureOf(changes, () => store.all('people'))
    if (erasure) store.forgetPeople(erasure.isForgotten)
    if (erasure) return { info, changes: erasure.changes, undoes: null, kind: 'course' }
    return changes.length === 0 ? null : { info, changes, undoes: null, kind: info.kind }
  }
  return { commandId: info.commandId, decide }
}

export function undoWork(store: Store, info: Omit<CommandInfo, 'kind'>): Work {
  const decide = () => {
    const target = store.lastToUndo(info.actorId)
    return target ? reverse(store, info, target, 'undo') : refuse('nothingToUndo')
  }
  return { commandId: info.commandId, decide }
}

export function redoWork(store: Store, info: Omit<CommandInfo, 'kind'>): Work {
  const decide = () => {
    const target = store.lastToRedo(info.actorId)
    return target ? reverse(store, info, target, 'redo') : refuse('nothingToRedo')
  }
  return { commandId: info.commandId, decide }
}

/** One command in a transaction of its own. What the disk refuses is an answer; a bug is thrown. */
export function runAlone(store: Store, work: Work): Answer {
  try {
    const [answer] = runInOneTransaction(store, [work])
    if (!answer) throw new Error('A command has no answer')
    return answer
  } catch (problem) {
    const known = refusalOf(problem)
    if (known instanceof FileRefusal) return { status: 'refused', code: known.code }
    throw problem
  }
}

/**
 * Commands in their order, in one synchronous transaction: their rows and journal lines reach the disk together, once,
 * before any is answered.
 * @throws what any of them throws, and then nothing of any is written
 */
export function runInOneTransaction(store: Store, works: readonly Work[]): Answer[] {
  const operations: Operation[] = []
  const numbers = new Map<string, number>()
  const answerTo = (work: Work): Answer => {
    const known = store.numberOfCommand(work.commandId) ?? numbers.get(work.commandId)
    if (known !== undefined) return { status: 'done', number: known }
    const number = store.number + operations.length + 1
    const written = work.decide(number)
    if (written === null) return { status: 'done', number: number - 1 }
    if (isRefusal(written)) return refusedAnswer(written)
    const operation = operationOf(work.commandId, number, written)
    store.appendOperation(operation)
    if (written.undoes !== null) store.markUndone(written.undoes, number)
    operations.push(operation)
    numbers.set(work.commandId, number)
    return { status: 'done', number }
  }
  let answers: Answer[]
  try {
    store.begin()
    answers = works.map(answerTo)
    if (operations.length > 0) store.commit()
    else store.rollback()
  } catch (problem) {
    store.rollback()
    throw problem
  }
  store.publish(operations)
  return answers
}

function refusedAnswer({ refused, params }: Refusal): Answer {
  return params ? { status: 'refused', code: refused, params } : { status: 'refused', code: refused }
}

function operationOf(commandId: string, number: number, written: Written): Operation {
  return {
    number,
    commandId,
    actorId: written.info.actorId,
    name: written.info.name,
    kind: written.kind,
    at: written.info.at,
    undoes: written.undoes,
    undoneBy: null,
    changes: written.changes,
  }
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
    else if (now === null) store.insertRow(change.table, after)
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
