import { z } from 'zod'
import type { BoardId, ClusterId, ContributionId, GroupId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const ids = z.array(id<ContributionId>()).min(1).max(500)
const authorClass = z.enum(['elu', 'associatifPro', 'habitant', 'technicien', 'institution', 'invite', ''])
const colour = z.enum(['papier', 'or', 'ciel', 'dragee', 'eau'])

/** What people say: captured, moved, brought together, taken apart. Texts over 280 signs are refused by the rule. */
export const contributions = {
  capture: command(
    {
      id: id<ContributionId>(),
      boardId: id<BoardId>(),
      /** A slot of the board; null leaves it in the tray. */
      slot: text(64).nullable(),
      clusterId: id<ClusterId>().nullable().default(null),
      groupId: id<GroupId>().nullable(),
      authorClass: authorClass.default(''),
      text: text(20_000),
      capturedFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('direct'),
      roundIndex: z.number().int().min(1).max(20).default(1),
      details: z.record(text(40), text(300)).default({}),
    },
    {
      example: {
        id: 'contribution-new',
        boardId: 'board-1',
        slot: 'pepites',
        groupId: null,
        text: 'Le marché du samedi',
      },
    },
  ),
  edit: command(
    {
      id: id<ContributionId>(),
      text: text(20_000),
      /** The text it had when the editing began. */ baseText: text(20_000),
    },
    { example: { id: 'contribution-1', text: 'Le marché du samedi matin', baseText: 'Le marché du samedi' } },
  ),
  move: command(
    {
      ids,
      /** The board's slot; null puts them back in the tray. */
      slot: text(64).nullable(),
      clusterId: id<ClusterId>().nullable(),
      /** Placed just before this one, or last. */
      beforeId: id<ContributionId>().nullable(),
    },
    { example: { ids: ['contribution-1'], slot: 'rateaux', clusterId: null, beforeId: null } },
  ),
  split: command(
    {
      id: id<ContributionId>(),
      parts: z.array(z.strictObject({ id: id<ContributionId>(), text: text(20_000) })).max(20),
    },
    {
      example: {
        id: 'contribution-1',
        parts: [
          { id: 'part-1', text: 'Le marché' },
          { id: 'part-2', text: 'le samedi' },
        ],
      },
    },
  ),
  setCount: command(
    { id: id<ContributionId>(), count: z.number().int().min(1).max(99) },
    { example: { id: 'contribution-1', count: 3 } },
  ),
  setAgreements: command(
    { id: id<ContributionId>(), agreements: z.number().int().min(0).max(999) },
    { example: { id: 'contribution-1', agreements: 4 } },
  ),
  recolour: command({ ids, colour }, { example: { ids: ['contribution-1'], colour: 'or' } }),
  setStatus: command(
    { ids, status: z.enum(['brut', 'retenu', 'reporte', 'ecarte']) },
    { example: { ids: ['contribution-1'], status: 'ecarte' } },
  ),
  classify: command(
    { ids, groupId: id<GroupId>().nullable(), authorClass },
    { example: { ids: ['contribution-1'], groupId: 'group-1', authorClass: 'habitant' } },
  ),
  setWallTitle: command(
    { id: id<ContributionId>(), wallTitle: text(64) },
    { example: { id: 'contribution-1', wallTitle: 'Le marché' } },
  ),
  /** Writes what its method asks besides the text; an empty text takes the detail away, the others stay. */
  describe: command(
    { id: id<ContributionId>(), details: z.record(text(40), text(300)) },
    { example: { id: 'contribution-1', details: { initiateurs: 'Amina' } } },
  ),
  remove: command({ ids }, { example: { ids: ['contribution-1'] } }),
}

/** Sets of contributions with the same meaning: every original is kept, dissolving gives them back. */
export const clusters = {
  create: command(
    {
      id: id<ClusterId>(),
      boardId: id<BoardId>(),
      slot: text(64),
      title: text(80),
      contributionIds: z.array(id<ContributionId>()).max(500),
    },
    {
      example: {
        id: 'cluster-new',
        boardId: 'board-1',
        slot: 'pepites',
        title: 'Le marché et la halle',
        contributionIds: ['contribution-1', 'contribution-2'],
      },
    },
  ),
  rename: command(
    { id: id<ClusterId>(), title: text(80) },
    { example: { id: 'cluster-1', title: 'Des fêtes qui durent' } },
  ),
  move: command(
    { id: id<ClusterId>(), slot: text(64), beforeId: id<ClusterId>().nullable() },
    { example: { id: 'cluster-1', slot: 'rateaux', beforeId: null } },
  ),
  recolour: command({ id: id<ClusterId>(), colour }, { example: { id: 'cluster-1', colour: 'ciel' } }),
  /** Everything of `fromId` joins `intoId`. */
  join: command(
    { fromId: id<ClusterId>(), intoId: id<ClusterId>() },
    { example: { fromId: 'cluster-2', intoId: 'cluster-1' } },
  ),
  dissolve: command({ id: id<ClusterId>() }, { example: { id: 'cluster-1' } }),
}
