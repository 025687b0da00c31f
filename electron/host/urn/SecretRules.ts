import { tidyCells } from '../../../shared/domain/ballots/ballotCells.ts'
import { checkVoice } from '../../../shared/domain/ballots/checkCells.ts'
import type { Ballot } from '../../../shared/domain/ballots/enterCount.ts'
import { openRoundOf, pollsOf } from '../../../shared/domain/ballots/polls.ts'
import { type Refusal, refuse } from '../../../shared/domain/change.ts'
import type { UrnVoice, UrnVoter } from './castVoices.ts'
import type { UrnFile } from './UrnFile.ts'

/** Who may put what into an urn: the rules of an open vote (`castVoice`), asked without any row of voices. */
export class SecretRules {
  private readonly ballot: Ballot
  private readonly pollId: string
  private readonly urn: UrnFile
  /** The voter of each group that voted in this same run. */
  private readonly groupKeys = new Map<string, string>()

  constructor(ballot: Ballot, pollId: string, urn: UrnFile) {
    this.ballot = ballot
    this.pollId = pollId
    this.urn = urn
  }

  /** Why this ballot may not go in; null when it may. */
  refusalOf(voter: UrnVoter, { cells, reasons, isBlank }: UrnVoice): Refusal | null {
    const { board, settings, document } = this.ballot
    const round = openRoundOf(document, this.pollId)
    if (!round || board.frozenAt !== null) return refuse('ballotNotOpen')
    if (!pollsOf(settings).some((poll) => poll.id === this.pollId)) return refuse('ballotPollUnknown')
    const refusal = checkVoice(settings, round, isBlank ? {} : tidyCells(cells), reasons)
    return refusal ?? (this.isGroupTaken(voter) ? refuse('ballotNotVoter') : null)
  }

  /** Under which name the roll keeps this voter: their group's, where a group has one voice. */
  nameOf(voter: UrnVoter): string {
    return this.isByGroup ? (voter.groupId ?? voter.id) : voter.id
  }

  private get isByGroup(): boolean {
    return this.ballot.settings.voters.kind === 'onePerGroup'
  }

  private isGroupTaken({ groupId, key }: UrnVoter): boolean {
    if (!this.isByGroup) return false
    if (groupId === null) return true
    const taker = this.groupKeys.get(groupId) ?? key
    this.groupKeys.set(groupId, taker)
    return taker !== key || (this.urn.isOnRoll(groupId) && !this.urn.hasVoted(key))
  }
}
