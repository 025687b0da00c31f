import type { GommetteShape } from '../rows.ts'

export interface GommetteDrawing {
  /** SVG path in a 32 by 32 box, for SVG, Konva and the PDF alike. */
  readonly path: string
  readonly color: string
  /** What a black and white printer makes of it. */
  readonly greyPrinted: string
  /** The colour that reads inside. */
  readonly inside: '#FFFFFF' | '#10302A'
}

/** Side of the box the paths are drawn in. */
export const gommetteBoxSize = 32
/** Outline of every gommette, and the white halo under it on a busy ground, in units of the box. */
export const gommetteOutline = { color: '#10302A', width: 1.6, haloColor: '#FFFFFF', haloWidth: 2.7 } as const

/** The order in which they name the tablées: tablée 1 is the rond. */
export const gommetteOrder = [
  'rond',
  'carre',
  'triangle',
  'losange',
  'etoile',
  'hexagone',
  'croix',
  'goutte',
] as const satisfies readonly GommetteShape[]

/** The eight gommettes: the shape is the identity, the colour helps. */
export const gommetteShapes: Readonly<Record<GommetteShape, GommetteDrawing>> = {
  rond: {
    path: 'M16 2.1C23.68 2.1 29.9 8.32 29.9 16C29.9 23.68 23.68 29.9 16 29.9C8.32 29.9 2.1 23.68 2.1 16C2.1 8.32 8.32 2.1 16 2.1Z',
    color: '#AE2018',
    greyPrinted: '#595959',
    inside: '#FFFFFF',
  },
  carre: {
    path: 'M3.1 5.7Q3.1 3.1 5.7 3.1L26.3 3.1Q28.9 3.1 28.9 5.7L28.9 26.3Q28.9 28.9 26.3 28.9L5.7 28.9Q3.1 28.9 3.1 26.3Z',
    color: '#0B5FD0',
    greyPrinted: '#646464',
    inside: '#FFFFFF',
  },
  triangle: {
    path: 'M13.73 4.4Q16 0.4 18.27 4.4L29.73 24.6Q32 28.6 27.4 28.6L4.6 28.6Q0 28.6 2.27 24.6Z',
    color: '#FAD43C',
    greyPrinted: '#D7D7D7',
    inside: '#10302A',
  },
  losange: {
    path: 'M13.45 2.35Q16 -0.2 18.55 2.35L29.65 13.45Q32.2 16 29.65 18.55L18.55 29.65Q16 32.2 13.45 29.65L2.35 18.55Q-0.2 16 2.35 13.45Z',
    color: '#08A65B',
    greyPrinted: '#909090',
    inside: '#10302A',
  },
  etoile: {
    path: 'M15.57 2.22Q16 1.1 16.43 2.22L19.8 11.11Q19.94 11.48 20.34 11.5L29.83 11.96Q31.03 12.02 30.09 12.77L22.68 18.72Q22.37 18.97 22.48 19.36L24.97 28.52Q25.29 29.68 24.28 29.02L16.33 23.82Q16 23.6 15.67 23.82L7.72 29.02Q6.71 29.68 7.03 28.52L9.52 19.36Q9.63 18.97 9.32 18.72L1.91 12.77Q0.97 12.02 2.17 11.96L11.66 11.5Q12.06 11.48 12.2 11.11Z',
    color: '#FF72B0',
    greyPrinted: '#A3A3A3',
    inside: '#10302A',
  },
  hexagone: {
    path: 'M15.13 1.6Q16 1.1 16.87 1.6L28.04 8.05Q28.9 8.55 28.9 9.55L28.9 22.45Q28.9 23.45 28.04 23.95L16.87 30.4Q16 30.9 15.13 30.4L3.96 23.95Q3.1 23.45 3.1 22.45L3.1 9.55Q3.1 8.55 3.96 8.05Z',
    color: '#611A5E',
    greyPrinted: '#393939',
    inside: '#FFFFFF',
  },
  croix: {
    path: 'M9.8 3.4Q9.8 2.4 10.8 2.4L21.2 2.4Q22.2 2.4 22.2 3.4L22.2 9.6Q22.2 9.8 22.4 9.8L28.6 9.8Q29.6 9.8 29.6 10.8L29.6 21.2Q29.6 22.2 28.6 22.2L22.4 22.2Q22.2 22.2 22.2 22.4L22.2 28.6Q22.2 29.6 21.2 29.6L10.8 29.6Q9.8 29.6 9.8 28.6L9.8 22.4Q9.8 22.2 9.6 22.2L3.4 22.2Q2.4 22.2 2.4 21.2L2.4 10.8Q2.4 9.8 3.4 9.8L9.6 9.8Q9.8 9.8 9.8 9.6Z',
    color: '#0F241D',
    greyPrinted: '#202020',
    inside: '#FFFFFF',
  },
  goutte: {
    path: 'M16 1.4C19.4 6.2 26.3 13.6 26.3 20.1C26.3 25.8 21.7 30.4 16 30.4C10.3 30.4 5.7 25.8 5.7 20.1C5.7 13.6 12.6 6.2 16 1.4Z',
    color: '#92D8FB',
    greyPrinted: '#CFCFCF',
    inside: '#10302A',
  },
}

/** The path of that gommette in its 32 by 32 box. */
export function gommettePath(shape: GommetteShape): string {
  return gommetteShapes[shape].path
}

/** The gommette that names the tablée of that number (1 is the rond); the ninth starts again. */
export function gommetteOfTablee(tableeNumber: number): GommetteShape {
  const index = (((tableeNumber - 1) % gommetteOrder.length) + gommetteOrder.length) % gommetteOrder.length
  return gommetteOrder[index] ?? 'rond'
}
