import type { SlotSign } from '../../../shared/activities/activity.ts'

/** A sign in a 24 by 24 box: what is filled with gold, its edge, and its finer lines. */
export type SignDrawing = { fill: string | null; edge: string; lines: string | null }

/** The faceted nugget, the rake, and the plain signs of the other columns. */
export const slotSigns: Record<Exclude<SlotSign, 'none'>, SignDrawing> = {
  pepite: {
    fill: 'M5.2 4.1 12.9 1.3 20.9 5.3 23 13.2 17.7 21.2 9.2 22.7 1.9 17.2 1.2 10Z',
    edge: 'M5.2 4.1 12.9 1.3 20.9 5.3 23 13.2 17.7 21.2 9.2 22.7 1.9 17.2 1.2 10Z',
    lines: 'M5.2 4.1 9.4 10.9 20.9 5.3M23 13.2 9.4 10.9 17.7 21.2M1.9 17.2 9.4 10.9 1.2 10',
  },
  rateau: {
    fill: null,
    edge: 'M22.8 1.3 10.8 13.3M1.2 14.2 5.9 9.5 15.3 19 10.8 23.4M4.6 17.5 8 14.1M7.7 20.6 11.1 17.2',
    lines: null,
  },
  plus: { fill: null, edge: 'M12 4V20M4 12H20', lines: null },
  moins: { fill: null, edge: 'M4 12H20', lines: null },
  idee: { fill: null, edge: 'M12 3.5A9 8.2 0 1 1 7.5 18.8L3.5 21L4.9 16.4A9 8.2 0 0 1 12 3.5Z', lines: null },
}
