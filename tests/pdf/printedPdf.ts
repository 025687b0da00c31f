import { fileURLToPath } from 'node:url'
import { printTaggedPdf } from '../../electron/host/pdf/printTaggedPdf.ts'
import type { PdfDefinition } from '../../shared/pdf/pdfTypes.ts'

const ownFonts = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))

/** A definition, printed here and now with the fonts of the project; the product prints in a worker. */
export async function printedPdf(
  definition: PdfDefinition,
  { fontsFolder = ownFonts, onProgress = (_: number) => {} } = {},
): Promise<Uint8Array> {
  return new Uint8Array(await printTaggedPdf(definition, fontsFolder, onProgress))
}
