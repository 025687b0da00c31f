import type { DocumentKind } from '../../../shared/contract/documents.ts'
import type { Door } from '../../../shared/domain/phones/phoneRows.ts'
import type { SynthesisRows } from '../../../shared/domain/synthesis/synthesisRows.ts'
import type { MethodName } from '../../../shared/pdf/assemble/conducteurRow.ts'
import type { MissingPart } from '../../../shared/pdf/assemble/missingParts.ts'
import type { Locale } from '../../../shared/text/typography.ts'
import type { MethodDocumentRequest } from './methodDocument.ts'

/** What crosses to the worker: plain rows, so that neither the assembly nor the printing holds the host's thread. */
export type DocumentRequest = AtelierDocumentRequest | MethodDocumentRequest

export type AtelierDocumentRequest = {
  kind: DocumentKind
  locale: Locale
  rows: SynthesisRows
  methods: MethodName[]
  /** How phones come in, for the cards of the tables; null when nobody prepared it. */
  door?: Door | null
  /** Why people’s data are kept, for the émargement; empty: the usual sentence. */
  purpose?: string
  /** Instant of the last change of the file. */
  changedAt: number
  fontsFolder: string
}

/** What the worker tells: where it is, then the document or what went wrong. */
export type DocumentWorkerMessage =
  | { type: 'progress'; stage: 'layingOut' | 'drawing'; ratio: number }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer>; missing: MissingPart[] }
  | { type: 'failed'; message: string }
