import { parentPort, workerData } from 'node:worker_threads'
import { assembleBadges } from '../../../shared/pdf/assembleBadges.ts'
import { assembleConducteur } from '../../../shared/pdf/assembleConducteur.ts'
import { assembleParticipants } from '../../../shared/pdf/assembleParticipants.ts'
import { assembleSignInSheet } from '../../../shared/pdf/assembleSignInSheet.ts'
import { type AssembledSynthesis, assembleSynthesis } from '../../../shared/pdf/assembleSynthesis.ts'
import { assembleTableCards } from '../../../shared/pdf/assembleTableCards.ts'
import { printTaggedPdf } from '../pdf/printTaggedPdf.ts'
import { textMeasure } from '../pdf/textMeasure.ts'
import type { AtelierDocumentRequest, DocumentRequest, DocumentWorkerMessage } from './documentRequest.ts'
import { documentWords } from './documentWords.ts'
import { methodDocument } from './methodDocument.ts'

/** Share of the time before which the pages are laid out, and after which they are drawn. */
const layoutShare = 0.6
const assembledShare = 0.1

const request = workerData as DocumentRequest

function tell(message: DocumentWorkerMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

function assembled(wanted: AtelierDocumentRequest): AssembledSynthesis {
  const { kind, rows, methods, locale, changedAt, door = null, fontsFolder } = wanted
  const translate = documentWords(locale)
  if (kind === 'synthesis') return assembleSynthesis(rows, translate, locale, { changedAt })
  if (kind === 'cards') {
    const measureWidth = textMeasure(fontsFolder)
    const definition = assembleTableCards(rows, translate, locale, { changedAt, door, measureWidth })
    return { definition, missing: [] }
  }
  if (kind === 'badges') {
    const measureWidth = textMeasure(fontsFolder)
    return { definition: assembleBadges(rows, translate, locale, { changedAt, measureWidth }), missing: [] }
  }
  if (kind === 'signIn') {
    const { purpose = '' } = wanted
    return { definition: assembleSignInSheet(rows, translate, locale, { changedAt, purpose }), missing: [] }
  }
  const options = { changedAt, methods }
  const definition =
    kind === 'participants'
      ? assembleParticipants(rows, translate, locale, options)
      : assembleConducteur(rows, translate, locale, options)
  return { definition, missing: [] }
}

async function printed(): Promise<{ bytes: Uint8Array; missing: AssembledSynthesis['missing'] }> {
  if (request.kind === 'method') {
    tell({ type: 'progress', stage: 'layingOut', ratio: assembledShare })
    const bytes = await methodDocument(request, (ratio) =>
      tell({ type: 'progress', stage: 'drawing', ratio }),
    )
    return { bytes, missing: [] }
  }
  const { definition, missing } = assembled(request)
  tell({ type: 'progress', stage: 'layingOut', ratio: assembledShare })
  const bytes = await printTaggedPdf(definition, request.fontsFolder, (ratio) =>
    tell({
      type: 'progress',
      stage: ratio < layoutShare ? 'layingOut' : 'drawing',
      ratio: assembledShare + ratio * (1 - assembledShare),
    }),
  )
  return { bytes, missing }
}

try {
  const { bytes: made, missing } = await printed()
  const bytes = new Uint8Array(made)
  tell({ type: 'done', bytes, missing }, [bytes.buffer])
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
