import { isDay } from '../../domain/agenda/wallClock.ts'
import { countPeople, type PeopleCount } from '../../domain/synthesis/countPeople.ts'
import type { PlayedAgenda } from '../../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { sectionHeading } from '../chapterHeading.ts'
import { chapeau, itemList, paragraph } from '../paragraph.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { communeMap } from './communeMap.ts'
import { capitalised, type DocumentWriter, keptTogether } from './documentWriter.ts'
import { figureBoxes } from './figureBoxes.ts'
import type { MissingPart } from './missingParts.ts'
import { type SaidSection, totalSaid } from './saidSections.ts'

type Figure = { number: string; label: string }

/** « 38 participants », « 11 communes sur 12 »…: what is known, in the order of the boxes. */
export function briefFigures(
  rows: SynthesisRows,
  agenda: PlayedAgenda,
  sections: readonly SaidSection[],
  { translate, number, duration }: DocumentWriter,
): Figure[] {
  const people = countPeople(rows)
  const figures: Figure[] = []
  const add = (count: number, key: string, params: { [name: string]: string | number } = {}) => {
    figures.push({ number: number(count), label: translate(`printing.${key}`, { count, ...params }) })
  }
  if (people.source !== 'none') add(people.total, 'participants')
  if (people.source === 'attendances' && rows.communes.length > 0)
    add(people.representedCommunes, 'communes', { total: rows.communes.length })
  else if (people.structures > 0) add(people.structures, 'structures')
  if (rows.groups.length > 0) add(rows.groups.length, rows.demarche.groupWord)
  add(totalSaid(sections), 'contributions')
  if (agenda.sequences.length > 0)
    figures.push({
      number: duration(agenda.durationMinutes),
      label: translate(agenda.wasPlayed ? 'printing.together' : 'printing.planned'),
    })
  return figures
}

/** « En bref »: when, where, who came, how much was said, and what the document still lacks. */
export function inBrief(
  rows: SynthesisRows,
  agenda: PlayedAgenda,
  sections: readonly SaidSection[],
  missing: readonly MissingPart[],
  writer: DocumentWriter,
): PdfNode[] {
  const { translate } = writer
  const people = countPeople(rows)
  const ownMissing = missing.filter(({ place }) => place !== 'board')
  return [
    chapeau(whenAndWhere(rows, agenda, writer)),
    figureBoxes(briefFigures(rows, agenda, sections, writer)),
    ...peopleNodes(people, writer),
    ...sumNote(sections, writer),
    ...communeMap(people, writer),
    ...(ownMissing.length > 0
      ? [sectionHeading(translate('printing.toFillIn')), itemList(ownMissing.map(({ text }) => text))]
      : []),
  ]
}

function whenAndWhere(
  { atelier }: SynthesisRows,
  agenda: PlayedAgenda,
  { translate, hour, days }: DocumentWriter,
): string {
  const unknown = translate('printing.notFilledIn')
  const when = isDay(atelier.day) ? days(atelier.day, atelier.dayCount) : unknown
  const where = atelier.place.trim() === '' ? unknown : keptTogether(atelier.place)
  const hours = translate('printing.fromTo', { from: hour(agenda.startTime), to: hour(agenda.endTime) })
  return capitalised(`${when}, ${hours}\n${where}`)
}

function peopleNodes(people: PeopleCount, { translate }: DocumentWriter): PdfNode[] {
  if (people.source === 'none')
    return [
      paragraph(`${translate('printing.participantsLabel')} ${translate('printing.notFilledIn')}`, 'missing'),
    ]
  const categories = people.categories
    .map(({ category, count }) => translate(`printing.category_${category}`, { count }))
    .join(', ')
  const nodes: PdfNode[] = []
  if (categories !== '') nodes.push(chapeau(categories))
  if (people.outside > 0) nodes.push(chapeau(translate('printing.outside', { count: people.outside })))
  if (people.source === 'headcounts') nodes.push(paragraph(translate('printing.countedAtDoor'), 'note'))
  return nodes
}

/** « 108 contributions = Balise 1A 29 + Balise 1B 24 + … »: a total that can be checked. */
function sumNote(sections: readonly SaidSection[], { translate, number }: DocumentWriter): PdfNode[] {
  const filled = sections.filter(({ count }) => count > 0)
  if (filled.length < 2) return []
  const perTitle = new Map<string, number>()
  for (const section of filled) {
    const title = countedTitle(section, filled)
    perTitle.set(title, (perTitle.get(title) ?? 0) + section.count)
  }
  const total = totalSaid(sections)
  const sum = [...perTitle].map(([title, count]) => `${keptTogether(title)} ${number(count)}`).join(' + ')
  return [
    paragraph(`${number(total)} ${translate('printing.contributions', { count: total })} = ${sum}`, 'note'),
  ]
}

/** A board's title; boards of one lane under one heading count together, under its beginning (« Balise 1A »). */
function countedTitle({ board, lane }: SaidSection, sections: readonly SaidSection[]): string {
  const isShared = sections.some(
    (other) => other.board !== board && other.lane === lane && other.board.heading === board.heading,
  )
  return isShared && board.heading !== '' ? (board.heading.split(' – ')[0] ?? board.title) : board.title
}
