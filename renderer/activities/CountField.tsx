import { type KeyboardEvent, useEffect, useState } from 'react'
import classes from './CountField.module.css'

export interface CountFieldProps {
  readonly label: string
  /** What is kept; null when nothing was counted yet. */
  readonly value: number | null
  /** What is proposed while nothing is kept. */
  readonly proposed?: number
  readonly most: number
  readonly look?: 'plain' | 'figure'
  readonly isReadOnly?: boolean
  readonly onKeep: (value: number) => void
}

/** A whole number written by hand: Entrée or leaving keeps it, Échap leaves it as it was. */
export function CountField({
  label,
  value,
  proposed,
  most,
  look = 'plain',
  isReadOnly,
  onKeep,
}: CountFieldProps) {
  const kept = value === null ? '' : String(value)
  const [draft, setDraft] = useState(kept)
  useEffect(() => setDraft(kept), [kept])
  const keep = () => {
    const next = Math.min(most, Number.parseInt(draft, 10))
    if (Number.isNaN(next)) setDraft(kept)
    else {
      setDraft(String(next))
      if (next !== value) onKeep(next)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape') setDraft(kept)
  }
  return (
    <input
      className={classes.field}
      data-look={look}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      readOnly={isReadOnly}
      placeholder={proposed === undefined ? undefined : String(proposed)}
      value={draft}
      onChange={(event) => setDraft(event.target.value.replace(/\D/g, '').slice(0, 4))}
      onFocus={(event) => event.target.select()}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
