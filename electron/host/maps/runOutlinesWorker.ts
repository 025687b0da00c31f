import { Worker } from 'node:worker_threads'
import type { OutlinesAnswer, OutlinesPart, OutlinesRequest } from './outlinesMessage.ts'

/**
 * Reads outlines out of the parts of a file in a worker thread: its answers, up to the last one. One part at a time is
 * in that thread, so memory does not grow with the file.
 *
 * @throws the reason of `signal` when cancelled; an Error when the thread itself fails
 */
export async function* runOutlinesWorker(
  request: OutlinesRequest,
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): AsyncGenerator<OutlinesAnswer> {
  signal.throwIfAborted()
  // In the shell the worker stands built beside the built host.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./outlinesWorker.${extension}`, import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  const answers = answersOf(worker, signal)
  const post = (part: OutlinesPart) => worker.postMessage(part, part === 'end' ? [] : [part.bytes.buffer])
  try {
    for await (const bytes of parts) {
      post({ bytes })
      const answer = await answers()
      yield answer
      if (answer.type !== 'taken') return
    }
    post('end')
    yield await answers()
  } finally {
    await worker.terminate()
  }
}

/** Gives the next answer of the thread each time it is called. */
function answersOf(worker: Worker, signal: AbortSignal): () => Promise<OutlinesAnswer> {
  const waiting: (OutlinesAnswer | Error)[] = []
  let wake = () => {}
  const push = (answer: OutlinesAnswer | Error) => {
    waiting.push(answer)
    wake()
  }
  worker.on('message', push)
  worker.on('error', push)
  worker.on('exit', () => push(new Error('The reading thread stopped before the end')))
  signal.addEventListener('abort', () => wake(), { once: true })
  return async () => {
    for (;;) {
      signal.throwIfAborted()
      const answer = waiting.shift()
      if (answer instanceof Error) throw answer
      if (answer) return answer
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
}
