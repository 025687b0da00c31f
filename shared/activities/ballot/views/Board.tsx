import { IconAdjustments, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommands } from '../../../../renderer/client/ClientProvider.tsx'
import { newId } from '../../../../renderer/client/Connection.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { EmptyState } from '../../../../renderer/design/EmptyState.tsx'
import type { BallotAction, BallotDocument } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import { pollsOf } from '../../../domain/ballots/polls.ts'
import { readBallot } from '../../../domain/ballots/readResult.ts'
import { typeset } from '../../../text/typography.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import classes from './Board.module.css'
import { BoardPoll } from './BoardPoll.tsx'
import { RulesDialog } from './RulesDialog.tsx'
import { TakeOptions } from './TakeOptions.tsx'
import type { BallotSay } from './useDesk.ts'

export type BallotBoardProps = BoardViewProps<BallotSettings, BallotDocument, BallotAction>

/** The options of a vote by axis: their state, where they come from, their result, and what happened to the vote. */
export function Board(props: BallotBoardProps) {
  const { content, translate, locale, isReadOnly } = props
  const { settings, document } = content
  const commands = useCommands().ballots
  const [takingFor, setTakingFor] = useState<string | null>(null)
  const [isRuling, setRuling] = useState(false)
  const say: BallotSay = (key, params) => typeset(translate(`ballot.${key}`, params), locale)
  const polls = pollsOf(settings)
  const results = readBallot(settings, document, content.ballotTallies)
  const taken = settings.options.flatMap((option) => option.origins)
  return (
    <div className={classes.board} data-ballot-board="">
      {settings.options.length === 0 ? (
        <EmptyState>
          <p>{say('nothingToVote')}</p>
          {isReadOnly || settings.axes.length > 0 ? null : (
            <Button
              variant="plein"
              icon={<IconDownload stroke={2.2} aria-hidden="true" />}
              onClick={() => setTakingFor('')}
            >
              {say('takeTitle')}
            </Button>
          )}
        </EmptyState>
      ) : null}
      {isReadOnly ? null : (
        <div>
          <Button
            size={44}
            icon={<IconAdjustments stroke={2.2} aria-hidden="true" />}
            onClick={() => setRuling(true)}
          >
            {say('rulesChange')}
          </Button>
        </div>
      )}
      {polls.map((poll, index) => (
        <BoardPoll
          key={poll.id}
          board={props}
          poll={poll}
          number={poll.axis?.number || index + 1}
          result={results.find((one) => one.pollId === poll.id)}
          results={results}
          say={say}
          onTake={isReadOnly ? undefined : () => setTakingFor(poll.axis?.id ?? '')}
        />
      ))}
      {isRuling ? <RulesDialog board={props} say={say} onClose={() => setRuling(false)} /> : null}
      {takingFor === null ? null : (
        <TakeOptions
          taken={taken}
          translate={translate}
          onClose={() => setTakingFor(null)}
          onTake={(items) => {
            setTakingFor(null)
            void commands.addOptions({
              boardId: content.board.id,
              axisId: takingFor,
              from: items.map(({ table, id }) => ({ optionId: newId(), table, id })),
            })
          }}
        />
      )}
    </div>
  )
}
