import type { CounterSignName } from '../schema.ts'
import { counterSigns } from './counterSigns.ts'

export interface CounterSignProps {
  readonly sign: CounterSignName
  /** Side of the drawing, any length of CSS. */
  readonly side: string
}

/** The drawing of a counter; its word is always beside it. */
export function CounterSign({ sign, side }: CounterSignProps) {
  return (
    <svg
      viewBox="-0.5 -0.5 25 25"
      style={{ width: side, height: side, flex: 'none', overflow: 'visible' }}
      aria-hidden="true"
      focusable="false"
      stroke="var(--encre)"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {counterSigns[sign].map(({ path, fill }) => (
        <path key={path} d={path} fill={fill ? `var(--${fill})` : 'none'} />
      ))}
    </svg>
  )
}
