import { z } from 'zod'
import type { BoardId, ContributionId, GroupId, SheetId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const value = z.union([
  text(40_000),
  z.array(text(40_000)).max(200),
  z.array(z.record(text(40), text(40_000))).max(200),
])

/** Structured sheets: fiches action, portraits, comptes rendus. Lengths are those of each field; the rule refuses. */
export const sheets = {
  open: command(
    {
      id: id<SheetId>(),
      boardId: id<BoardId>(),
      model: text(64),
      title: text(200).default(''),
      groupId: id<GroupId>().nullable().default(null),
      /** The topic it reports on, the parole it develops. */
      contributionId: id<ContributionId>().nullable().default(null),
    },
    { example: { id: 'sheet-new', boardId: 'board-sheets', model: 'compteRendu' } },
  ),
  fill: command(
    {
      id: id<SheetId>(),
      field: text(64),
      value,
      /** What the field held when the writing began. */
      baseValue: value,
      filledFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('direct'),
    },
    { example: { id: 'sheet-1', field: 'keyPoints', value: ['Le car passe à 7 h'], baseValue: [] } },
  ),
  change: command(
    {
      id: id<SheetId>(),
      title: text(200).optional(),
      groupId: id<GroupId>().nullable().optional(),
      contributionId: id<ContributionId>().nullable().optional(),
      status: z.enum(['attendu', 'brouillon', 'rendu']).optional(),
    },
    { example: { id: 'sheet-1', status: 'rendu' } },
  ),
  remove: command({ id: id<SheetId>() }, { example: { id: 'sheet-1' } }),
}
