import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentKind, DocumentNews } from '../../../../shared/contract/documents.ts'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { useClient } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'

type Progress = Extract<DocumentNews, { kind: 'progress' }>

/** A document that is there, with an address of this window for it. */
export type MadeDocument = {
  name: string
  sizeBytes: number
  url: string
  /** The last operation of the démarche that is in it. */
  number: number
}

export type DocumentJob = {
  /** Where the printing is; null when nothing is being made. */
  progress: Progress | null
  made: MadeDocument | null
  make: (after?: Promise<unknown>) => Promise<MadeDocument | null>
  cancel: () => void
}

/** Makes one kind of document of an atelier: its progress, its result, and the way to stop it. */
export function useDocument(kind: DocumentKind, atelierId: AtelierId): DocumentJob {
  const { connection } = useClient()
  const locale = useLocale()
  const messages = useMessages()
  const words = useWords('restituer')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [made, setMade] = useState<MadeDocument | null>(null)
  const running = useRef<AbortController | null>(null)
  const url = useRef<string | null>(null)

  useEffect(
    () => () => {
      running.current?.abort()
      if (url.current) URL.revokeObjectURL(url.current)
    },
    [],
  )

  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setProgress(null)
  }, [])

  const make = useCallback(
    async (after?: Promise<unknown>) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      setProgress({ kind: 'progress', stage: 'reading', ratio: 0 })
      try {
        await after
        const { client, done } = await printed(controller.signal)
        const { file } = await client.documents.fetch({ fileId: done.fileId })
        if (!(file instanceof Blob)) throw new Error('The document was let go')
        if (controller.signal.aborted) return null
        if (url.current) URL.revokeObjectURL(url.current)
        url.current = URL.createObjectURL(file)
        const document = { name: done.name, sizeBytes: done.sizeBytes, url: url.current, number: done.number }
        setMade(document)
        return document
      } catch {
        if (!controller.signal.aborted) messages.warn(words('notMade'))
        return null
      } finally {
        if (running.current === controller) {
          running.current = null
          setProgress(null)
        }
      }

      async function printed(signal: AbortSignal) {
        const client = await connection.client()
        const news = await client.documents.make({ kind, atelierId, options: { locale } }, { signal })
        for await (const one of news) {
          if (one.kind === 'progress') setProgress(one)
          else if (one.kind === 'done') return { client, done: one }
          else break
        }
        throw new Error('The document was not made')
      }
    },
    [connection, kind, atelierId, locale, messages, words],
  )

  return { progress, made, make, cancel }
}
