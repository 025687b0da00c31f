import type { CounterSignName } from '../schema.ts'

/** One stroke of a drawing in a 24 by 24 box, and what fills it: nothing, gold, sky, or paper. */
export type SignStroke = { path: string; fill?: 'or' | 'ciel' | 'papier' | 'eau' }

const cloud = 'M7 18.5H17.2A3.9 3.9 0 0 0 17.7 10.7A5.9 5.9 0 0 0 6.4 10.2A4.2 4.2 0 0 0 7 18.5Z'
const highCloud = 'M7 14.5H17.2A3.9 3.9 0 0 0 17.7 6.7A5.9 5.9 0 0 0 6.4 6.2A4.2 4.2 0 0 0 7 14.5Z'

/** The seven skies of the weather, the fridge and the bin: told apart by their shape, in black and white too. */
export const counterSigns: { readonly [sign in CounterSignName]: readonly SignStroke[] } = {
  soleil: [
    { path: 'M12 7.2A4.8 4.8 0 1 1 11.99 7.2Z', fill: 'or' },
    {
      path: 'M12 1.5V4.2M12 19.8V22.5M1.5 12H4.2M19.8 12H22.5M4.6 4.6 6.5 6.5M17.5 17.5 19.4 19.4M19.4 4.6 17.5 6.5M6.5 17.5 4.6 19.4',
    },
  ],
  eclaircies: [
    { path: 'M16 3.8A4.4 4.4 0 1 1 15.99 3.8Z', fill: 'or' },
    { path: 'M16 0.8V1.4M22.6 8.2H23.2M20.8 3.4 21.4 2.8M11.2 3.4 10.6 2.8' },
    { path: 'M6 21H15A3.7 3.7 0 0 0 15.4 13.6A5.4 5.4 0 0 0 5.2 13.3A3.9 3.9 0 0 0 6 21Z', fill: 'papier' },
  ],
  nuageux: [{ path: cloud, fill: 'ciel' }],
  brouillard: [
    { path: highCloud, fill: 'eau' },
    { path: 'M3 17.8H17M7 21H21' },
    { path: 'M20 17.8H21M3 21H4' },
  ],
  pluie: [
    { path: highCloud, fill: 'ciel' },
    { path: 'M8 17.5 6.6 21.5M12.6 17.5 11.2 21.5M17.2 17.5 15.8 21.5' },
  ],
  orage: [
    { path: highCloud, fill: 'ciel' },
    { path: 'M13.2 13 9.4 18.4H12.6L10.6 23L15.8 17H12.6L14.6 13Z', fill: 'or' },
  ],
  arcEnCiel: [
    { path: 'M1.5 19.5A10.5 10.5 0 0 1 22.5 19.5' },
    { path: 'M5.2 19.5A6.8 6.8 0 0 1 18.8 19.5' },
    { path: 'M8.8 19.5A3.2 3.2 0 0 1 15.2 19.5' },
  ],
  frigo: [
    { path: 'M5.5 1.8H18.5V21H5.5Z', fill: 'papier' },
    { path: 'M5.5 8.6H18.5M8.6 4.4V6.4M8.6 11V15M7 21V22.8M17 21V22.8' },
  ],
  poubelle: [
    { path: 'M5.4 6.6H18.6L17.2 22.4H6.8Z', fill: 'papier' },
    { path: 'M3.4 6.6H20.6M9 6.2V3H15V6.2M9.6 10.4V18.6M14.4 10.4V18.6' },
  ],
}
