import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import classes from './Board.module.css'
import type { BallotBoardProps } from './Board.tsx'
import type { BallotSay } from './useDesk.ts'

export interface OutcomeFieldProps {
  readonly board: BallotBoardProps
  readonly option: BallotOption
  /** As the count says, or as it was decided. */
  readonly outcome: string
  readonly say: BallotSay
}

/** What becomes of an option: kept, held in reserve, merged into another, put off. */
export function OutcomeField({ board, option, outcome, say }: OutcomeFieldProps) {
  const { content, isReadOnly, commands } = board
  const { settings, document } = content
  const decision = document.decisions[option.id]
  const mergedIntoId = decision?.outcome === 'merged' ? decision.mergedIntoId : ''
  const others = settings.options.filter(
    (one) => one.id !== option.id && one.axisId === option.axisId && one.asideReason === '',
  )
  if (isReadOnly)
    return <span className={classes.outcome}>{outcome === '' ? '' : say(`outcome_${outcome}`)}</span>
  return (
    <span className={classes.outcome}>
      <SelectField
        label={say('outcomeOf', { option: option.text })}
        labelHidden
        value={mergedIntoId === '' ? outcome : `into ${mergedIntoId}`}
        options={[
          ...(outcome === '' ? [{ value: '', label: say('outcomeWaits') }] : []),
          ...['kept', 'notKept', 'postponed'].map((value) => ({ value, label: say(`outcome_${value}`) })),
          ...others.map((one) => ({
            value: `into ${one.id}`,
            label: say('outcomeMerge', { option: one.text }),
          })),
        ]}
        onChange={(value) => {
          const intoId = value.startsWith('into ') ? value.slice('into '.length) : ''
          if (value === '') return
          commands.act({
            kind: 'decide',
            optionId: option.id,
            outcome: intoId === '' ? (value as 'kept' | 'notKept' | 'postponed') : 'merged',
            mergedIntoId: intoId,
            note: decision?.note ?? '',
          })
        }}
      />
    </span>
  )
}
