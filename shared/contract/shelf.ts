import { z } from 'zod'
import type { DemarcheId } from '../domain/ids.ts'
import { command, id, query, text } from './command.ts'

const library = { file: 'library', undo: 'file' } as const

/** The shelf of this computer: its démarche files, opened one at a time, and what is put away. */
export const shelf = {
  create: command(
    {
      id: id<DemarcheId>(),
      title: text(120),
      territory: text(120).default(''),
      /** A content of `templates/demarches` or `templates/demos`; null for a blank démarche. */
      template: text(64).nullable(),
      /** First day of its first atelier; empty keeps the template's own. */
      day: text(10).default(''),
    },
    { ...library, example: { id: 'demarche-new', title: 'La halle de Montbrelle', template: null } },
  ),
  open: command({ id: id<DemarcheId>() }, { ...library, example: { id: 'demarche-1' } }),
  /** A file received on a key or by mail; it is copied nowhere, opened where it is. */
  openFile: command({ path: text(4096) }, { ...library, example: { path: '/nowhere/recu.tablee' } }),
  close: command({}, { ...library, example: {} }),
  duplicate: command(
    { id: id<DemarcheId>(), newId: id<DemarcheId>(), title: text(120), withContributions: z.boolean() },
    {
      ...library,
      example: { id: 'demarche-1', newId: 'demarche-copy', title: 'Copie', withContributions: false },
    },
  ),
  archive: command(
    { id: id<DemarcheId>(), isArchived: z.boolean() },
    { file: 'library', undo: 'undoable', example: { id: 'demarche-1', isArchived: true } },
  ),
  /** To the bin of Tablée: the file stays on the disk until the bin is emptied. */
  remove: command(
    { id: id<DemarcheId>() },
    { file: 'library', undo: 'undoable', example: { id: 'demarche-1' } },
  ),
  putBack: command(
    { id: id<DemarcheId>() },
    { file: 'library', undo: 'undoable', example: { id: 'demarche-1' } },
  ),
}

/** Preferences of this computer: sounds, hall, reading. */
export const preferences = {
  set: command(
    { name: text(64), value: z.unknown() },
    { file: 'library', undo: 'undoable', example: { name: 'soundVolume', value: 0.5 } },
  ),
}

const backup = z.object({
  name: z.string(),
  takenAt: z.number(),
  sizeBytes: z.number(),
  reason: z.string(),
  /** Those set aside apart; null when the copy does not let itself be read. */
  paroleCount: z.number().nullable(),
})
export type BackupEntry = z.infer<typeof backup>

/** Copies of the open démarche. Restoring first puts the present file aside, as one more copy. */
export const backups = {
  list: query(z.strictObject({ demarcheId: id<DemarcheId>() }), z.array(backup)),
  take: command({}, { undo: 'file', example: {} }),
  restore: command({ name: text(200) }, { undo: 'file', example: { name: 'nothing.tablee' } }),
}
