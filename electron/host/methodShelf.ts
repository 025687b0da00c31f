import { type Change, put } from '../../shared/domain/change.ts'
import type { Method } from '../../shared/domain/methods/methodSchema.ts'
import { type OwnMethod, readOwnMethod } from '../../shared/domain/methods/ownMethod.ts'
import type { Json } from '../../shared/domain/rows.ts'
import type { MethodShelf } from './commands/verb.ts'
import type { Store } from './database/Store.ts'

/** What the shelf reads: Tablée's methods, the library of this computer, and the open démarche. */
export type MethodSources = { methods: readonly Method[]; library: Store; demarche: Store | null }

/** A method by its identifier: Tablée's, then this computer's own, then the one that came with the démarche. */
export function methodShelf(sources: () => MethodSources): MethodShelf {
  return {
    find: (methodId) => findMethod(sources(), methodId)?.method ?? undefined,
    copies: (methodId) => {
      const found = methodId === null ? undefined : findMethod(sources(), methodId)
      return found?.own ? [copyOf(found.own)] : []
    },
  }
}

/** The same, with its guides and its notes when it is one's own. */
export function findMethod(
  { methods, library, demarche }: MethodSources,
  methodId: string,
): { method: Method; own: OwnMethod | null } | undefined {
  const shipped = methods.find(({ id }) => id === methodId)
  if (shipped) return { method: shipped, own: null }
  for (const content of [
    library.get('personalMethods', methodId)?.content,
    demarche?.get('methods', methodId)?.content,
  ]) {
    const own = readOwnMethod(content)
    if (own?.method) return { method: own.method, own }
  }
  return undefined
}

/** The notes of those who tried it stay on this computer. */
function copyOf(own: OwnMethod): Change {
  const copy: OwnMethod = { ...own, trials: [], removedAt: null }
  return put('methods', { id: own.method?.id ?? '', content: copy as unknown as Json })
}
