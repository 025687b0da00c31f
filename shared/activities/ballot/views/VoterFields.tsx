import { CountField } from '../../../../renderer/activities/CountField.tsx'
import type { TypedCount } from '../../../domain/ballots/enterCount.ts'
import classes from './Controls.module.css'
import type { Desk } from './useDesk.ts'

export interface VoterFieldsProps {
  readonly desk: Desk
  readonly draft: Pick<TypedCount, 'voters' | 'blanks' | 'spoilt'>
  readonly onWrite: (part: Partial<TypedCount>) => void
}

/** Of how many people these voices are, and how many were blank or spoilt. */
export function VoterFields({ desk, draft, onWrite }: VoterFieldsProps) {
  const { say } = desk
  return (
    <div className={classes.voters}>
      {(['voters', 'blanks', 'spoilt'] as const).map((name) => (
        <span key={name} className={classes.count}>
          <CountField
            label={say(`${name}Field`)}
            value={draft[name]}
            most={10_000}
            isReadOnly={desk.isReadOnly}
            onKeep={(value) => onWrite({ [name]: value })}
          />
          <span aria-hidden="true">{say(`${name}Word`, { count: draft[name] })}</span>
        </span>
      ))}
    </div>
  )
}
