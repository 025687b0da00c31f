import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import classes from './Controls.module.css'
import type { BallotSay } from './useDesk.ts'

export interface ReasonAskProps {
  /** The option that is objected to. */
  readonly option: string
  readonly say: BallotSay
  readonly onKeep: (text: string) => void
  readonly onCancel: () => void
}

/** An objection is told with its argument, in one sentence; never who says it. */
export function ReasonAsk({ option, say, onKeep, onCancel }: ReasonAskProps) {
  const [text, setText] = useState('')
  const keep = () => {
    if (text.trim() !== '') onKeep(text.trim())
  }
  return (
    <div className={classes.impossible}>
      <Field
        label={say('reasonOf', { option })}
        value={text}
        maxSigns={280}
        autoFocus
        onChange={setText}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape') onCancel()
        }}
      />
      <div className={classes.row}>
        <Button
          size={44}
          variant="plein"
          unavailable={text.trim() === '' ? say('reasonNeeded') : false}
          onClick={keep}
        >
          {say('reasonKeep')}
        </Button>
        <Button size={44} onClick={onCancel}>
          {say('giveUp')}
        </Button>
      </div>
    </div>
  )
}
