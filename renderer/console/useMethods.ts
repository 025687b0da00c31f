import { useEffect, useMemo, useState } from 'react'
import type { MethodSummary } from '../../shared/contract/methods.ts'
import { methodEntry } from '../../shared/domain/methods/methodEntry.ts'
import type { Method } from '../../shared/domain/methods/methodSchema.ts'
import { type LibraryMethod, libraryOf, type MethodGuides } from '../../shared/domain/methods/ownMethod.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { useClient, useDemarche, useLibrary } from '../client/ClientProvider.tsx'
import { useLocale } from '../text/words.ts'

type Shipped = readonly { method: Method; guides: MethodGuides }[]
let known: Shipped | null = null
const none: Shipped = []

const broughtRows = (replica: Replica) => rowsIn(replica, 'methods')
const ownRows = (replica: Replica) => rowsIn(replica, 'personalMethods')

/** Every method of the library with its guides: Tablée's, asked for once, and this computer's own. */
export function useMethodLibrary(): { methods: readonly LibraryMethod[]; isLoading: boolean } {
  const { connection } = useClient()
  const own = useLibrary(ownRows)
  const [shipped, setShipped] = useState<Shipped | null>(known)
  useEffect(() => {
    if (known) return
    let isHere = true
    const load = async () => {
      const client = await connection.client()
      known = await client.methods.library({})
      if (isHere) setShipped(known)
    }
    // A wire that breaks meanwhile is opened again; the screen asks again when it is next shown.
    load().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [connection])
  const methods = useMemo(() => libraryOf(shipped ?? none, own), [shipped, own])
  return { methods, isLoading: shipped === null }
}

/**
 * What is searched and listed of each, in the window's language, with those that the open démarche brought from another
 * computer; those that were taken out are left out.
 */
export function useMethods(): readonly MethodSummary[] {
  const language = useLocale()
  const { methods } = useMethodLibrary()
  const brought = useDemarche(broughtRows)
  return useMemo(
    () =>
      withBrought(methods, brought)
        .filter(({ removedAt }) => removedAt === null)
        .map(({ method, guides }) => methodEntry(method, language, guides[language])),
    [methods, brought, language],
  )
}

/** One that this computer took out stays usable where the démarche holds it. */
function withBrought(
  methods: readonly LibraryMethod[],
  rows: readonly { id: string; content: unknown }[],
): readonly LibraryMethod[] {
  if (rows.length === 0) return methods
  const present = methods.filter(({ removedAt }) => removedAt === null)
  const known = new Set(present.map(({ method }) => method.id))
  return [...present, ...libraryOf(none, rows).filter(({ method }) => !known.has(method.id))]
}
