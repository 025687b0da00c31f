import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { BallotDocument } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import { isSummaryInSight, pollInSight } from '../../../domain/ballots/pollInSight.ts'
import { courseOf, pollsOf } from '../../../domain/ballots/polls.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { WallSummary } from './WallSummary.tsx'
import { WallVote } from './WallVote.tsx'
import { WallVoteResult } from './WallVoteResult.tsx'

export type BallotProjectionProps = ProjectionProps<BallotSettings, BallotDocument>

/** A vote for the hall: its options while people vote, its result unveiled line by line, then everything kept. */
export function Projection(props: BallotProjectionProps) {
  const { settings, document } = props.content
  const polls = pollsOf(settings).filter((poll) => poll.options.length > 0)
  const poll = pollInSight(polls, document)
  const isClosed = poll !== undefined && courseOf(document, poll.id).state === 'closed'
  return (
    <WallFrame ground={isClosed ? 'papier' : 'eau'}>
      {(size) =>
        isSummaryInSight(polls, document) ? (
          <WallSummary {...props} size={size} />
        ) : poll && isClosed ? (
          <WallVoteResult {...props} size={size} poll={poll} />
        ) : (
          <WallVote {...props} size={size} poll={poll} polls={polls} />
        )
      }
    </WallFrame>
  )
}
