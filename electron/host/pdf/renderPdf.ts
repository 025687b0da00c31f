import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfDefinition } from '../../../shared/pdf/pdfTypes.ts'
import type { PrintMessage } from './printWorker.ts'

export type RenderPdfOptions = {
  /** Stops the printing; the promise is then rejected with the reason of the signal. */
  signal?: AbortSignal
  /** Told a ratio from 0 to 1, never going back. */
  onProgress?: (ratio: number) => void
  /** Folder of the TrueType files. By default, `resources/fonts` of the sources. */
  fontsFolder?: string
  /** File of the worker, when the program is bundled. */
  workerUrl?: URL
}

/**
 * Prints a document in a worker thread: tagged, fonts embedded, without network. The same definition gives the same
 * bytes.
 *
 * @throws the reason of the signal when cancelled; an Error when a font is missing or is not TrueType
 */
export function renderPdf(definition: PdfDefinition, options: RenderPdfOptions = {}): Promise<Uint8Array> {
  const { signal, onProgress } = options
  const fontsFolder =
    options.fontsFolder ?? fileURLToPath(new URL('../../../resources/fonts/', import.meta.url))
  // In the shell the worker stands built beside the built host.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const workerUrl = options.workerUrl ?? new URL(`./printWorker.${extension}`, import.meta.url)
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(workerUrl, { workerData: { definition, fontsFolder } })
    const cancel = () => {
      void worker.terminate()
      reject(signal?.reason)
    }
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel)
      void worker.terminate()
      settle()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: PrintMessage) => {
      if (message.type === 'progress') onProgress?.(message.ratio)
      else if (message.type === 'done') end(() => resolve(message.bytes))
      else end(() => reject(new Error(message.message)))
    })
    worker.on('error', (error) => end(() => reject(error)))
    worker.on('exit', () => end(() => reject(new Error('The printing worker stopped before the end'))))
  })
}
