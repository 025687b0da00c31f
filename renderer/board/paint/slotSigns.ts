import type { SlotSign } from '../../../shared/activities/activity.ts'

/** A sign in a 32 by 32 box: strokes of 2.4, and what is filled with gold under them. */
export type SignDrawing = { fill: string | null; stroke: string }

/** The faceted nugget, the rake, and the plain signs of the other columns. */
export const slotSigns: Record<Exclude<SlotSign, 'none'>, SignDrawing> = {
  pepite: {
    fill: 'M11 3.5L21.5 4L28.5 11L27.5 21L20.5 28.5L9.5 27.5L3.5 19.5L4.5 9.5Z',
    stroke:
      'M11 3.5L21.5 4L28.5 11L27.5 21L20.5 28.5L9.5 27.5L3.5 19.5L4.5 9.5ZM15.5 15L11 3.5M15.5 15L21.5 4M15.5 15L28.5 11M15.5 15L27.5 21M15.5 15L20.5 28.5M15.5 15L9.5 27.5M15.5 15L3.5 19.5M15.5 15L4.5 9.5',
  },
  rateau: {
    fill: null,
    stroke: 'M29 3L14.5 17.5M9.5 12.5L19.5 22.5M9.5 12.5L4.5 17.5M12.8 15.8L7.8 20.8M16.1 19.1L11.1 24.1M19.5 22.5L14.5 27.5',
  },
  plus: { fill: null, stroke: 'M16 5V27M5 16H27' },
  moins: { fill: null, stroke: 'M5 16H27' },
  idee: { fill: null, stroke: 'M16 4A12 11 0 1 1 10 24.5L4.5 27.5L6.5 21.5A12 11 0 0 1 16 4Z' },
}
