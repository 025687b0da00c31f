import { useId } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { typeset } from '../../../text/typography.ts'
import type { BoardControlsProps } from '../../boardProps.ts'
import { type ColumnsAction, type ColumnsDocument, type ColumnsSettings, highestCounter } from '../schema.ts'
import classes from './Controls.module.css'

export type ColumnsControlsProps = BoardControlsProps<ColumnsSettings, ColumnsDocument, ColumnsAction>

export type CounterPadProps = Pick<
  ColumnsControlsProps,
  'translate' | 'locale' | 'isReadOnly' | 'isLive' | 'act'
> & {
  readonly counter: ColumnsSettings['counters'][number]
  readonly value: number
}

/** One counter, pressed at a glance: its name, one less, the number, one more. */
export function CounterPad({ counter, value, translate, locale, isReadOnly, isLive, act }: CounterPadProps) {
  const nameId = useId()
  const { title } = counter
  // A button that has the focus keeps it, though it has nothing left to take.
  const canTake = !isReadOnly && value > 0
  const canAdd = !isReadOnly && value < highestCounter
  const count = (by: 1 | -1) => act({ kind: 'count', counterId: counter.id, by })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a name and two buttons, without a legend of its own
    <div className={classes.counter} role="group" aria-labelledby={nameId} data-counter={counter.id}>
      <p id={nameId} className={classes.counterName}>
        {typeset(title, locale)}
      </p>
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
    </div>
  )
}
