import type { PeopleCount } from '../../domain/synthesis/countPeople.ts'
import { sectionHeading } from '../chapterHeading.ts'
import { caption } from '../paragraph.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { paperColors } from '../styles.ts'
import type { DocumentWriter } from './documentWriter.ts'

const box = { width: 300, height: 190, margin: 24 }

/**
 * Where people came from: one dot per commune, sized by how many, hollow where nobody came. No name on it; the line
 * under it says everything it shows.
 */
export function communeMap(people: PeopleCount, { translate, number }: DocumentWriter): PdfNode[] {
  const present = people.perCommune
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.commune.name < b.commune.name ? -1 : 1))
  if (present.length < 2) return []
  const list = present.map(({ commune, count }) => `${commune.name} ${number(count)}`).join(', ')
  const absent = people.perCommune.filter(({ count }) => count === 0).map(({ commune }) => commune.name)
  const absentText =
    absent.length > 0 ? ` ${translate('printing.nobodyFrom', { communes: absent.join(', ') })}` : ''
  const dots = people.perCommune.map(({ commune, count }) => {
    const x = box.margin + (commune.x / 1000) * (box.width - 2 * box.margin)
    const y = box.margin + (commune.y / 1000) * (box.height - 2 * box.margin)
    const radius = count === 0 ? 4 : 4 + Math.sqrt(count) * 4.5
    const paint =
      count === 0
        ? `fill="${paperColors.papier}" stroke="${paperColors.encre}" stroke-width="1.5"`
        : `fill="${paperColors.encre}"`
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" ${paint}/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}"><rect x="0" y="0" width="${box.width}" height="${box.height}" rx="18" fill="${paperColors.eauClair}"/>${dots.join('')}</svg>`
  return [
    sectionHeading(translate('printing.whereFrom')),
    { svg, alt: translate('printing.mapAlt', { list }), width: box.width, margin: [0, 4, 0, 4] },
    caption(`${translate('printing.mapCaption', { list })}${absentText}`),
  ]
}
