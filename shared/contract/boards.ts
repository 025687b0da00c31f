import { z } from 'zod'
import type { BoardId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

/** Boards: their structure, changed by actions that their activity understands. */
export const boards = {
  act: command(
    { id: id<BoardId>(), action: z.unknown() },
    {
      example: {
        id: 'board-1',
        action: { kind: 'renameColumn', columnId: 'pepites', title: 'Ce qui réussit' },
      },
    },
  ),
  changeSettings: command(
    {
      id: id<BoardId>(),
      title: text(120).optional(),
      heading: text(120).optional(),
      settings: z.unknown().optional(),
    },
    { example: { id: 'board-1', title: 'Ce qui réussit, ce qui rate' } },
  ),
  freeze: command(
    { id: id<BoardId>(), isFrozen: z.boolean() },
    { example: { id: 'board-1', isFrozen: true } },
  ),
}
