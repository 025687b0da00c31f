import { parentPort, workerData } from 'node:worker_threads'
import type { PdfDefinition } from '../../../shared/pdf/pdfTypes.ts'
import { printTaggedPdf } from './printTaggedPdf.ts'

/** What the worker tells: where it is, then the document or what went wrong. */
export type PrintMessage =
  | { type: 'progress'; ratio: number }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'failed'; message: string }

const { definition, fontsFolder } = workerData as { definition: PdfDefinition; fontsFolder: string }

function tell(message: PrintMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

try {
  const printed = await printTaggedPdf(definition, fontsFolder, (ratio) => tell({ type: 'progress', ratio }))
  const bytes = new Uint8Array(printed)
  tell({ type: 'done', bytes }, [bytes.buffer])
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
