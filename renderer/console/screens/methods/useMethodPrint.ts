import { useCallback, useEffect, useRef, useState } from 'react'
import type { MethodPrint } from '../../../../shared/contract/methods.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import { useClient } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { saveDocument } from '../synthesis/saveDocument.ts'

export type PrintWish = {
  methodId: string
  laneId: LaneId | null
  print: MethodPrint
  index: number
  paper: 'whole' | 'A4' | 'A3'
  isBlackAndWhite: boolean
}

/** Prints one document of a method and saves it; leaving the screen stops it. */
export function useMethodPrint(): { isPrinting: boolean; print: (wish: PrintWish) => Promise<boolean> } {
  const { connection } = useClient()
  const locale = useLocale()
  const messages = useMessages()
  const words = useWords('methods')
  const [isPrinting, setPrinting] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const print = useCallback(
    async (wish: PrintWish) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      setPrinting(true)
      try {
        const client = await connection.client()
        const news = await client.methods.print({ ...wish, locale }, { signal: controller.signal })
        for await (const one of news) {
          if (one.kind === 'progress') continue
          if (one.kind === 'refused') break
          const { file } = await client.documents.fetch({ fileId: one.fileId })
          if (!(file instanceof Blob)) break
          const url = URL.createObjectURL(file)
          saveDocument({ url, name: one.name })
          // The browser reads the address after this turn.
          setTimeout(() => URL.revokeObjectURL(url), 60_000)
          messages.tell(words('printed', { name: one.name }))
          return true
        }
        throw new Error('The print was not made')
      } catch {
        if (!controller.signal.aborted) messages.warn(words('notPrinted'))
        return false
      } finally {
        if (running.current === controller) {
          running.current = null
          setPrinting(false)
        }
      }
    },
    [connection, locale, messages, words],
  )
  return { isPrinting, print }
}
