import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { LaneId } from '../domain/ids.ts'
import type { MethodEntry } from '../domain/methods/methodEntry.ts'
import { identifierSchema, type Method, methodSchema } from '../domain/methods/methodSchema.ts'
import { type MethodGuides, methodGuidesSchema, methodTrialSchema } from '../domain/methods/ownMethod.ts'
import { command, id, query, text } from './command.ts'
import type { DocumentNews } from './documents.ts'

/** What the drawer shows of a method, in one language. */
export type MethodSummary = MethodEntry

const language = z.enum(['fr', 'en'])

/** What may be printed of a method; `support` is one of those its boards ask for, by its place. */
export const methodPrints = ['card', 'pocket', 'poster', 'posterFacile', 'support'] as const
export type MethodPrint = (typeof methodPrints)[number]

/** Ways to facilitate that this Tablée knows. */
export const methods = {
  /** Those of Tablée, whole, with their guides; a computer's own are rows of its library. */
  library: query(z.strictObject({}), z.array(z.custom<{ method: Method; guides: MethodGuides }>())),
  /** Makes one print, and tells where it is on the way, as `documents.make` does. */
  print: query(
    z.strictObject({
      methodId: text(64),
      /** A lane of the open démarche: the method as it was prepared there. Null: as it is in the library. */
      laneId: id<LaneId>().nullable().default(null),
      print: z.enum(methodPrints),
      /** Which of the supports; 0 for the other prints. */
      index: z.int().min(0).max(99).default(0),
      /** The sheet of the printer at hand: what is larger is cut into sheets of it. */
      paper: z.enum(['whole', 'A4', 'A3']).default('whole'),
      isBlackAndWhite: z.boolean().default(false),
      locale: language.default('fr'),
    }),
    eventIterator(z.custom<DocumentNews>()),
  ),
  /** Plays a method on the wall for a minute (null: stops); false while an evening is running there. */
  rehearse: query(
    z.strictObject({
      methodId: text(64).nullable(),
      locale: language.default('fr'),
      paroles: z.array(text(120)).max(24),
    }),
    z.object({ isOnWall: z.boolean() }),
  ),
}

/** The methods of this computer: adapted, written, received, and the notes of those who tried them. */
export const ownMethods = {
  keep: command(
    { method: methodSchema, guides: methodGuidesSchema, basedOn: z.union([identifierSchema, z.literal('')]) },
    { file: 'library', example: { method: {}, guides: { fr: '', en: '' }, basedOn: '' } },
  ),
  remove: command({ id: text(64) }, { file: 'library', example: { id: 'notreMethode' } }),
  putBack: command({ id: text(64) }, { file: 'library', example: { id: 'notreMethode' } }),
  noteTrial: command(
    { methodId: text(64), trial: methodTrialSchema },
    {
      file: 'library',
      example: {
        methodId: 'pyramide',
        trial: {
          id: 'trial-1',
          day: '2026-11-12',
          withWhom: 'le comité des fêtes',
          learnt: 'Dix minutes de plus',
        },
      },
    },
  ),
  removeTrial: command(
    { methodId: text(64), trialId: id<string>() },
    { file: 'library', example: { methodId: 'pyramide', trialId: 'trial-1' } },
  ),
  /** The text of a file received; what is wrong in it is told with its line. */
  importFile: command({ content: text(4_000_000) }, { file: 'library', example: { content: '{}' } }),
}
