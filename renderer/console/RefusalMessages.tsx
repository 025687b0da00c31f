import { useEffect } from 'react'
import { useClient } from '../client/ClientProvider.tsx'
import { useMessages } from '../design/useMessages.ts'
import { useWords } from '../text/words.ts'

/** Shows the sentence of each refusal, wherever the command came from. */
export function RefusalMessages() {
  const { connection } = useClient()
  const messages = useMessages()
  const words = useWords('refusals')
  useEffect(() => {
    connection.onRefused = ({ code, params }) => messages.warn(words(code, params))
    return () => {
      connection.onRefused = undefined
    }
  }, [connection, messages, words])
  return null
}
