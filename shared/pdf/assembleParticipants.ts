import type { Translate } from '../activities/activity.ts'
import { type PlayedSequence, playedAgenda } from '../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import type { Locale } from '../text/typography.ts'
import { type DayPart, dayParts, whenOf } from './assemble/dayParts.ts'
import { type DocumentWriter, documentWriter, keptTogether } from './assemble/documentWriter.ts'
import { numberedTitle } from './assemble/stageRibbon.ts'
import { paragraph } from './paragraph.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'
import { rule } from './rule.ts'
import { face, paperColors, textWidth } from './styles.ts'

const hourWidth = 112

/** « Déroulé » for participants: hour and title only, in large type, breaks on their vichy. One A4 sheet for the door, one a day. */
export function assembleParticipants(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt }: { changedAt: number },
): PdfDefinition {
  const writer = documentWriter(translate, locale)
  const agenda = playedAgenda(rows)
  const { atelier, ateliers, demarche } = rows
  const { title } = numberedTitle(atelier, ateliers)
  const where = atelier.place.trim() === '' ? translate('printing.noPlace') : keptTogether(atelier.place)
  // Eleven lines fit in the large size; more of them are set smaller so that the sheet stays one.
  const parts = dayParts(atelier, agenda, writer)
  // The name of the day takes its room too.
  const longest = Math.max(0, ...parts.map(({ sequences }) => sequences.length)) + (parts.length > 1 ? 4 : 0)
  const size = longest > 18 ? 13 : longest > 11 ? 16 : 22
  const content: PdfNode[] = [
    {
      text: keptTogether(title),
      style: 'pageTitle',
      heading: 1,
      chapter: translate('printing.participantsCourse'),
      margin: [0, 0, 0, 10],
    },
    { text: `${whenOf(atelier, writer)}\n${where}`, style: 'chapeau', bold: true, margin: [0, 0, 0, 18] },
    ...(agenda.sequences.length === 0
      ? [paragraph(translate('printing.notFilledIn'), 'missing')]
      : parts.flatMap((part, index) => dayOnSheet(part, index, size, writer))),
  ]
  return {
    title: `${translate('printing.participantsCourse')}, ${atelier.title}, ${demarche.title}`,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    header: { left: keptTogether(demarche.title) },
    content,
  }
}

/** The lines of one day, on a sheet of its own, with its name when there are several. */
function dayOnSheet(part: DayPart, index: number, size: number, writer: DocumentWriter): PdfNode[] {
  const heading: PdfNode = {
    text: part.heading,
    style: 'section',
    heading: 2,
    margin: [0, 0, 0, 10],
    ...(index > 0 && { pageBreak: 'before' as const }),
  }
  return [
    ...(part.heading === '' ? [] : [heading]),
    {
      stack: [
        ...part.sequences.map((one) => line(one, size, writer)),
        lineOf(writer.hour(part.endTime), writer.translate('printing.endOfEvening'), size, false),
        rule(textWidth),
      ],
      struct: 'L',
    },
  ]
}

function line({ sequence, planned }: PlayedSequence, size: number, { hour }: DocumentWriter): PdfNode {
  const isBreak = sequence.kind === 'break' || sequence.kind === 'meal'
  return lineOf(hour(planned.startTime), keptTogether(sequence.title), size, isBreak)
}

/** Hour and title between rules; a break lies on a band of vichy, and says its word like the others. */
function lineOf(hour: string, title: string, size: number, isBreak: boolean): PdfNode {
  const fillColor = isBreak ? '#E3F1FA' : paperColors.papier
  const leading = size * 1.2
  const cells: PdfNode[] = [
    { text: hour, ...face('Title', size, leading), fillColor, margin: [0, 7, 0, 7] },
    { text: title, ...face(isBreak ? 'Title' : 'Text', size, leading), fillColor, margin: [0, 7, 0, 7] },
  ]
  // One node each: the printer keeps a place in the node.
  const strip = (): PdfNode[] => (isBreak ? [{ svg: vichy, width: textWidth }] : [])
  return {
    stack: [
      ...(isBreak ? strip() : [rule(textWidth)]),
      {
        table: { widths: [hourWidth, textWidth - hourWidth], body: [cells] },
        layout: 'bare',
        struct: ['LI', 'LBody', 'none'],
      },
      ...strip(),
    ],
    keepTogether: true,
  }
}

/** A strip of tablecloth, decorative: squares of two blues that cross. */
const vichy = (() => {
  const square = 5
  const columns = Math.ceil(textWidth / square)
  const bands = Array.from({ length: Math.ceil(columns / 2) }, (_, index) => {
    const x = index * 2 * square
    return `<rect x="${x}" y="0" width="${square}" height="${square * 2}" fill="${paperColors.ciel}"/><rect x="${x}" y="0" width="${square}" height="${square}" fill="${paperColors.cielFonce}" fill-opacity="0.55"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${textWidth} ${square * 2}" width="${textWidth}" height="${square * 2}"><rect width="${textWidth}" height="${square * 2}" fill="#E3F1FA"/><rect width="${textWidth}" height="${square}" fill="${paperColors.ciel}"/>${bands.join('')}</svg>`
})()
