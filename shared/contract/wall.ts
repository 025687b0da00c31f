import { z } from 'zod'
import type { AtelierId, BoardId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const atelierId = id<AtelierId>()

/** What the hall sees. All of it is part of the evening's course, outside Ctrl Z. */
export const wall = {
  show: command(
    {
      atelierId,
      scene: z.enum(['welcome', 'instruction', 'board', 'schedule', 'review', 'thanks']),
      boardId: id<BoardId>().nullable().default(null),
    },
    { undo: 'course', example: { atelierId: 'atelier-1', scene: 'schedule', boardId: null } },
  ),
  mask: command(
    { atelierId, isMasked: z.boolean() },
    { undo: 'course', example: { atelierId: 'atelier-1', isMasked: true } },
  ),
  freeze: command(
    { atelierId, isFrozen: z.boolean() },
    { undo: 'course', example: { atelierId: 'atelier-1', isFrozen: true } },
  ),
  /** Asks in easy French wherever a consigne has that twin. */
  ease: command(
    { atelierId, isEasy: z.boolean() },
    { undo: 'course', example: { atelierId: 'atelier-1', isEasy: true } },
  ),
  /** A sentence over what is shown; empty takes it away. */
  say: command(
    { atelierId, message: text(120) },
    { undo: 'course', example: { atelierId: 'atelier-1', message: 'Le buffet est ouvert' } },
  ),
  turnPage: command(
    { atelierId, page: z.number().int().min(0).max(500) },
    { undo: 'course', example: { atelierId: 'atelier-1', page: 1 } },
  ),
  measure: command(
    { atelierId, lastRowM: z.number().min(2).max(60), imageHeightM: z.number().min(0.5).max(10) },
    { undo: 'course', example: { atelierId: 'atelier-1', lastRowM: 12, imageHeightM: 1.5 } },
  ),
}
