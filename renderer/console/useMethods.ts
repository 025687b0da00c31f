import { useEffect, useState } from 'react'
import type { MethodSummary } from '../../shared/contract/methods.ts'
import { useClient } from '../client/ClientProvider.tsx'
import { useLocale } from '../text/words.ts'

const known = new Map<string, readonly MethodSummary[]>()
const none: readonly MethodSummary[] = []

/** The methods of the library in the window's language, asked for once; empty until they come. */
export function useMethods(): readonly MethodSummary[] {
  const { connection } = useClient()
  const language = useLocale()
  const [, setArrivals] = useState(0)
  useEffect(() => {
    if (known.has(language)) return
    let isHere = true
    const load = async () => {
      const client = await connection.client()
      known.set(language, await client.methods.list({ language }))
      if (isHere) setArrivals((count) => count + 1)
    }
    // A wire that breaks meanwhile is opened again; the screen asks again when it is next shown.
    load().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [connection, language])
  return known.get(language) ?? none
}
