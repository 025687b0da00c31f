import { z } from 'zod'
import type { AtelierId, CommuneId, PersonId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const category = z.enum([
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
  'animation',
])
const company = z.array(id<PersonId>()).max(50)
const state = z.enum(['invited', 'confirmed', 'excused', 'present', 'left'])

const personFields = {
  firstName: text(60).optional(),
  lastName: text(60).optional(),
  category: category.optional(),
  structure: text(80).optional(),
  communeId: id<CommuneId>().nullable().optional(),
  isFromOutside: z.boolean().optional(),
  gender: z.enum(['femme', 'homme', 'autre', '']).optional(),
  ageBand: z
    .string()
    .regex(/^(moins18|18-29|30-44|45-59|60-74|75plus|nr|)$/)
    .optional(),
  phone: text(40).optional(),
  email: text(120).optional(),
  needs: z
    .array(z.enum(['mobility', 'hearing', 'sight']))
    .max(3)
    .optional(),
  refusesPhoto: z.boolean().optional(),
  habit: z.enum(['new', 'regular', '']).optional(),
  isOutsideCircuit: z.boolean().optional(),
  togetherWith: company.optional(),
  apartFrom: company.optional(),
  note: text(280).optional(),
}

/** The panel: people with only what is needed. Nothing of it reaches the wall or the phones. */
export const people = {
  add: command(
    {
      people: z
        .array(z.strictObject({ id: id<PersonId>(), ...personFields }))
        .min(1)
        .max(5000),
      /** The atelier that all of them are invited to, or came to. */
      attendance: z
        .strictObject({ atelierId: id<AtelierId>(), state, isWalkIn: z.boolean().default(false) })
        .nullable()
        .default(null),
    },
    {
      example: {
        people: [{ id: 'person-new', firstName: 'Samira', category: 'habitant', communeId: 'commune-1' }],
        attendance: { atelierId: 'atelier-1', state: 'present', isWalkIn: true },
      },
    },
  ),
  change: command(
    { id: id<PersonId>(), fields: z.strictObject(personFields) },
    { example: { id: 'person-1', fields: { phone: '04 70 00 00 00' } } },
  ),
  /** Out of the list, of the journal, and of the copies when they are opened. Those who came are still counted. */
  erase: command(
    { ids: z.array(id<PersonId>()).min(1).max(5000) },
    { undo: 'final', example: { ids: ['person-1'] } },
  ),
  /** Everybody at once, when the day of retention has come; the counts of each atelier stay. */
  purge: command({}, { undo: 'final', example: {} }),
  /** How many are wanted in these quotas; null: no number any more. */
  setTargets: command(
    { targets: z.record(text(80), z.number().int().min(0).max(2000).nullable()) },
    { example: { targets: { 'college:elu': 17, 'age:18-29': null } } },
  ),
  /** Why these data are kept: said on the émargement and to whoever asks. */
  setPurpose: command(
    { purpose: text(300) },
    { example: { purpose: 'Inviter et accueillir les participants des ateliers.' } },
  ),
}

/** Who is asked, says yes, comes, leaves early: one person at one atelier. */
export const attendances = {
  set: command(
    {
      atelierId: id<AtelierId>(),
      personIds: z.array(id<PersonId>()).min(1).max(5000),
      state: z.union([state, z.literal('none')]),
    },
    { example: { atelierId: 'atelier-1', personIds: ['person-2'], state: 'invited' } },
  ),
}
