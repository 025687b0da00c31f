import { useMemo, useState } from 'react'
import { useCommands } from '../../../../renderer/client/ClientProvider.tsx'
import type { Commands } from '../../../../renderer/client/Connection.ts'
import type {
  BallotAction,
  BallotDocument,
  BallotPoll,
  BallotRound,
} from '../../../domain/ballots/ballotDocument.ts'
import type { BallotEntry, BallotTally } from '../../../domain/ballots/ballotRows.ts'
import type { BallotSettings, BallotWay } from '../../../domain/ballots/ballotSettings.ts'
import { pollInSight } from '../../../domain/ballots/pollInSight.ts'
import { courseOf, lastRoundOf, type PollOfBallot, pollsOf } from '../../../domain/ballots/polls.ts'
import type { Refusal } from '../../../domain/change.ts'
import { typeset } from '../../../text/typography.ts'
import type { BoardControlsProps } from '../../boardProps.ts'
import { type CountLine, countLines } from './countLines.ts'
import { type EntryCell, firstCell } from './entryCell.ts'

export type BallotControlsProps = BoardControlsProps<BallotSettings, BallotDocument, BallotAction>
export type BallotSay = (key: string, params?: { [name: string]: string | number }) => string

/** Everything the desk of a vote presses and reads, for the poll in sight. */
export type Desk = Pick<
  BallotControlsProps,
  'content' | 'locale' | 'isReadOnly' | 'isLive' | 'present' | 'act'
> & {
  say: BallotSay
  /** The sentence of a refusal. */
  refusal: (refusal: Refusal) => string
  /** A text typed by people, with its French spaces. */
  spell: (text: string) => string
  commands: Commands['ballots']
  polls: readonly PollOfBallot[]
  poll: PollOfBallot
  course: BallotPoll
  /** The round under way, or the last one. */
  round: BallotRound | undefined
  lines: readonly CountLine[]
  /** What was counted in this round, nothing of what was set aside. */
  entries: readonly BallotEntry[]
  /** What the phones gave so far in this round. */
  running: BallotTally | undefined
  way: BallotWay
  setWay: (way: BallotWay) => void
  /** Whose voices are being counted; empty unless the settings ask for it. */
  cell: EntryCell
  setCell: (cell: EntryCell) => void
}

/** The desk of a vote; null while there is nothing to vote. */
export function useDesk(props: BallotControlsProps): Desk | null {
  const { content, translate, locale } = props
  const { settings, document } = content
  const commands = useCommands().ballots
  const [way, setWay] = useState<BallotWay | null>(null)
  const [cell, setCell] = useState<EntryCell | null>(null)
  const polls = useMemo(() => pollsOf(settings).filter((poll) => poll.options.length > 0), [settings])
  const poll = pollInSight(polls, document)
  return useMemo(() => {
    if (!poll) return null
    const say: BallotSay = (key, params) => typeset(translate(`ballot.${key}`, params), locale)
    const round = lastRoundOf(document, poll.id)
    const isHere = (row: { pollId: string; round: number }) =>
      row.pollId === poll.id && row.round === round?.number
    const lines = countLines(settings, poll, round?.optionIds ?? poll.options.map((option) => option.id), {
      pour: say('answerPour'),
      contre: say('answerContre'),
      rank: (rank) => say('answerRank', { rank }),
    })
    return {
      content,
      locale,
      isReadOnly: props.isReadOnly,
      isLive: props.isLive,
      present: props.present,
      act: props.act,
      say,
      refusal: ({ refused, params }) => typeset(translate(`refusals.${refused}`, params), locale),
      spell: (text) => typeset(text, locale),
      commands,
      polls,
      poll,
      course: courseOf(document, poll.id),
      round,
      lines,
      entries: content.ballotEntries.filter((entry) => isHere(entry) && entry.state !== 'aside'),
      running: content.ballotTallies.find((tally) => isHere(tally) && tally.state === 'running'),
      way: way ?? settings.ways[0] ?? 'hands',
      setWay,
      cell: cell ?? firstCell(settings, content.groups),
      setCell,
    }
  }, [
    poll,
    polls,
    content,
    settings,
    document,
    translate,
    locale,
    commands,
    way,
    cell,
    props.isReadOnly,
    props.isLive,
    props.present,
    props.act,
  ])
}
