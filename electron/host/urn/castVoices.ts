import type { BallotVoice } from '../../../shared/domain/ballots/ballotRows.ts'
import { openRoundOf } from '../../../shared/domain/ballots/polls.ts'
import type { ActorId, AtelierId, BoardId, GroupId } from '../../../shared/domain/ids.ts'
import { castVoiceOf } from '../commands/ballots.ts'
import { type Answer, commandWork } from '../database/gate.ts'
import { FileRefusal } from '../database/openDatabase.ts'
import type { Host } from '../Host.ts'
import { ballotOfBoard } from './ballotOfBoard.ts'
import { readVoices, type UrnVoices } from './urnVoices.ts'

/** Who votes, as the wire says: never the message. */
export type UrnVoter = {
  /** The session of a phone. In a secret vote it enters the roll, and nothing else. */
  id: ActorId
  atelierId: AtelierId
  groupId: GroupId | null
  /** What only the voter holds: the token as the phone shows it. It is in no row, no journal and no log. */
  key: string
}

/** One ballot, whole: what a voter chose in one poll, in place of what they had chosen before. */
export type UrnVoice = Pick<
  BallotVoice,
  'boardId' | 'pollId' | 'cells' | 'reasons' | 'isBlank' | 'isDone'
> & {
  commandId: string
}

/**
 * The one way in for a ballot that somebody gives alone, in both modes: through the gate in an open vote, into the urn
 * in a secret one. Sent twice it counts once; it is on the disk when this resolves with « done ». In a secret vote
 * neither the journal nor the memory of answered commands hears of it.
 */
export async function castVoices(host: Host, voter: UrnVoter, voice: UrnVoice): Promise<Answer> {
  const store = host.demarche
  const board = store?.get('boards', voice.boardId)
  if (!store || board?.atelierId !== voter.atelierId) return { status: 'refused', code: 'notFound' }
  const ballot = ballotOfBoard(board)
  if (!ballot) return { status: 'refused', code: 'notFound' }
  if (ballot.settings.isSecret) return host.castQueue.cast(store, voter, voice)
  const info = {
    // A command is its sender's: an id that another phone minted answers nothing for this one.
    commandId: `${voter.id}.${voice.commandId}`,
    actorId: voter.id,
    name: 'ballots.cast',
    kind: 'course' as const,
    at: host.now(),
  }
  const { id, groupId } = voter
  const work = commandWork(store, info, (read) =>
    castVoiceOf(read, voice, { id, groupId, college: '' }, host.ruleContext),
  )
  return host.queue.run(store, work)
}

/** What this voter has in a poll that takes voices, for their own screen; null when nothing, or once it is closed. */
export function ownVoices(
  host: Host,
  voter: Pick<UrnVoter, 'id' | 'key'>,
  { boardId, pollId }: { boardId: BoardId; pollId: string },
): UrnVoices | null {
  const store = host.demarche
  const board = store?.get('boards', boardId)
  const ballot = board && ballotOfBoard(board)
  const round = ballot && openRoundOf(ballot.document, pollId)
  if (!store || !ballot || !round) return null
  if (ballot.settings.isSecret) return ownSecretVoices(host, voter.key, boardId, pollId)
  const own = store.where('ballotVoices', { boardId, pollId, round: round.number, voterId: voter.id })[0]
  if (!own) return null
  const { cells, reasons, isBlank, isDone } = own
  return { cells, reasons, isBlank, isDone }
}

function ownSecretVoices(host: Host, key: string, boardId: BoardId, pollId: string): UrnVoices | null {
  const round = host.demarche && host.secretVotes.roundOf(host.demarche, boardId, pollId)
  try {
    const choices = round ? host.secretVotes.urnOf(round).choicesOf(key) : null
    return choices === null ? null : readVoices(choices)
  } catch (problem) {
    // Its sentence is the answer of whoever votes or closes; a screen that is drawn has nothing to show.
    if (problem instanceof FileRefusal) return null
    throw problem
  }
}
