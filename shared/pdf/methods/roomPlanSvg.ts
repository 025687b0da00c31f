import type { RoomDrawing, RoomShape } from '../../domain/methods/drawRoomPlan.ts'
import { paperColors } from '../styles.ts'

/** A room as a drawing for paper: seats full, tables empty, what people look at as a bar. Ink only. */
export function roomPlanSvg({ widthM, heightM, shapes }: RoomDrawing): string {
  const drawn = shapes.map(drawnShape).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthM} ${heightM}">${drawn}</svg>`
}

function drawnShape(shape: RoomShape): string {
  const line = `fill="${paperColors.papier}" stroke="${paperColors.encre}" stroke-width="0.06"`
  switch (shape.kind) {
    case 'seat':
      return `<circle cx="${shape.xM}" cy="${shape.yM}" r="${shape.radiusM}" fill="${paperColors.encre}"/>`
    case 'roundTable':
      return `<circle cx="${shape.xM}" cy="${shape.yM}" r="${shape.radiusM}" ${line}/>`
    case 'table':
      return `<rect x="${shape.xM}" y="${shape.yM}" width="${shape.widthM}" height="${shape.heightM}" rx="0.1" ${line}/>`
    case 'wall':
      return `<rect x="${shape.xM}" y="${shape.yM}" width="${shape.widthM}" height="${shape.heightM}" fill="${paperColors.encre}"/>`
  }
}
