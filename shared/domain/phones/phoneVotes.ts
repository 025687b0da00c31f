import type { PhoneAnswer, PhonePoll, PhoneVote } from '../../protocol/phoneMessage.ts'
import type { BallotDocument } from '../ballots/ballotDocument.ts'
import type { BallotAnswer, BallotSettings } from '../ballots/ballotSettings.ts'
import { openRoundOf, pollsOf } from '../ballots/polls.ts'
import { takesVoices } from '../ballots/takesVoices.ts'
import type { Board } from '../rows.ts'

export type BallotOnPhones = { board: Board; settings: BallotSettings; document: BallotDocument }

/**
 * The votes that phones may take part in now: open, with the phones among their ways, on a board that is not frozen.
 * No total and nobody's voice is in it.
 */
export function phoneVotes(ballots: readonly BallotOnPhones[]): PhoneVote[] {
  return ballots.flatMap(({ board, settings, document }): PhoneVote[] => {
    if (board.frozenAt !== null || !settings.ways.includes('phone')) return []
    const polls = pollsOf(settings).flatMap((poll): PhonePoll[] => {
      const round = openRoundOf(document, poll.id)
      if (!round || !takesVoices(settings, document, poll.id)) return []
      const asked = new Set(round.optionIds)
      return [
        {
          pollId: poll.id,
          title: poll.axis?.title ?? '',
          round: round.number,
          openedAt: round.openedAt,
          options: poll.options
            .filter(({ id }) => asked.has(id))
            .map(({ id, text, detail }) => ({ id, text, detail })),
          perVoter: round.perVoter,
          mostPerOption: round.mostPerOption,
          endsAt: round.endsAt,
        },
      ]
    })
    if (polls.length === 0) return []
    return [
      {
        boardId: board.id,
        question: settings.question || board.title,
        answer: answerOf(settings.answer),
        isSecret: settings.isSecret,
        isOnePerGroup: settings.voters.kind === 'onePerGroup',
        polls,
      },
    ]
  })
}

function answerOf(answer: BallotAnswer): PhoneAnswer {
  switch (answer.kind) {
    case 'voices':
      return { kind: 'voices', unit: answer.unit, allowsNegative: answer.allowsNegative }
    case 'levels':
      return {
        kind: 'levels',
        levels: answer.levels.map(({ id, label, needsReason }) => ({ id, label, needsReason })),
      }
    case 'ranking':
      return { kind: 'ranking', mostRanked: answer.mostRanked }
    case 'criteria':
      return {
        kind: 'criteria',
        criteria: answer.criteria.map(({ id, label }) => ({ id, label })),
        most: answer.most,
      }
  }
}
