import type { SlotSign } from '../../shared/activities/activity.ts'
import { slotSigns } from './paint/slotSigns.ts'

/** The sign of a slot beside its word: the same drawing as on the canvas. */
export function SlotSignIcon({ sign, size = 24 }: { readonly sign: SlotSign; readonly size?: number }) {
  if (sign === 'none') return null
  const drawing = slotSigns[sign]
  const side = `${size / 18}rem`
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ width: side, height: side, overflow: 'visible' }}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--encre)"
      strokeWidth={drawing.lines ? 1.9 : 2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawing.edge} fill={drawing.fill ? 'var(--or)' : 'none'} />
      {drawing.lines ? <path d={drawing.lines} strokeWidth={1.4} /> : null}
    </svg>
  )
}
