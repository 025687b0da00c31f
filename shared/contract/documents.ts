import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { AtelierId } from '../domain/ids.ts'
import type { MissingPart } from '../pdf/assemble/missingParts.ts'
import { id, query } from './command.ts'

/** « Synthèse du soir », the participants' « Déroulé », the team's « Conducteur », a card for each table, « Émargement », badges. */
export const documentKinds = ['synthesis', 'participants', 'conducteur', 'cards', 'signIn', 'badges'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Where a printing has got to, then the document, kept a while by the host under `fileId`. */
export type DocumentNews =
  | { kind: 'progress'; stage: 'reading' | 'layingOut' | 'drawing'; ratio: number }
  | {
      kind: 'done'
      fileId: string
      name: string
      sizeBytes: number
      missing: MissingPart[]
      /** The last operation that is in it. */
      number: number
    }
  | { kind: 'refused'; code: 'demarcheNotOpen' | 'notFound' }

/** The parts of a browser's and Node's `File` that are named here, where there is neither. */
export type PrintedFile = { readonly name: string; readonly size: number; readonly type: string }

/** Printed documents: made by a worker of the host while its news come; leaving the news cancels the printing. */
export const documents = {
  make: query(
    z.strictObject({
      kind: z.enum(documentKinds),
      atelierId: id<AtelierId>(),
      options: z.strictObject({ locale: z.enum(['fr', 'en']).default('fr') }).prefault({}),
    }),
    eventIterator(z.custom<DocumentNews>()),
  ),
  /** The bytes of a document just made; null once the host has let it go. */
  fetch: query(
    z.strictObject({ fileId: id<string>() }),
    z.object({ file: z.custom<PrintedFile>().nullable() }),
  ),
}
