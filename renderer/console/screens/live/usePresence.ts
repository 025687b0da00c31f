import { useEffect, useState } from 'react'
import type { PresenceNews } from '../../../../shared/protocol/feedMessage.ts'
import { useClient } from '../../../client/ClientProvider.tsx'

export type Presence = PresenceNews & {
  /** A wall was connected since this screen was opened: its absence is then a cable, not a choice. */
  hadProjection: boolean
}

const nobody: Presence = { projections: 0, armed: null, hadProjection: false }

/** Walls connected and the clicker's armed state, as the host tells them; taken up again after a cut. */
export function usePresence(): Presence {
  const { connection } = useClient()
  const [presence, setPresence] = useState(nobody)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const follow = async () => {
      while (!signal.aborted) {
        try {
          const client = await connection.client()
          for await (const news of await client.windows.presence({}, { signal })) {
            setPresence((last) => ({ ...news, hadProjection: last.hadProjection || news.projections > 0 }))
          }
        } catch {
          // The wire broke, or this screen was left: the connection is opening another wire.
        }
        if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 300))
      }
    }
    void follow()
    return () => ending.abort()
  }, [connection])
  return presence
}
