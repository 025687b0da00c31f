import { useEffect, useState } from 'react'
import type { TerritoryFinding } from '../../../../shared/contract/maps.ts'
import { useClient } from '../../../client/ClientProvider.tsx'

/** What the territory of France holds under a text; null while it is looked for. */
export function useTerritorySearch(text: string): readonly TerritoryFinding[] | null {
  const { connection } = useClient()
  const [answer, setAnswer] = useState<{ text: string; findings: TerritoryFinding[] } | null>(null)
  const asked = text.trim()
  useEffect(() => {
    if (asked === '') return
    const stop = new AbortController()
    void connection
      .client()
      .then((client) => client.territory.search({ text: asked }, { signal: stop.signal }))
      .then(({ findings }) => {
        if (!stop.signal.aborted) setAnswer({ text: asked, findings })
      })
      // Another letter was typed, or the wire broke: the next search answers.
      .catch(() => {})
    return () => stop.abort()
  }, [connection, asked])
  if (asked === '') return none
  return answer?.text === asked ? answer.findings : null
}

const none: readonly TerritoryFinding[] = []
