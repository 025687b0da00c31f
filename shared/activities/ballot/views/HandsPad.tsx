import { IconMinus, IconPlus, IconRepeat } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { KeyHint } from '../../../../renderer/design/KeyHint.tsx'
import classes from './Controls.module.css'
import { countingStroke, typedNumber } from './countingStroke.ts'
import type { CountLine } from './countLines.ts'
import { isPart } from './entryCell.ts'
import { Impossible } from './Impossible.tsx'
import { LinePicker } from './LinePicker.tsx'
import { ReasonAsk } from './ReasonAsk.tsx'
import type { Desk } from './useDesk.ts'
import { useEntry, withCell } from './useEntry.ts'

/** Hands, one per keystroke: a number read from the back of the hall, the next option, a second counter. */
export function HandsPad({ desk }: { readonly desk: Desk }) {
  const { lines, say, spell } = desk
  const writing = useEntry(desk, 'hands')
  /** What the second counter found so far, by option; null: nobody counts again. */
  const [control, setControl] = useState<{ readonly [optionId: string]: number } | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const { spotlightId } = desk.content.document
  // Another college begins at the first option, wherever the one before stopped.
  const isAtStart = isPart(desk.cell) && Object.keys(writing.draft.cells).length === 0
  const [lineKey, setLineKey] = useState(
    isAtStart ? lines[0]?.key : lines.find((line) => line.optionId === spotlightId)?.key,
  )
  const pad = useRef<HTMLDivElement>(null)
  const index = Math.max(
    0,
    lines.findIndex((line) => line.key === lineKey),
  )
  const line = lines[index]
  const { answer } = desk.content.settings
  const isArgued = (one: CountLine) =>
    answer.kind === 'levels' && answer.levels.some((level) => level.id === one.answer && level.needsReason)
  const hasOneAnswer = lines.every((one) => one.answerText === '')
  // The hands of the room are already up when the pad opens.
  useEffect(() => pad.current?.focus({ preventScroll: true }), [])
  if (!line) return null
  const countOf = (one: CountLine) => (control ? (control[one.optionId] ?? 0) : writing.countOf(one))
  const value = typed === '' ? countOf(line) : Number(typed)
  const setValue = (next: number) => {
    if (control) setControl({ ...control, [line.optionId]: Math.max(0, Math.min(9999, next)) })
    else writing.setValue(line, next)
  }
  const keepTyped = () => {
    if (typed !== '') setValue(Number(typed))
    setTyped('')
  }
  const look = (one: CountLine) => {
    if (one.optionId !== spotlightId) desk.act({ kind: 'spotlight', optionId: one.optionId })
  }
  const goTo = (place: number) => {
    keepTyped()
    const next = lines[Math.max(0, Math.min(lines.length - 1, place))]
    if (!next || next.key === line.key) return
    setLineKey(next.key)
    look(next)
  }
  const addHand = (by: 1 | -1) => {
    setTyped('')
    look(line)
    if (by > 0 && isArgued(line)) setAsking(true)
    else if (value + by >= 0) setValue(value + by)
  }
  const endControl = () => {
    keepTyped()
    if (control && writing.write({ control })) setControl(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (desk.isReadOnly || writing.problem !== null) return
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      setTyped('')
      return
    }
    const stroke = countingStroke(event.nativeEvent, typed !== '')
    if (!stroke) return
    event.preventDefault()
    if (stroke.kind === 'hand') addHand(stroke.by)
    else if (stroke.kind === 'figure') setTyped(typedNumber(typed, stroke.figure))
    else if (stroke.kind === 'move') goTo(index + stroke.by)
    else {
      const letter = String.fromCharCode(65 + stroke.index)
      const place = lines.findIndex((one) => one.letter === letter)
      if (place >= 0) goTo(place)
    }
  }
  const name = `${line.letter}, ${line.text}${line.answerText === '' ? '' : `, ${line.answerText}`}`
  const first = writing.countOf(line)
  const isControl = control !== null
  return (
    <div className={classes.hands}>
      <div className={classes.counting} data-control={isControl || undefined}>
        <p className={classes.counted}>
          <span className={classes.letter} aria-hidden="true">
            {line.letter}
          </span>
          <span className={classes.countedText} dir="auto">
            {spell(line.text)}
            {line.answerText === '' ? null : <strong> · {spell(line.answerText)}</strong>}
          </span>
        </p>
        <div className={classes.keys}>
          <button
            type="button"
            className={classes.take}
            aria-label={say('takeHand', { option: name })}
            aria-disabled={value === 0 || desk.isReadOnly || undefined}
            onClick={() => (value === 0 || desk.isReadOnly ? undefined : addHand(-1))}
          >
            <IconMinus stroke={3} aria-hidden="true" />
          </button>
          <div
            ref={pad}
            role="spinbutton"
            tabIndex={0}
            className={classes.number}
            data-typing={typed !== '' || undefined}
            data-long={value > 99 || undefined}
            aria-label={say(isControl ? 'controlOf' : 'handsOf', { option: name })}
            aria-valuenow={value}
            aria-valuemin={0}
            aria-valuetext={say('handsCount', { count: value })}
            onKeyDown={onKeyDown}
            onBlur={keepTyped}
          >
            {value}
          </div>
          <button
            type="button"
            className={classes.add}
            aria-label={say('addHand', { option: name })}
            aria-disabled={desk.isReadOnly || undefined}
            onClick={() => (desk.isReadOnly ? undefined : addHand(1))}
          >
            <IconPlus stroke={3} aria-hidden="true" />
          </button>
        </div>
        {isControl ? (
          <p className={classes.difference} data-differs={first !== value || undefined} role="status">
            {first === value
              ? say('controlSame', { count: first })
              : say('controlDiffers', { first, second: value })}
          </p>
        ) : null}
        <p className={classes.hints} aria-hidden="true" hidden={desk.isLive}>
          <KeyHint>{say('keySpace')}</KeyHint> {say('hintHand')}
          <KeyHint>−</KeyHint> {say('hintTake')}
          <KeyHint>{say('keyEnter')}</KeyHint> {say('hintNext')}
        </p>
      </div>
      {writing.problem ? (
        <Impossible
          desk={desk}
          problem={writing.problem}
          onCorrect={() => {
            writing.correct()
            pad.current?.focus()
          }}
          onForce={(note) => {
            writing.force(note)
            setControl(null)
            pad.current?.focus()
          }}
        />
      ) : null}
      {isAsking ? (
        <ReasonAsk
          option={line.text}
          say={say}
          onCancel={() => {
            setAsking(false)
            pad.current?.focus()
          }}
          onKeep={(text) => {
            setAsking(false)
            writing.write({
              cells: withCell(writing.draft.cells, line, value + 1),
              reasons: [...writing.draft.reasons, { optionId: line.optionId, answer: line.answer, text }],
            })
            pad.current?.focus()
          }}
        />
      ) : null}
      <LinePicker
        desk={desk}
        current={line.key}
        countOf={writing.countOf}
        control={control ?? writing.draft.control}
        onPick={(one) => {
          goTo(lines.indexOf(one))
          pad.current?.focus()
        }}
      />
      {hasOneAnswer && !desk.isLive ? (
        <Button
          size={44}
          variant="discret"
          icon={<IconRepeat stroke={2.2} aria-hidden="true" />}
          aria-pressed={isControl}
          onClick={() => {
            if (isControl) endControl()
            else {
              keepTyped()
              setControl(Object.fromEntries(lines.map((one) => [one.optionId, 0])))
              setLineKey(lines[0]?.key)
            }
            pad.current?.focus()
          }}
        >
          {say(isControl ? 'controlEnd' : 'control')}
        </Button>
      ) : null}
      {isControl ? (
        <Button size={44} variant="discret" onClick={() => setControl(null)}>
          {say('controlLeave')}
        </Button>
      ) : null}
    </div>
  )
}
