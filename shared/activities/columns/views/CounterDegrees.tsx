import { highestDegree } from '../schema.ts'
import classes from './Controls.module.css'
import type { CounterPadProps } from './CounterPad.tsx'

const degrees = Array.from({ length: highestDegree }, (_, index) => index + 1)

/** A level from 1 to 5, one press each. */
export function CounterDegrees({ counter, value, translate, isReadOnly, act }: CounterPadProps) {
  return (
    <div className={classes.counterKeys}>
      {degrees.map((degree) => (
        <button
          key={degree}
          type="button"
          className={classes.degree}
          aria-pressed={degree === value}
          aria-label={translate('columns.degreeSet', { title: counter.title, degree })}
          aria-disabled={isReadOnly || undefined}
          onClick={
            isReadOnly
              ? undefined
              : () => act({ kind: 'setCounter', counterId: counter.id, value: degree === value ? 0 : degree })
          }
        >
          {degree}
        </button>
      ))}
    </div>
  )
}
