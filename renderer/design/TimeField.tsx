import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { parseHour } from '../../shared/text/parseHour.ts'
import { formatHour } from '../../shared/text/typography.ts'
import { useDesignWords } from './designWords.ts'
import classes from './FieldFrame.module.css'
import type { FieldFrameProps } from './FieldFrame.tsx'
import { FieldFrame } from './FieldFrame.tsx'

export interface TimeFieldProps extends Omit<FieldFrameProps, 'children' | 'counter'> {
  /** Minutes since midnight, null when empty. */
  readonly value: number | null
  /** Called when the field is left (or Entrée pressed) with an hour that reads, or emptied. */
  readonly onChange: (minutesOfDay: number | null) => void
  /** True while what is written is not an hour: the form must wait. */
  readonly onDoubt?: (doubtful: boolean) => void
}

/** An hour of the day, however it is typed: 18h30, 18:30, 1830. « 18 h 75 » is answered by 19 h 15. */
export function TimeField({ value, onChange, onDoubt, problem, ...frame }: TimeFieldProps) {
  const { locale, say } = useDesignWords()
  const [draft, setDraft] = useState<string | null>(null)
  const [judged, setJudged] = useState(false)
  const written = value === null ? '' : formatHour(value, locale)
  const parsed = parseHour(draft ?? written)
  const doubtful = parsed.kind !== 'hour' && parsed.kind !== 'empty'

  const settle = () => {
    setJudged(true)
    onDoubt?.(doubtful)
    if (doubtful || draft === null) return
    setDraft(null)
    const minutes = parsed.kind === 'hour' ? parsed.minutesOfDay : null
    if (minutes !== value) onChange(minutes)
  }
  const take = (minutes: number) => {
    setDraft(null)
    setJudged(false)
    onDoubt?.(false)
    onChange(minutes)
  }

  const shownProblem = () => {
    if (!judged || !doubtful) return problem
    if (parsed.kind === 'hoursOver') return say('hourHoursOver')
    if (parsed.kind !== 'minutesOver') return say('hourUnreadable')
    const minutes = parsed.suggestedMinutesOfDay
    const suggestion = formatHour(minutes, locale)
    return (
      <>
        {say('hourMinutesOver', { suggestion })}{' '}
        <button type="button" className={classes.suggestion} onClick={() => take(minutes)}>
          {say('hourTakeSuggestion', { suggestion })}
        </button>
      </>
    )
  }

  const said = shownProblem()
  return (
    <FieldFrame {...frame} problem={said}>
      {(control) => (
        <div className={classes.box}>
          <input
            {...control}
            className={`${classes.control} ${classes.figures}`}
            inputMode="text"
            autoComplete="off"
            value={draft ?? written}
            onChange={(event) => {
              setDraft(event.target.value)
              setJudged(false)
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle()
            }}
          />
          {said ? <IconAlertTriangle className={classes.alert} stroke={2.2} aria-hidden="true" /> : null}
        </div>
      )}
    </FieldFrame>
  )
}
