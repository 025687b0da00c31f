import { IconPlus, IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { useCommands } from '../../../../renderer/client/ClientProvider.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import { courseOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'
import type { RoundResult } from '../../../domain/ballots/readResult.ts'
import classes from './Board.module.css'
import type { BallotBoardProps } from './Board.tsx'
import type { BallotSay } from './useDesk.ts'

export interface BoardObjectionsProps {
  readonly board: BallotBoardProps
  readonly poll: PollOfBallot
  /** The last round that was closed. */
  readonly round: RoundResult
  readonly say: BallotSay
}

const statuses = ['ouverte', 'integree', 'levee', 'nonRetenue'] as const

/** Objections to each proposal, without who raised them: argued, answered; then asked again until they are lifted. */
export function BoardObjections({ board, poll, round, say }: BoardObjectionsProps) {
  const { content, commands, isReadOnly } = board
  const ballots = useCommands().ballots
  const { document } = content
  const argued = round.tally.reasons.filter(
    (reason) =>
      !document.objections.some((one) => one.optionId === reason.optionId && one.text === reason.text),
  )
  const objected = round.lines.filter((line) => (line.score ?? 0) < 0).map((line) => line.option)
  const again = poll.options.filter(
    (option) =>
      objected.some((one) => one.id === option.id) ||
      document.objections.some((one) => one.optionId === option.id && one.round === round.round.number),
  )
  if (courseOf(document, poll.id).state !== 'closed' || (again.length === 0 && argued.length === 0))
    return null
  return (
    <section className={classes.objections} aria-label={say('objectionsTitle')}>
      <h3 className={classes.round}>{say('objectionsTitle')}</h3>
      {argued.length > 0 && !isReadOnly ? (
        <Button
          size={44}
          onClick={() => {
            for (const { optionId, text } of argued) commands.act({ kind: 'object', optionId, text })
          }}
        >
          {say('objectionsTake', { count: argued.length })}
        </Button>
      ) : null}
      {again.map((option) => (
        <OptionObjections key={option.id} board={board} option={option} say={say} />
      ))}
      {isReadOnly || again.length === 0 ? null : (
        <Button
          icon={<IconRepeat stroke={2.2} aria-hidden="true" />}
          onClick={() =>
            void ballots.askAgain({
              boardId: content.board.id,
              pollId: poll.id,
              optionIds: again.map((option) => option.id),
            })
          }
        >
          {say('askAgain', { count: again.length })}
        </Button>
      )}
    </section>
  )
}

function OptionObjections({
  board,
  option,
  say,
}: {
  readonly board: BallotBoardProps
  readonly option: BallotOption
  readonly say: BallotSay
}) {
  const { content, commands, isReadOnly } = board
  const [text, setText] = useState('')
  const raised = content.document.objections.filter((one) => one.optionId === option.id)
  const add = () => {
    if (text.trim() === '') return
    commands.act({ kind: 'object', optionId: option.id, text: text.trim() })
    setText('')
  }
  return (
    <div className={classes.objected}>
      <p className={classes.objectedText} dir="auto">
        {option.text}
      </p>
      {raised.map((objection, index) => {
        const named = { number: index + 1 }
        const answer = (part: { status?: (typeof statuses)[number]; answer?: string }) =>
          commands.act({
            kind: 'answerObjection',
            objectionId: objection.id,
            status: objection.status,
            answer: objection.answer,
            ...part,
          })
        return (
          <div key={objection.id} className={classes.objection}>
            <p dir="auto">« {objection.text} »</p>
            <SelectField
              label={say('objectionStatus', named)}
              labelHidden
              value={objection.status}
              options={statuses.map((status) => ({ value: status, label: say(`objectionState_${status}`) }))}
              onChange={(status) => answer({ status })}
            />
            <SettledField
              label={say('objectionAnswer', named)}
              labelHidden
              placeholder={say('objectionAnswerHint')}
              maxSigns={400}
              readOnly={isReadOnly}
              value={objection.answer}
              onSettle={(value) => answer({ answer: value })}
            />
          </div>
        )
      })}
      {isReadOnly ? null : (
        <div className={classes.objection}>
          <Field
            label={say('reasonOf', { option: option.text })}
            labelHidden
            placeholder={say('objectionNew')}
            maxSigns={280}
            value={text}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add()
            }}
          />
          <Button size={44} icon={<IconPlus stroke={2.4} aria-hidden="true" />} onClick={add}>
            {say('reasonKeep')}
          </Button>
        </div>
      )}
    </div>
  )
}
