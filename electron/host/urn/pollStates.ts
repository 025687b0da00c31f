import { takesVoices } from '../../../shared/domain/ballots/takesVoices.ts'
import type { BoardId } from '../../../shared/domain/ids.ts'
import type { Board } from '../../../shared/domain/rows.ts'
import { ballotOfBoard } from './ballotOfBoard.ts'
import type { UrnPlace, VoteName } from './Urns.ts'

/** One opening of a poll: a poll taken up again has another number, one of another life of the file another instant. */
export type Round = { number: number; openedAt: number }

/** A poll of a ballot, as far as urns are concerned: what the démarche file says, and it alone decides. */
export type PollState = {
  boardId: BoardId
  pollId: string
  isSecret: boolean
  /** The round that takes voices now; null too when a secret one was closed and reopened. */
  open: Round | null
  /** Rounds that are over: none of their urns may remain. */
  past: Round[]
}

/** The polls of a ballot that were ever opened. */
export function pollStates(board: Board): PollState[] {
  const ballot = ballotOfBoard(board)
  if (!ballot) return []
  const { settings, document } = ballot
  const { polls, record } = document
  const { isSecret } = settings
  return [...new Set([...Object.keys(polls), ...record.map((one) => one.pollId)])].map((pollId) => {
    const poll = polls[pollId]
    const last = takesVoices(settings, document, pollId) ? poll?.rounds.at(-1) : undefined
    const open = last ? { number: last.number, openedAt: last.openedAt } : null
    const known = [
      ...(poll?.rounds ?? []).map(({ number, openedAt }) => ({ number, openedAt })),
      // Rules that start a poll again forget its rounds; its record does not.
      ...record
        .filter((one) => one.pollId === pollId && ['opened', 'reopened'].includes(one.kind))
        .map(({ round, at }) => ({ number: round, openedAt: at })),
    ]
    const past = known.filter((one) => open === null || !isSameRound(one, open))
    return { boardId: board.id, pollId, isSecret, open, past }
  })
}

export function isSameRound(one: Round, other: Round): boolean {
  return one.number === other.number && one.openedAt === other.openedAt
}

/** The name that the urns of a poll share. */
export function voteNameOf(demarcheId: string, poll: Pick<PollState, 'boardId' | 'pollId'>): VoteName {
  return { demarcheId, voteId: JSON.stringify([poll.boardId, poll.pollId]) }
}

export function placeOf(vote: VoteName, round: Round): UrnPlace {
  return { ...vote, urnId: JSON.stringify([round.number, round.openedAt]) }
}
