import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { ActorId, AtelierId, BoardId, ContributionId } from '../domain/ids.ts'
import type { PhoneNews } from '../protocol/phoneMessage.ts'
import { command, id, query, text } from './command.ts'

const atelierId = id<AtelierId>()
const done = z.object({ isDone: z.boolean() })

/** The door of the phones and who came in: network work, besides the rows it leaves. */
export const phones = {
  /** Writes where phones will find this computer and how they join the Wi-Fi; gives the atelier its code once. */
  prepare: command(
    {
      atelierId,
      address: z.ipv4(),
      port: z.number().int().min(0).max(65_535),
      wifiName: text(32),
      wifiPassword: text(63),
    },
    {
      undo: 'file',
      example: {
        atelierId: 'atelier-1',
        address: '192.168.1.20',
        port: 8180,
        wifiName: '',
        wifiPassword: '',
      },
    },
  ),
  open: command({ atelierId }, { undo: 'file', example: { atelierId: 'atelier-1' } }),
  /** Disconnects every phone at once; what they sent stays. */
  close: command({ atelierId }, { undo: 'file', example: { atelierId: 'atelier-1' } }),
  kick: query(z.strictObject({ phoneId: id<ActorId>() }), done),
  follow: query(z.strictObject({}), eventIterator(z.custom<PhoneNews>())),
}

const ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('look') }),
  z.strictObject({ kind: z.literal('contribute'), boardIds: z.array(id<BoardId>()).min(1).max(12) }),
  z.strictObject({ kind: z.literal('gommette'), boardId: id<BoardId>() }),
])

/** What the phones of an atelier are asked. */
export const doors = {
  ask: command(
    { atelierId, ask },
    {
      undo: 'course',
      example: { atelierId: 'atelier-1', ask: { kind: 'contribute', boardIds: ['board-1'] } },
    },
  ),
}

/** Paroles from phones, read before the hall sees them. */
export const submissions = {
  /** Puts them on their board, in the order they came. */
  accept: command(
    { ids: z.array(id<ContributionId>()).min(1).max(100) },
    { example: { ids: ['submission-1'] } },
  ),
  setAside: command(
    { ids: z.array(id<ContributionId>()).min(1).max(100) },
    { example: { ids: ['submission-1'] } },
  ),
}
