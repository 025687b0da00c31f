import { generateKeyBetween } from 'fractional-indexing'
import { type Change, type Decision, put, type Refusal, refuse } from '../change.ts'
import type { ClusterId, ContributionId, GroupId, PlacementId } from '../ids.ts'
import type { Board, Contribution, Lane, ParticipantCategory } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'

/** Longest parole, in signs (methods.md, 0.4). Longer ones are refused whole: nothing typed is cut. */
export const contributionMaxLength = 280

/** The text as it will be kept, or why it cannot be: trimmed, line breaks and every sign kept. */
export function readText(typed: string): { text: string } | Refusal {
  const text = typed.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  if (text.length === 0) return refuse('emptyText')
  const length = [...text].length
  if (length > contributionMaxLength) return refuse('textTooLong', { over: length - contributionMaxLength })
  return { text }
}

/** Order key after the last of these placements. */
export function lastOrderKey(rows: readonly { orderKey: string }[]): string {
  let last: string | null = null
  for (const row of rows) if (last === null || row.orderKey > last) last = row.orderKey
  return generateKeyBetween(last, null)
}

/** One parole, as it was said, at the end of its slot; in the tray when it has none. */
export function captureContribution(
  board: Board | undefined,
  lane: Lane | undefined,
  /** Slots the board has now. */
  slotIds: readonly string[],
  /** Order key of the last placement in that slot, or null. */
  lastKey: string | null,
  /** Whether a parole already bears that id: a sender never writes over another's. */
  isKnown: boolean,
  said: {
    id: ContributionId
    slot: string | null
    clusterId: ClusterId | null
    groupId: GroupId | null
    authorClass: ParticipantCategory | ''
    text: string
    capturedFrom: Contribution['capturedFrom']
    roundIndex: number
    /** « ×n » at once, from 1 to 99. */
    count?: number
    details: { [field: string]: string }
  },
  context: RuleContext,
): Decision {
  if (!board || !lane) return refuse('notFound')
  if (isKnown) return refuse('invalid')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  const read = readText(said.text)
  if ('refused' in read) return read
  const contribution: Change = put('contributions', {
    id: said.id,
    atelierId: board.atelierId,
    sequenceId: lane.sequenceId,
    laneId: lane.id,
    boardId: board.id,
    text: read.text,
    wallTitle: '',
    groupId: said.groupId,
    authorClass: said.authorClass,
    roundIndex: said.roundIndex,
    polarity: '',
    status: 'brut',
    count: said.count ?? 1,
    agreements: 0,
    colour: 'papier',
    isVerbatim: true,
    capturedFrom: said.capturedFrom,
    capturedAt: context.now,
    details: said.details,
  })
  if (said.slot === null || !slotIds.includes(said.slot)) return [contribution]
  const placement: Change = put('placements', {
    id: context.newId<PlacementId>(),
    atelierId: board.atelierId,
    boardId: board.id,
    contributionId: said.id,
    slot: said.slot,
    orderKey: generateKeyBetween(lastKey, null),
    clusterId: said.clusterId,
  })
  return [contribution, placement]
}
