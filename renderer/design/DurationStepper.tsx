import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './DurationStepper.module.css'
import { useDesignWords } from './designWords.ts'
import { stepDuration } from './stepDuration.ts'

export interface DurationStepperProps {
  /** What lasts: « Durée de l’accueil ». */
  readonly label: string
  readonly minutes: number
  readonly onChange: (minutes: number) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

/** − 30 min +, by five minutes, by one with Maj; the number can also be typed. */
export function DurationStepper({
  label,
  minutes,
  onChange,
  min = 0,
  max = 600,
  step = 5,
}: DurationStepperProps) {
  const { say } = useDesignWords()
  const [draft, setDraft] = useState<string | null>(null)
  const move = (direction: 1 | -1, fine: boolean, stride = step) => {
    setDraft(null)
    const next = stepDuration(minutes, direction, fine ? 1 : stride, { min, max })
    if (next !== minutes) onChange(next)
  }
  const settle = () => {
    const typed = draft === null ? Number.NaN : Number.parseInt(draft, 10)
    setDraft(null)
    if (Number.isNaN(typed)) return
    const next = Math.min(max, Math.max(min, typed))
    if (next !== minutes) onChange(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend for a single number
    <div className={classes.stepper} role="group" aria-label={label}>
      <button
        type="button"
        className={classes.button}
        tabIndex={-1}
        aria-label={say('durationLess', { step })}
        onClick={(event) => move(-1, event.shiftKey)}
      >
        <IconMinus stroke={2.2} aria-hidden="true" />
      </button>
      <span className={classes.value}>
        <input
          className={classes.input}
          role="spinbutton"
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          aria-valuenow={minutes}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={`${minutes} min`}
          style={{ width: `${Math.max(2, (draft ?? String(minutes)).length) + 0.15}ch` }}
          value={draft ?? String(minutes)}
          onChange={(event) => setDraft(event.target.value.replace(/\D/g, '').slice(0, 3))}
          onFocus={(event) => event.target.select()}
          onBlur={settle}
          onKeyDown={(event) => {
            const key = event.key
            if (key === 'Enter') settle()
            else if (key === 'Escape') setDraft(null)
            else if (key === 'ArrowUp' || key === '+') move(1, event.shiftKey && key !== '+')
            else if (key === 'ArrowDown' || key === '-' || key === '−') move(-1, event.shiftKey)
            else if (key === 'PageUp') move(1, false, step * 3)
            else if (key === 'PageDown') move(-1, false, step * 3)
            else return
            if (key !== 'Enter') event.preventDefault()
            if (key !== 'Escape') event.stopPropagation()
          }}
        />
        <span aria-hidden="true">min</span>
      </span>
      <button
        type="button"
        className={classes.button}
        tabIndex={-1}
        aria-label={say('durationMore', { step })}
        onClick={(event) => move(1, event.shiftKey)}
      >
        <IconPlus stroke={2.2} aria-hidden="true" />
      </button>
    </div>
  )
}
