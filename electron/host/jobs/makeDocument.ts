import { fileURLToPath } from 'node:url'
import type { DocumentKind, DocumentNews } from '../../../shared/contract/documents.ts'
import { isDay } from '../../../shared/domain/agenda/wallClock.ts'
import { fileNameOf } from '../../../shared/domain/demarches/fileNameOf.ts'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import { readOwnMethod } from '../../../shared/domain/methods/ownMethod.ts'
import type { AllTables } from '../../../shared/domain/rows.ts'
import { type SynthesisRows, synthesisRowsOf } from '../../../shared/domain/synthesis/synthesisRows.ts'
import { tables } from '../../../shared/domain/tables.ts'
import type { MethodName } from '../../../shared/pdf/assemble/conducteurRow.ts'
import type { Locale } from '../../../shared/text/typography.ts'
import type { Store } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import { readGround } from './readGround.ts'
import { runDocumentWorker } from './runDocumentWorker.ts'

export type DocumentWish = { kind: DocumentKind; atelierId: AtelierId; options: { locale: Locale } }

const fileWords: { [kind in DocumentKind]: string } = {
  synthesis: 'synthese',
  participants: 'deroule',
  conducteur: 'conducteur',
  cards: 'chevalets',
  signIn: 'emargement',
  badges: 'badges',
}

/**
 * Makes a document of one atelier of the open démarche and keeps it on the host's shelf; tells where it is on the
 * way. Only the reading of the rows is done on the host's thread. Aborting `signal`, or leaving the news, stops it.
 */
export async function* makeDocument(
  host: Host,
  { kind, atelierId, options: { locale } }: DocumentWish,
  signal: AbortSignal,
): AsyncGenerator<DocumentNews> {
  host.queue.flush()
  const store = host.demarche
  if (!store) {
    yield { kind: 'refused', code: 'demarcheNotOpen' }
    return
  }
  yield { kind: 'progress', stage: 'reading', ratio: 0 }
  const rows = readRows(store, atelierId)
  const { number } = store
  if (!rows) {
    yield { kind: 'refused', code: 'notFound' }
    return
  }
  const request = {
    kind,
    locale,
    rows,
    methods: methodNames(host, store, locale),
    door: kind === 'cards' ? (store.get('doors', atelierId) ?? null) : null,
    purpose: store.get('panels', rows.demarche.id)?.purpose ?? '',
    changedAt: store.lastChangedAt,
    fontsFolder: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
  }
  for await (const message of runDocumentWorker(request, signal)) {
    if (message.type === 'progress') {
      yield { kind: 'progress', stage: message.stage, ratio: message.ratio }
      continue
    }
    const name = documentName(rows, kind)
    const fileId = host.newId<string>()
    host.documents.put(fileId, new File([message.bytes], name, { type: 'application/pdf' }))
    const { missing } = message
    yield { kind: 'done', fileId, name, sizeBytes: message.bytes.byteLength, missing, number }
  }
}

/** `2026-09-17_pays-de-lormiere_atelier-1_synthese.pdf`: ASCII, whatever the titles are. */
export function documentName({ demarche, atelier, ateliers }: SynthesisRows, kind: DocumentKind): string {
  const number = ateliers.filter((one) => one.orderKey < atelier.orderKey).length + 1
  const parts = [
    ...(isDay(atelier.day) ? [atelier.day] : []),
    fileNameOf(demarche.territory || demarche.title),
    atelier.format === 'seminaire' ? 'seminaire' : `atelier-${number}`,
    fileWords[kind],
  ]
  return `${parts.join('_')}.pdf`
}

/** The rows of one atelier, straight from the file: what belongs to other ateliers is not read. */
export function readRows(store: Store, atelierId: AtelierId): SynthesisRows | undefined {
  const rows = synthesisRowsOf((table) => {
    if (!('atelierId' in tables[table].columns)) return store.all(table)
    // Every table that has the column is keyed by the same atelier.
    return store.where(table, { atelierId } as unknown as Partial<AllTables[typeof table]>)
  }, atelierId)
  return rows && { ...rows, ...readGround(store, rows.baseMaps) }
}

function methodNames(host: Host, store: Store, locale: Locale): MethodName[] {
  const own = store.all('methods').flatMap(({ content }) => {
    const method = readOwnMethod(content)?.method
    return method ? [method] : []
  })
  return [...host.methods, ...own].map(({ id, names, roomLayout }) => ({
    id,
    name: names[locale],
    roomLayout,
  }))
}
