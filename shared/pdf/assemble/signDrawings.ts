import type { SlotSign } from '../../activities/activity.ts'
import { paperColors } from '../styles.ts'

const paths: { [sign in Exclude<SlotSign, 'none'>]: { edge: string; lines?: string; fill?: boolean } } = {
  pepite: {
    edge: 'M5.2 4.1 12.9 1.3 20.9 5.3 23 13.2 17.7 21.2 9.2 22.7 1.9 17.2 1.2 10Z',
    lines: 'M5.2 4.1 9.4 10.9 20.9 5.3M23 13.2 9.4 10.9 17.7 21.2M1.9 17.2 9.4 10.9 1.2 10',
    fill: true,
  },
  rateau: {
    edge: 'M22.8 1.3 10.8 13.3M1.2 14.2 5.9 9.5 15.3 19 10.8 23.4M4.6 17.5 8 14.1M7.7 20.6 11.1 17.2',
  },
  plus: { edge: 'M12 4V20M4 12H20' },
  moins: { edge: 'M4 12H20' },
  idee: { edge: 'M12 3.5A9 8.2 0 1 1 7.5 18.8L3.5 21L4.9 16.4A9 8.2 0 0 1 12 3.5Z' },
}

/** The sign of a slot as an SVG for paper; undefined when it has none. Always beside its word. */
export function signDrawing(sign: SlotSign): string | undefined {
  if (sign === 'none') return undefined
  const { edge, lines, fill } = paths[sign]
  const inner = lines ? `<path d="${lines}" stroke-width="1.4"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 26 26" width="26" height="26"><g fill="none" stroke="${paperColors.encre}" stroke-width="${lines ? 1.9 : 2.2}" stroke-linecap="round" stroke-linejoin="round"><path d="${edge}" fill="${fill ? paperColors.or : 'none'}"/>${inner}</g></svg>`
}
