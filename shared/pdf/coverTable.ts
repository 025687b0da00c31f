import { paperColors } from './styles.ts'

const chairPitch = 12.9
const chairRadius = 5.6
const tableHeight = 18
const rowHeight = 48

/** Size in points of the table drawn for `people`, without the spare chair. */
export function coverTableSize(people: number, scale: number): { width: number; height: number } {
  const perSide = Math.max(2, Math.ceil(people / 2))
  return { width: (perSide * chairPitch + 6) * scale, height: rowHeight * scale }
}

/**
 * A table seen from above with one chair per person, as an SVG in points.
 *
 * @param hasSpareChair adds the seat that is always open, at the end of the table
 */
export function coverTable(
  people: number,
  scale: number,
  hasSpareChair: boolean,
): { svg: string; width: number; height: number } {
  const table = coverTableSize(people, 1)
  const width = table.width + (hasSpareChair ? 18 : 0)
  const top = Math.ceil(people / 2)
  const chairs = [...row(top, chairRadius + 0.4), ...row(people - top, rowHeight - chairRadius - 0.4)]
  const spare = `<circle cx="${table.width + 12}" cy="${rowHeight / 2}" r="${chairRadius}" fill="${paperColors.coq}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rowHeight}" width="${width * scale}" height="${rowHeight * scale}">
<g fill="${paperColors.encre}"><rect x="0" y="${(rowHeight - tableHeight) / 2}" width="${table.width}" height="${tableHeight}" rx="${tableHeight / 2}"/>
${chairs.join('')}</g>${hasSpareChair ? spare : ''}</svg>`
  return { svg, width: width * scale, height: rowHeight * scale }
}

function row(count: number, y: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const x = 3 + chairPitch * (index + 0.5)
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${chairRadius}"/>`
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
