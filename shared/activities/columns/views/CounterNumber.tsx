import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { highestCounter } from '../schema.ts'
import classes from './Controls.module.css'
import type { CounterPadProps } from './CounterPad.tsx'

/** One less, the number, one more; on the board’s own screen the number is written too. */
export function CounterNumber({ counter, value, translate, isReadOnly, isLive, act }: CounterPadProps) {
  const { title } = counter
  // A button that has the focus keeps it, though it has nothing left to take.
  const canTake = !isReadOnly && value > 0
  const canAdd = !isReadOnly && value < highestCounter
  const count = (by: 1 | -1) => act({ kind: 'count', counterId: counter.id, by })
  return (
    <div className={classes.counterKeys}>
      <button
        type="button"
        className={classes.take}
        aria-label={translate('columns.counterTake', { title })}
        aria-disabled={!canTake || undefined}
        onClick={canTake ? () => count(-1) : undefined}
      >
        {translate('columns.counterTakeSign')}
      </button>
      {isLive || isReadOnly ? (
        <output className={classes.number} data-long={value > 999 || undefined}>
          {value}
        </output>
      ) : (
        <CountField
          label={translate('columns.counterValue', { title })}
          value={value}
          most={highestCounter}
          look="figure"
          onKeep={(next) => act({ kind: 'setCounter', counterId: counter.id, value: next })}
        />
      )}
      <button
        type="button"
        className={classes.add}
        aria-label={translate('columns.counterAdd', { title })}
        aria-disabled={!canAdd || undefined}
        onClick={canAdd ? () => count(1) : undefined}
      >
        {translate('columns.counterAddSign')}
      </button>
    </div>
  )
}
