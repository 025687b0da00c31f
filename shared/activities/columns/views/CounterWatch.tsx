import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { highestCounter } from '../schema.ts'
import classes from './Controls.module.css'
import type { CounterPadProps } from './CounterPad.tsx'

/** A stopwatch: started and stopped by the same button; its seconds can be written on the board’s own screen. */
export function CounterWatch(props: CounterPadProps) {
  const { counter, value, startedAt, isHeld, translate, isReadOnly, isLive, act } = props
  const { title } = counter
  const isRunning = startedAt !== null
  const canPress = !isReadOnly && (isRunning || !isHeld)
  return (
    <div className={classes.counterKeys}>
      {isLive || isReadOnly || isRunning ? (
        <output className={classes.number} data-long>
          {isRunning ? '…' : translate('columns.watchSeconds', { seconds: value })}
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
        className={classes.watch}
        data-running={isRunning || undefined}
        aria-label={translate(isRunning ? 'columns.watchStop' : 'columns.watchStart', { title })}
        aria-disabled={!canPress || undefined}
        onClick={
          canPress
            ? () => act(isRunning ? { kind: 'stopWatch' } : { kind: 'startWatch', counterId: counter.id })
            : undefined
        }
      >
        {translate(isRunning ? 'columns.watchStopSign' : 'columns.watchStartSign')}
      </button>
    </div>
  )
}
