import { Worker } from 'node:worker_threads'
import { compileCacheFolder } from './compileCacheFolder.ts'
import type { DocumentRequest, DocumentWorkerMessage } from './documentRequest.ts'

/** A document is millions of short-lived objects: with room for them, a tenth less of the time goes to collecting. */
const youngGenerationMb = 192

/**
 * Makes a document in a worker thread, and gives its messages up to the last one.
 *
 * @throws the reason of `signal` when cancelled; an Error when the worker cannot print
 */
export async function* runDocumentWorker(
  request: DocumentRequest,
  signal: AbortSignal,
): AsyncGenerator<Exclude<DocumentWorkerMessage, { type: 'failed' }>> {
  signal.throwIfAborted()
  // In the shell the worker stands built beside the built host.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./documentWorker.${extension}`, import.meta.url), {
    workerData: request,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    env: { ...process.env, NODE_COMPILE_CACHE: compileCacheFolder() },
  })
  const waiting: DocumentWorkerMessage[] = []
  let wake = () => {}
  const push = (message: DocumentWorkerMessage) => {
    waiting.push(message)
    wake()
  }
  const stop = () => wake()
  worker.on('message', push)
  worker.on('error', (error) => push({ type: 'failed', message: String(error) }))
  worker.on('exit', () => push({ type: 'failed', message: 'The worker stopped before the end' }))
  signal.addEventListener('abort', stop, { once: true })
  let isDone = false
  try {
    for (;;) {
      signal.throwIfAborted()
      const message = waiting.shift()
      if (!message) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if (message.type === 'failed') throw new Error(message.message)
      isDone = message.type === 'done'
      yield message
      if (isDone) return
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Left to end by itself once done, it keeps what it compiled for the next document.
    if (!isDone) await worker.terminate()
  }
}
