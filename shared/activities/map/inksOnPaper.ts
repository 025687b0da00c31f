import type { PaperShape } from '../paperSupport.ts'
import type { MapInk } from './mapInk.ts'

const pointsPerMm = 72 / 25.4

/**
 * Strokes of a map as shapes of a page: `mm` millimetres for a unit of its plane, whose corner is at (`xMm`, `yMm`).
 *
 * @param bounds what a stroke without a place of its own covers, in units
 */
export function inksOnPaper(
  inks: readonly MapInk[],
  at: { xMm: number; yMm: number; mm: number },
  bounds: { x: number; y: number; width: number; height: number },
): PaperShape[] {
  const { xMm, yMm, mm } = at
  return inks.map((ink): PaperShape => {
    if (ink.kind === 'text') {
      const sizePt = ink.size * mm * pointsPerMm
      const widthMm = [...ink.text].length * ink.size * mm * 0.72 + 4
      const x = xMm + ink.x * mm
      const left = { start: x, middle: x - widthMm / 2, end: x - widthMm }[ink.anchor]
      return {
        kind: 'text',
        xMm: left,
        yMm: yMm + (ink.y - ink.size * 0.92) * mm,
        widthMm,
        heightMm: ink.size * mm * 1.3,
        text: ink.text,
        sizePt,
        minimumPt: sizePt * 0.5,
        font: ink.font === 'texte' ? 'texte' : 'titre',
        isBold: ink.isBold,
        align: { start: 'left', middle: 'center', end: 'right' }[ink.anchor] as 'left' | 'center' | 'right',
      }
    }
    if (!ink.at)
      return {
        kind: 'path',
        path: ink.path,
        xMm: xMm + bounds.x * mm,
        yMm: yMm + bounds.y * mm,
        widthMm: bounds.width * mm,
        heightMm: bounds.height * mm,
        mmPerUnit: mm,
        originX: bounds.x,
        originY: bounds.y,
        fill: ink.fill,
        stroke: ink.stroke,
        lineMm: ink.width * mm,
        ...(ink.dash && { dashMm: ink.dash.map((length) => length * mm) }),
      }
    const scale = ink.at.scale * mm
    // Boxes of gommettes and pictograms are at most 32 units wide, a little more with their edge.
    const side = 36 * scale
    return {
      kind: 'path',
      path: ink.path,
      xMm: xMm + ink.at.x * mm - 2 * scale,
      yMm: yMm + ink.at.y * mm - 2 * scale,
      widthMm: side,
      heightMm: side,
      mmPerUnit: scale,
      originX: -2,
      originY: -2,
      fill: ink.fill,
      stroke: ink.stroke,
      lineMm: ink.width * scale,
      ...(ink.dash && { dashMm: ink.dash.map((length) => length * scale) }),
    }
  })
}
