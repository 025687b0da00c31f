import { fileURLToPath } from 'node:url'
import type { NumberedSheet } from '../../../shared/activities/paperSupport.ts'
import type { DocumentNews } from '../../../shared/contract/documents.ts'
import type { MethodPrint } from '../../../shared/contract/methods.ts'
import { inOrder } from '../../../shared/domain/agenda/inOrder.ts'
import { fileNameOf } from '../../../shared/domain/demarches/fileNameOf.ts'
import type { LaneId } from '../../../shared/domain/ids.ts'
import { methodOfLane } from '../../../shared/domain/methods/methodOfLane.ts'
import type { Method } from '../../../shared/domain/methods/methodSchema.ts'
import { methodLibraryContent } from '../content.ts'
import type { Host } from '../Host.ts'
import { findMethod } from '../methodShelf.ts'
import { territoryOf } from './readGround.ts'
import { runDocumentWorker } from './runDocumentWorker.ts'

export type MethodPrintWish = {
  methodId: string
  laneId: LaneId | null
  print: MethodPrint
  index: number
  paper: 'whole' | 'A4' | 'A3'
  isBlackAndWhite: boolean
  locale: 'fr' | 'en'
}

const fileWords: { [print in MethodPrint]: string } = {
  card: 'fiche',
  pocket: 'carte-de-poche',
  poster: 'consigne',
  posterFacile: 'consigne-facile',
  support: 'support',
}

/**
 * Prints one document of a method and keeps it on the host's shelf; no démarche needs to be open. Aborting `signal`, or
 * leaving the news, stops it.
 */
export async function* printMethod(
  host: Host,
  wish: MethodPrintWish,
  signal: AbortSignal,
): AsyncGenerator<DocumentNews> {
  const found = findMethod(host, wish.methodId)
  const method = found && prepared(host, found.method, wish.laneId)
  if (!found || !method) {
    yield { kind: 'refused', code: 'notFound' }
    return
  }
  const { own } = found
  const { print, index, paper, isBlackAndWhite, locale } = wish
  const guides = own?.guides ?? methodLibraryContent(host.options.templatesFolder, [found.method])[0]?.guides
  const relatedNames = method.related.flatMap((id) => findMethod(host, id)?.method.names[locale] ?? [])
  yield { kind: 'progress', stage: 'reading', ratio: 0 }
  const request = {
    kind: 'method' as const,
    print,
    index,
    paper,
    isBlackAndWhite,
    locale,
    method,
    numbered: waitingSheets(host, wish.laneId),
    ...(host.demarche && wish.laneId !== null && { territory: territoryOf(host.demarche) }),
    guide: guides?.[locale] ?? '',
    relatedNames,
    fontsFolder: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
  }
  for await (const message of runDocumentWorker(request, signal)) {
    if (message.type === 'progress') {
      yield { kind: 'progress', stage: message.stage, ratio: message.ratio }
      continue
    }
    const number = print === 'support' ? `-${index + 1}` : ''
    const name = `${fileNameOf(method.names[locale])}_${fileWords[print]}${number}.pdf`
    const fileId = host.newId<string>()
    host.documents.put(fileId, new File([message.bytes], name, { type: 'application/pdf' }))
    yield { kind: 'done', fileId, name, sizeBytes: message.bytes.byteLength, missing: [], number: 0 }
  }
}

/** Board by board of a lane, the sheets opened and not yet written. */
function waitingSheets({ demarche }: Host, laneId: LaneId | null): NumberedSheet[][] {
  if (laneId === null || !demarche) return []
  return inOrder(demarche.where('boards', { laneId })).map((board) =>
    demarche
      .where('sheets', { boardId: board.id })
      .filter(({ status }) => status === 'attendu')
      .sort((one, other) => one.number - other.number)
      .map(({ number, model, title, contributionId }) => ({
        number,
        model,
        title: title || (demarche.get('contributions', contributionId)?.text ?? ''),
      })),
  )
}

/** The method of a lane as the agenda has it; as it is when no lane is named; undefined when the lane is gone. */
function prepared(host: Host, method: Method, laneId: LaneId | null): Method | undefined {
  if (laneId === null) return method
  const lane = host.demarche?.get('lanes', laneId)
  const sequence = lane && host.demarche?.get('sequences', lane.sequenceId)
  if (!lane || !sequence || !host.demarche) return undefined
  return methodOfLane(method, { sequence, lane, boards: inOrder(host.demarche.where('boards', { laneId })) })
}
