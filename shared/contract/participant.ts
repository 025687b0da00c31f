import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { BoardId, CommuneId, ContributionId, GroupId, MapItemId } from '../domain/ids.ts'
import type { PhoneMessage } from '../protocol/phoneMessage.ts'
import { voiceShape } from './ballots.ts'
import { command, id, query, text } from './command.ts'

const roles = ['participant'] as const
const participant = { roles, undo: 'course' } as const

/** Longest first name, in signs. */
export const firstNameMaxLength = 30

/**
 * All that exists on the wire of a phone; nothing of the console's contract does. Who sends is known from the token of
 * its wire: no payload names a person or a role.
 */
export const participantContract = {
  seat: {
    /** Its table, or null: « Je n’ai pas de table ». */
    choose: query(z.strictObject({ groupId: id<GroupId>().nullable() }), z.object({ isDone: z.boolean() }), {
      roles,
    }),
    /** A first name, if the person wants one; empty takes it away. */
    name: query(z.strictObject({ firstName: text(200) }), z.object({ isDone: z.boolean() }), { roles }),
  },
  paroles: {
    send: command(
      {
        id: id<ContributionId>(),
        boardId: id<BoardId>(),
        slot: text(64).nullable(),
        text: text(2_000),
      },
      {
        ...participant,
        example: { id: 'sent-1', boardId: 'board-1', slot: 'pepites', text: 'Un banc devant l’école' },
      },
    ),
  },
  gommettes: {
    /** One gommette on the map that is asked: in a commune, out of the territory, or with no place said. */
    place: command(
      {
        id: id<MapItemId>(),
        boardId: id<BoardId>(),
        category: text(64),
        label: text(400),
        communeId: id<CommuneId>().nullable(),
        isOutside: z.boolean(),
      },
      {
        ...participant,
        example: {
          id: 'placed-1',
          boardId: 'board-map',
          category: 'marche',
          label: 'Le marché',
          communeId: 'commune-1',
          isOutside: false,
        },
      },
    ),
  },
  votes: {
    /** What one voter chose in one poll, whole; in place of what they had chosen before. */
    cast: command(
      {
        ...voiceShape,
        /** The opening it is for: a voice that comes late never enters the next one. */
        round: z.int().min(1).max(50),
        openedAt: z.int(),
      },
      {
        ...participant,
        example: {
          boardId: 'board-ballot',
          pollId: 'axe-1',
          round: 1,
          openedAt: 0,
          cells: { gare: { pour: 1 } },
        },
      },
    ),
  },
  hall: {
    follow: query(z.strictObject({}), eventIterator(z.custom<PhoneMessage>()), { roles }),
  },
}

export type ParticipantContract = typeof participantContract
