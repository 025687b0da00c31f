import { useEffect, useMemo, useRef, useState } from 'react'
import type { BoardContent } from '../../activity.ts'
import { type CountedWord, countWords } from '../countWords.ts'
import { type CloudFrame, type CloudRequest, type FittedCloud, fitCloud } from '../fitCloud.ts'
import type { WordsDocument, WordsSettings } from '../schema.ts'

type Content = BoardContent<WordsSettings, WordsDocument>
type Answer = { number: number; fitted: FittedCloud }

/** The cloud on screen with the words it was laid out for: both change together. */
export type ShownCloud = FittedCloud & { words: readonly CountedWord[] }

/**
 * Counts the words of a board and lays their cloud out in a worker; the last cloud stays until the next one is ready, and
 * its words keep their place. Null until the first one.
 *
 * @param frame in heights of the smallest letters allowed
 */
export function useCloud(
  content: Content,
  frame: CloudFrame,
): { words: CountedWord[]; shown: ShownCloud | null } {
  const { words, said } = useMemo(() => countWords(content), [content])
  const [shown, setShown] = useState<ShownCloud | null>(null)
  const worker = useRef<Worker | null>(null)
  const lastNumber = useRef(0)
  const lastCloud = useRef<FittedCloud['cloud'] | null>(null)
  const { width, height, mostInCloud } = frame

  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )

  useEffect(() => {
    lastNumber.current += 1
    const number = lastNumber.current
    const request: CloudRequest = {
      words: words.map(({ id, text, count }) => ({ id, text, count })),
      said,
      frame: { width, height, mostInCloud },
      previous: lastCloud.current,
    }
    const take = (fitted: FittedCloud) => {
      lastCloud.current = fitted.cloud
      setShown({ ...fitted, words })
    }
    worker.current ??= new Worker(new URL('./cloudWorker.ts', import.meta.url), { type: 'module' })
    const asked = worker.current
    const onAnswer = (event: MessageEvent<Answer>) => {
      if (event.data.number === number) take(event.data.fitted)
    }
    // A window that cannot open a worker still shows its words.
    const onFailure = () => take(fitCloud(request))
    asked.addEventListener('message', onAnswer)
    asked.addEventListener('error', onFailure)
    asked.postMessage({ number, request })
    return () => {
      asked.removeEventListener('message', onAnswer)
      asked.removeEventListener('error', onFailure)
    }
  }, [words, said, width, height, mostInCloud])

  return { words, shown }
}
