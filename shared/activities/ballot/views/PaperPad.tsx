import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { newId } from '../../../../renderer/client/Connection.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { tidyCells, totalOf } from '../../../domain/ballots/ballotCells.ts'
import type { TypedCount } from '../../../domain/ballots/enterCount.ts'
import type { BallotEntryId } from '../../../domain/ids.ts'
import classes from './Controls.module.css'
import { emptyCountOf, isForceable, problemOf } from './entryDraft.ts'
import { Impossible } from './Impossible.tsx'
import { OptionText } from './OptionText.tsx'
import type { Desk } from './useDesk.ts'

type Typed = {
  voters: string
  blanks: string
  spoilt: string
  check: string
  lines: { [key: string]: string }
}
const blank: Typed = { voters: '', blanks: '', spoilt: '', check: '', lines: {} }
const numberOf = (text: string) => Number.parseInt(text, 10) || 0

/** Ballots of paper, batch after batch: typed by the keyboard alone, each one checked against the total of its slip. */
export function PaperPad({ desk }: { readonly desk: Desk }) {
  const { say, lines } = desk
  const [typed, setTyped] = useState<Typed>(blank)
  const [doubtful, setDoubtful] = useState<TypedCount | null>(null)
  const problem = doubtful ? problemOf(desk, doubtful) : null
  const form = useRef<HTMLFormElement>(null)
  const batches = desk.entries.filter((entry) => entry.way === 'paper')
  const cells = tidyCells(
    Object.fromEntries(
      [...Map.groupBy(lines, (line) => line.optionId)].map(([optionId, own]) => [
        optionId,
        Object.fromEntries(own.map((line) => [line.answer, numberOf(typed.lines[line.key] ?? '')])),
      ]),
    ),
  )
  const draft: TypedCount = {
    ...emptyCountOf('paper', numberOf(typed.voters), desk.cell),
    blanks: numberOf(typed.blanks),
    spoilt: numberOf(typed.spoilt),
    checkTotal: typed.check === '' ? null : numberOf(typed.check),
    cells,
  }
  const focusFirst = () => form.current?.querySelector('input')?.focus()
  const keep = async (next: TypedCount) => {
    const wrong = problemOf(desk, next)
    if (wrong && !(next.isForced && isForceable(wrong))) {
      setDoubtful(next)
      return
    }
    setDoubtful(null)
    const answer = await desk.commands.enter({
      id: newId<BallotEntryId>(),
      boardId: desk.content.board.id,
      pollId: desk.poll.id,
      ...next,
    })
    if (answer.status !== 'done') return
    setTyped(blank)
    focusFirst()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!desk.isReadOnly && draft.voters > 0) void keep(draft)
  }
  const field = (name: 'voters' | 'blanks' | 'spoilt' | 'check') => (
    <div className={classes.paperNumber}>
      <Field
        label={say(`paper_${name}`)}
        figures
        inputMode="numeric"
        autoComplete="off"
        value={typed[name]}
        onChange={(text) => setTyped({ ...typed, [name]: text.replace(/\D/g, '').slice(0, 4) })}
      />
    </div>
  )
  return (
    <>
      {batches.length > 0 ? (
        <ul className={classes.batches} aria-label={say('batches')}>
          {batches.map((batch) => (
            <li key={batch.id} className={classes.batch}>
              <span className={classes.batchText}>
                {say('batchLine', {
                  number: batch.batch,
                  ballots: batch.voters,
                  voices: totalOf(batch.cells),
                })}
                {batch.isForced ? ` · ${say('forcedShort')}` : ''}
              </span>
              <IconButton
                label={say('removeBatch', { number: batch.batch })}
                icon={<IconTrash stroke={2.2} aria-hidden="true" />}
                disabled={desk.isReadOnly}
                onClick={() => void desk.commands.withdraw({ id: batch.id })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <form ref={form} className={classes.paper} onSubmit={onSubmit} aria-label={say('newBatch')}>
        <div className={classes.row}>
          {field('voters')}
          {field('blanks')}
          {field('spoilt')}
        </div>
        <ol className={classes.numbers}>
          {lines.map((line) => (
            <li key={line.key} className={classes.numberRow}>
              <OptionText line={line} desk={desk} />
              <div className={classes.paperNumber}>
                <Field
                  label={say('paperOf', {
                    option: [line.letter, line.text, line.answerText]
                      .filter((part) => part !== '')
                      .join(', '),
                  })}
                  labelHidden
                  figures
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed.lines[line.key] ?? ''}
                  onChange={(text) =>
                    setTyped({
                      ...typed,
                      lines: { ...typed.lines, [line.key]: text.replace(/\D/g, '').slice(0, 4) },
                    })
                  }
                />
              </div>
            </li>
          ))}
        </ol>
        <div className={classes.row}>
          {field('check')}
          <p className="chiffres" role="status">
            {say('paperTotal', { count: totalOf(cells) })}
          </p>
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
          <Button
            variant="plein"
            unavailable={
              draft.voters === 0 ? say('paperNeedsBallots') : desk.isReadOnly ? say('frozen') : false
            }
            onClick={() => void keep(draft)}
          >
            {say('keepBatch', { number: batches.length + 1 })}
          </Button>
        </div>
      </form>
      {doubtful && problem ? (
        <Impossible
          desk={desk}
          problem={problem}
          onCorrect={() => {
            setDoubtful(null)
            focusFirst()
          }}
          onForce={(note) => void keep({ ...doubtful, isForced: true, note })}
        />
      ) : null}
    </>
  )
}
