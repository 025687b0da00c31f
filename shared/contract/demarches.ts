import { z } from 'zod'
import type { AtelierId, DemarcheId } from '../domain/ids.ts'
import { command, day, id, optionalTime, text, time } from './command.ts'

/** The open démarche and its ateliers. */
export const demarches = {
  change: command(
    {
      id: id<DemarcheId>(),
      fields: z.strictObject({
        title: text(120).optional(),
        territory: text(120).optional(),
        commissioner: text(120).optional(),
        purpose: text(600).optional(),
        groupWord: z.enum(['groupe', 'tablee']).optional(),
        retentionDay: z.union([day, z.literal('')]).optional(),
      }),
    },
    { example: { id: 'demarche-1', fields: { title: 'Vitalité sociale du Val d’Ambreuse' } } },
  ),
}

const atelierFields = z.strictObject({
  title: text(120).optional(),
  format: z.enum(['atelier', 'seminaire']).optional(),
  day: day.optional(),
  dayCount: z.number().int().min(1).max(7).optional(),
  place: text(120).optional(),
  startTime: time.optional(),
  announcedStartTime: optionalTime.optional(),
  announcedEndTime: time.optional(),
  hallUntilTime: optionalTime.optional(),
  expectedPeople: z.number().int().min(0).max(2000).optional(),
  headcounts: z.record(text(20), z.number().int().min(0).max(2000)).optional(),
  welcomeMessage: text(120).optional(),
  reminder: text(2000).optional(),
  kept: text(2000).optional(),
  next: text(2000).optional(),
})
export type AtelierFields = z.infer<typeof atelierFields>

export const ateliers = {
  add: command(
    {
      id: id<AtelierId>(),
      title: text(120),
      day,
      startTime: time,
      announcedEndTime: time,
      place: text(120).optional(),
      expectedPeople: z.number().int().min(0).max(2000).optional(),
    },
    {
      example: {
        id: 'atelier-new',
        title: 'Les grands changements',
        day: '2026-11-12',
        startTime: '18:00',
        announcedEndTime: '21:30',
      },
    },
  ),
  change: command(
    { id: id<AtelierId>(), fields: atelierFields },
    { example: { id: 'atelier-1', fields: { place: 'Salle des fêtes de Lormière' } } },
  ),
  /** With its agenda, without what was said. */
  duplicate: command(
    { id: id<AtelierId>(), newId: id<AtelierId>(), day },
    { example: { id: 'atelier-1', newId: 'atelier-copy', day: '2026-12-03' } },
  ),
  remove: command({ id: id<AtelierId>() }, { example: { id: 'atelier-2' } }),
}
