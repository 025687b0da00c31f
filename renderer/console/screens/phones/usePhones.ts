import { useEffect, useState } from 'react'
import type { PhoneNews } from '../../../../shared/protocol/phoneMessage.ts'
import { useClient } from '../../../client/ClientProvider.tsx'

const nobody: PhoneNews = { openAtelierId: null, addresses: [], phones: [] }

/** The door and the phones that came, as the host tells them; taken up again after a cut. */
export function usePhones(): PhoneNews {
  const { connection } = useClient()
  const [news, setNews] = useState(nobody)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const follow = async () => {
      while (!signal.aborted) {
        try {
          const client = await connection.client()
          for await (const told of await client.phones.follow({}, { signal })) setNews(told)
        } catch {
          // The wire broke, or this screen was left: the connection is opening another wire.
        }
        if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 300))
      }
    }
    void follow()
    return () => ending.abort()
  }, [connection])
  return news
}
