import { useCallback } from 'react'
import { useClient } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'

/** « Ouvrir l’écran de la salle »: one window of its own name, to be put on the projector. The shell opens it itself. */
export function useOpenWall(): () => void {
  const { connection } = useClient()
  const messages = useMessages()
  const words = useWords('live')
  return useCallback(() => {
    const open = async () => {
      const client = await connection.client()
      const { address } = await client.windows.invite({ role: 'projection' })
      if (address === null) return window.tablee?.openWall?.()
      const opened = window.open(address, 'tablee-wall', 'popup')
      if (!opened) messages.warn(words('openWallBlocked'))
    }
    void open()
  }, [connection, messages, words])
}
