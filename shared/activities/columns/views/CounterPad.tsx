import { useId } from 'react'
import { typeset } from '../../../text/typography.ts'
import type { BoardControlsProps } from '../../boardProps.ts'
import type { ColumnsAction, ColumnsDocument, ColumnsSettings, Counter } from '../schema.ts'
import classes from './Controls.module.css'
import { CounterDegrees } from './CounterDegrees.tsx'
import { CounterNumber } from './CounterNumber.tsx'
import { CounterSign } from './CounterSign.tsx'
import { CounterWatch } from './CounterWatch.tsx'

export type ColumnsControlsProps = BoardControlsProps<ColumnsSettings, ColumnsDocument, ColumnsAction>

export type CounterPadProps = Pick<
  ColumnsControlsProps,
  'translate' | 'locale' | 'isReadOnly' | 'isLive' | 'act'
> & {
  readonly counter: Counter
  readonly value: number
  /** When the stopwatch of this counter was started, if it runs. */
  readonly startedAt: number | null
  /** Whether another stopwatch runs. */
  readonly isHeld: boolean
}

/** One counter, pressed at a glance: its drawing, its name, and what it counts. */
export function CounterPad(props: CounterPadProps) {
  const nameId = useId()
  const { counter, locale } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a name and two buttons, without a legend of its own
    <div className={classes.counter} role="group" aria-labelledby={nameId} data-counter={counter.id}>
      <p className={classes.counterName}>
        {counter.sign ? <CounterSign sign={counter.sign} side="1.2rem" /> : null}
        <span id={nameId} className={classes.counterWord}>
          {typeset(counter.title, locale)}
        </span>
      </p>
      {counter.kind === 'secondes' ? (
        <CounterWatch {...props} />
      ) : counter.kind === 'degres' ? (
        <CounterDegrees {...props} />
      ) : (
        <CounterNumber {...props} />
      )}
    </div>
  )
}
