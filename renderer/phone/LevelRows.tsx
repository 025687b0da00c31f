/** @jsxImportSource preact */

import { useEffect, useRef } from 'preact/hooks'
import type { PhoneAnswer, PhonePoll } from '../../shared/protocol/phoneMessage.ts'
import { useSignal } from './phoneSignal.ts'
import type { Voice } from './phoneVoices.ts'
import { say, spaced } from './phoneWords.ts'

type Scale = { id: string; label: string; choices: { answer: string; label: string; needsReason: boolean }[] }

/** One level per option (stars, consent, the weather), or one mark per option and criterion. */
export function LevelRows({
  poll,
  answer,
  voice,
  onChange,
  onWaiting,
}: {
  poll: PhonePoll
  answer: Extract<PhoneAnswer, { kind: 'levels' | 'criteria' }>
  voice: Voice
  onChange: (voice: Voice) => void
  onWaiting: (optionId: string, isWaiting: boolean) => void
}) {
  const scales = scalesOf(answer)
  return (
    <ul class="options">
      {poll.options.map(({ id, text, detail }) => (
        <li key={id} class="option levels" data-chosen={voice.cells[id] !== undefined || undefined}>
          <div class="option-text">
            <b>{spaced(text)}</b>
            {detail === '' ? null : <span class="detail">{spaced(detail)}</span>}
          </div>
          {scales.map((scale) => (
            <LevelScale
              key={scale.id}
              optionId={id}
              scale={scale}
              voice={voice}
              onChange={onChange}
              onWaiting={onWaiting}
            />
          ))}
        </li>
      ))}
    </ul>
  )
}

function LevelScale(props: {
  optionId: string
  scale: Scale
  voice: Voice
  onChange: (voice: Voice) => void
  onWaiting: (optionId: string, isWaiting: boolean) => void
}) {
  const { optionId, scale, voice, onChange, onWaiting } = props
  const given = voice.cells[optionId] ?? {}
  const chosen = scale.choices.find(({ answer }) => (given[answer] ?? 0) > 0)
  const kept = voice.reasons.find((one) => one.optionId === optionId)
  /** A level that needs its reason waits for it here, while there is no other: the hall refuses it without. */
  const asked = useSignal<string | null>(null)
  const reason = useSignal(kept?.text ?? '')
  const shown = chosen ? chosen.answer : asked.value
  const area = useRef<HTMLTextAreaElement>(null)
  const isAsked = asked.value !== null && !chosen
  useEffect(() => {
    if (isAsked && area.current) area.current.focus()
  }, [isAsked])
  const ask = (answer: string | null) => {
    asked.value = answer
    onWaiting(optionId, answer !== null)
  }
  /** Null: none of them, what was chosen before goes. */
  const choose = (answer: string | null, text: string) => {
    const answers = { ...given }
    for (const choice of scale.choices) delete answers[choice.answer]
    const isSame = answer === null || (chosen?.answer === answer && text === (kept?.text ?? ''))
    if (!isSame) answers[answer] = 1
    const cells = { ...voice.cells }
    if (Object.keys(answers).length > 0) cells[optionId] = answers
    else delete cells[optionId]
    const others = voice.reasons.filter((one) => one.optionId !== optionId)
    const reasons = text === '' || isSame ? others : [...others, { optionId, answer, text }]
    onChange({ ...voice, isBlank: false, cells, reasons })
  }
  const touch = (answer: string, needsReason: boolean) => {
    if (!needsReason) {
      ask(null)
      choose(answer, '')
    } else if (shown !== answer) {
      if (chosen) choose(null, '')
      ask(answer)
    }
  }
  const needing = scale.choices.find(({ answer }) => answer === shown)
  return (
    <fieldset class="scale">
      {scale.label === '' ? null : <legend>{spaced(scale.label)}</legend>}
      <div class="marks" data-short={scale.choices.every(({ label }) => label.length < 3) || undefined}>
        {scale.choices.map(({ answer, label, needsReason }) => (
          <button
            key={answer}
            type="button"
            class="slot"
            aria-pressed={shown === answer}
            onClick={() => touch(answer, needsReason)}
          >
            {spaced(label)}
          </button>
        ))}
      </div>
      {needing?.needsReason ? (
        <label>
          {say(isAsked ? 'voteReasonMissing' : 'voteReason')}
          <textarea
            ref={area}
            rows={3}
            maxLength={280}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value
            }}
            onBlur={() => {
              const text = reason.value.trim()
              if (text === '' || (chosen?.answer === needing.answer && text === kept?.text)) return
              choose(needing.answer, text)
              ask(null)
            }}
          />
        </label>
      ) : null}
    </fieldset>
  )
}

function scalesOf(answer: Extract<PhoneAnswer, { kind: 'levels' | 'criteria' }>): Scale[] {
  if (answer.kind === 'levels') {
    const choices = answer.levels.map(({ id, label, needsReason }) => ({ answer: id, label, needsReason }))
    return [{ id: 'level', label: '', choices }]
  }
  return answer.criteria.map(({ id, label }) => ({
    id,
    label,
    choices: Array.from({ length: answer.most + 1 }, (_, mark) => ({
      answer: `${id}:${mark}`,
      label: String(mark),
      needsReason: false,
    })),
  }))
}
