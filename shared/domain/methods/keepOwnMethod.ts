import { type Change, type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { Json, PersonalMethod } from '../rows.ts'
import { hostileText, type MethodFileProblem, readMethodFile } from './methodFile.ts'
import type { Method, MethodBoard } from './methodSchema.ts'
import { type MethodGuides, type MethodTrial, type OwnMethod, readOwnMethod } from './ownMethod.ts'

type KeptRow = Unversioned<PersonalMethod> | undefined

const blank: OwnMethod = {
  format: 1,
  method: null,
  guides: { fr: '', en: '' },
  basedOn: '',
  trials: [],
  removedAt: null,
}

/** What a computer knows of an identifier, or nothing yet. */
function knownOf(row: KeptRow): OwnMethod {
  return readOwnMethod(row?.content) ?? blank
}

function kept(id: string, own: OwnMethod): Change {
  // The schema of `OwnMethod` is plain JSON.
  return put('personalMethods', { id, content: own as unknown as Json })
}

/**
 * Writes a method of one's own, new or adapted; the notes of those who tried it stay. A method of Tablée is never
 * written over: it is adapted under another identifier.
 */
export function keepOwnMethod(
  known: { row: KeptRow; isShipped: boolean; acceptsSettings: (board: MethodBoard) => boolean },
  { method, guides, basedOn }: { method: Method; guides: MethodGuides; basedOn: string },
): Decision {
  if (known.isShipped) return refuse('methodIsShipped')
  if (hostileText({ method, guides } as unknown as Json, [])) return refuse('methodTextHostile')
  if (method.boards.some((board) => !known.acceptsSettings(board))) return refuse('methodBoardWrong')
  if (basedOn === method.id || method.related.includes(method.id)) return refuse('methodBesideItself')
  const { trials } = knownOf(known.row)
  return [kept(method.id, { ...blank, method, guides, basedOn, trials })]
}

/** Takes a method of one's own out of the library; it can be put back. */
export function removeOwnMethod(row: KeptRow, { now }: { now: number }): Decision {
  const own = readOwnMethod(row?.content)
  if (!row || !own?.method) return refuse('notFound')
  return [kept(row.id, { ...own, removedAt: now })]
}

export function putBackOwnMethod(row: KeptRow): Decision {
  const own = readOwnMethod(row?.content)
  if (!row || !own?.method) return refuse('notFound')
  return [kept(row.id, { ...own, removedAt: null })]
}

/** « Essayée le … avec … »: notes it, or writes it again under the same id. The last evening comes first. */
export function noteTrial(
  known: { row: KeptRow; isShipped: boolean },
  { methodId, trial }: { methodId: string; trial: MethodTrial },
): Decision {
  if (!known.isShipped && !readOwnMethod(known.row?.content)?.method) return refuse('notFound')
  if (trial.withWhom.trim() === '' && trial.learnt.trim() === '') return refuse('trialEmpty')
  const own = knownOf(known.row)
  const others = own.trials.filter((one) => one.id !== trial.id)
  if (others.length >= 200) return refuse('trialsTooMany')
  const trials = [trial, ...others].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  return [kept(methodId, { ...own, trials })]
}

export function removeTrial(row: KeptRow, { trialId }: { trialId: string }): Decision {
  const own = readOwnMethod(row?.content)
  if (!row || !own?.trials.some((one) => one.id === trialId)) return refuse('notFound')
  return [kept(row.id, { ...own, trials: own.trials.filter((one) => one.id !== trialId) })]
}

/**
 * Takes the methods of a file into the library, all of them or none. One whose identifier is already taken comes in
 * beside it under a fresh one, and says what it is based on; the very same method twice is kept once.
 */
export function importMethods(
  known: {
    rows: readonly Unversioned<PersonalMethod>[]
    shippedIds: ReadonlySet<string>
    acceptsSettings: (board: MethodBoard) => boolean
    newIdentifier: () => string
  },
  { content }: { content: string },
): Decision {
  const read = readMethodFile(content, known.acceptsSettings)
  if (!read.ok) return refusalOf(read.problem)
  const taken = new Map(known.rows.map((row) => [row.id, readOwnMethod(row.content)]))
  return read.methods.flatMap(({ method, guides, basedOn }) => {
    const present = taken.get(method.id)
    if (present?.method && isSame(present, method, guides)) {
      return present.removedAt === null ? [] : [kept(method.id, { ...present, removedAt: null })]
    }
    const isTaken = known.shippedIds.has(method.id) || present !== undefined
    const id = isTaken ? known.newIdentifier() : method.id
    const own = {
      ...blank,
      method: { ...method, id },
      guides,
      basedOn: isTaken && basedOn === '' ? method.id : basedOn,
    }
    return [kept(id, own)]
  })
}

function isSame(present: OwnMethod, method: Method, guides: MethodGuides): boolean {
  return JSON.stringify([present.method, present.guides]) === JSON.stringify([method, guides])
}

function refusalOf(found: MethodFileProblem): Decision {
  const { code, ...params } = found
  return refuse(code, params)
}
