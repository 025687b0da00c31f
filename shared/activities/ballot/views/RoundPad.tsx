import { IconArrowRight } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { newId } from '../../../../renderer/client/Connection.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { tidyCells, totalOf } from '../../../domain/ballots/ballotCells.ts'
import type { BallotCells, BallotReason } from '../../../domain/ballots/ballotRows.ts'
import type { BallotEntryId } from '../../../domain/ids.ts'
import classes from './Controls.module.css'
import { emptyCountOf, problemOf } from './entryDraft.ts'
import { OptionText } from './OptionText.tsx'
import { pressAnswer } from './pressAnswer.ts'
import type { Desk } from './useDesk.ts'

/** The round of speech: what each person says is pressed, then kept, without a name; then the next person. */
export function RoundPad({ desk }: { readonly desk: Desk }) {
  const { say, lines, content } = desk
  const { answer } = content.settings
  const [cells, setCells] = useState<BallotCells>({})
  const [reasons, setReasons] = useState<readonly BallotReason[]>([])
  const [problem, setProblem] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const heard = desk.entries.filter((entry) => entry.way === 'round').length
  const press = (optionId: string, id: string) => {
    setProblem('')
    setCells(pressAnswer(cells, optionId, id, answer, desk.round))
  }
  const withReason = lines.filter(
    (line) =>
      answer.kind === 'levels' &&
      answer.levels.some((level) => level.id === line.answer && level.needsReason) &&
      (cells[line.optionId]?.[line.answer] ?? 0) > 0,
  )
  const keep = async () => {
    const isBlank = totalOf(cells) === 0
    const draft = {
      ...emptyCountOf('round', 1, desk.cell),
      blanks: isBlank ? 1 : 0,
      cells: tidyCells(cells),
      reasons: reasons.filter((one) => withReason.some((line) => line.optionId === one.optionId)),
    }
    const wrong = problemOf(desk, draft)
    if (wrong) {
      setProblem(desk.refusal(wrong))
      return
    }
    const answered = await desk.commands.enter({
      id: newId<BallotEntryId>(),
      boardId: content.board.id,
      pollId: desk.poll.id,
      ...draft,
    })
    if (answered.status !== 'done') return
    setCells({})
    setReasons([])
    top.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = event.key.toUpperCase()
    const line = lines.find((one) => one.letter === letter && one.answerText === '')
    if (event.ctrlKey || event.altKey || event.metaKey || desk.isReadOnly) return
    if (line && event.target instanceof HTMLButtonElement) {
      event.preventDefault()
      press(line.optionId, line.answer)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a person's answers, without a legend of its own
    <div
      ref={top}
      className={classes.round}
      role="group"
      aria-label={say('roundPerson', { number: heard + 1 })}
      onKeyDown={onKeyDown}
    >
      <p className={classes.roundTitle} role="status">
        {say('roundPerson', { number: heard + 1 })}
      </p>
      <ul className={classes.roundLines}>
        {lines.map((line) => {
          const count = cells[line.optionId]?.[line.answer] ?? 0
          return (
            <li key={line.key}>
              <button
                type="button"
                className={classes.pick}
                aria-pressed={count > 0}
                aria-disabled={desk.isReadOnly || undefined}
                onClick={() => (desk.isReadOnly ? undefined : press(line.optionId, line.answer))}
              >
                <OptionText line={line} desk={desk} />
                {count > 1 ? <span className={classes.pickNumber}>{count}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
      {withReason.map((line) => (
        <Field
          key={line.key}
          label={say('roundReason', { option: line.text })}
          value={reasons.find((one) => one.optionId === line.optionId)?.text ?? ''}
          maxSigns={280}
          onChange={(text) =>
            setReasons([
              ...reasons.filter((one) => one.optionId !== line.optionId),
              { optionId: line.optionId, answer: line.answer, text },
            ])
          }
        />
      ))}
      <div role="alert">{problem === '' ? null : <p className={classes.impossibleText}>{problem}</p>}</div>
      <Button
        variant="plein"
        iconAfter={<IconArrowRight stroke={2.4} aria-hidden="true" />}
        unavailable={desk.isReadOnly ? say('frozen') : false}
        onClick={() => void keep()}
      >
        {say(totalOf(cells) === 0 ? 'roundBlank' : 'roundKeep')}
      </Button>
    </div>
  )
}
