import type { Sheet } from '../domain/rows.ts'

/**
 * Blank paper for the tables, in millimetres from the top left of the page. Plain shapes, so that one painter prints
 * every activity's paper, in colour and in black and white (nothing is told by colour alone).
 */
export type PaperSupport = {
  /** What it is called in the list of prints and in the file's name: « Grille du forum ». */
  title: string
  format: 'A4' | 'A3' | 'A2' | 'A1' | 'A0'
  orientation: 'portrait' | 'landscape'
  /** One page per entry; a support of several sheets has several. */
  pages: { shapes: PaperShape[] }[]
}

/** A sheet already opened, whose paper bears its number, and its title when it has one. */
export type NumberedSheet = Pick<Sheet, 'number' | 'model' | 'title'>

export type PaperShape =
  /** A box, perhaps dashed (to be cut) or tinted (a head). */
  | {
      kind: 'box'
      xMm: number
      yMm: number
      widthMm: number
      heightMm: number
      look: 'plain' | 'dashed' | 'tinted' | 'heavy'
      radiusMm?: number
    }
  /** A rule to write on, or a stroke of a drawing. */
  | {
      kind: 'line'
      x1Mm: number
      y1Mm: number
      x2Mm: number
      y2Mm: number
      look: 'writing' | 'plain' | 'heavy'
    }
  | { kind: 'circle'; xMm: number; yMm: number; radiusMm: number; look: 'plain' | 'dashed' | 'tinted' }
  /** A picture (data address) stretched over a box. */
  | {
      kind: 'image'
      href: string
      xMm: number
      yMm: number
      widthMm: number
      heightMm: number
      opacity: number
    }
  /** A drawing: an SVG path in its own units, its corner put at (`xMm`, `yMm`), inside a box of that size. */
  | {
      kind: 'path'
      path: string
      xMm: number
      yMm: number
      widthMm: number
      heightMm: number
      /** Millimetres for one unit of the path, and the point of the path that stands at the corner. */
      mmPerUnit: number
      originX: number
      originY: number
      /** Colours, or `none`; in black and white they become the greys a printer makes of them. */
      fill: string
      stroke: string
      lineMm: number
      dashMm?: readonly number[]
    }
  /** Text in a width; it wraps, and shrinks to `minimumPt` rather than leave its height. */
  | {
      kind: 'text'
      xMm: number
      yMm: number
      widthMm: number
      heightMm: number
      text: string
      sizePt: number
      minimumPt?: number
      font: 'titre' | 'texte'
      isBold?: boolean
      align: 'left' | 'center' | 'right'
    }

/** Page sizes in millimetres, upright. */
export const paperSizesMm = {
  A4: { widthMm: 210, heightMm: 297 },
  A3: { widthMm: 297, heightMm: 420 },
  A2: { widthMm: 420, heightMm: 594 },
  A1: { widthMm: 594, heightMm: 841 },
  A0: { widthMm: 841, heightMm: 1189 },
} as const
