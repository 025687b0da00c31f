import type { GroupWord } from '../../domain/rows.ts'
import type { PlayedAgenda, PlayedSequence } from '../../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { sectionHeading } from '../chapterHeading.ts'
import { dataTable } from '../dataTable.ts'
import { paragraph } from '../paragraph.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { type DayPart, dayParts } from './dayParts.ts'
import { type DocumentWriter, keptTogether } from './documentWriter.ts'

/** « Le déroulé »: hour, minutes, sequence; with what really happened beside when it was not what was planned. */
export function courseTable(rows: SynthesisRows, agenda: PlayedAgenda, writer: DocumentWriter): PdfNode[] {
  const { translate, hour, duration } = writer
  if (agenda.sequences.length === 0) return [paragraph(translate('printing.notFilledIn'), 'missing')]
  const isDifferent = agenda.sequences.some((one) => one.isDifferent)
  const tableOf = (part: DayPart) =>
    dataTable(
      [
        { title: translate('printing.hour'), width: 58, isRowHeader: true },
        ...(isDifferent ? [{ title: translate('printing.actual'), width: 92 }] : []),
        { title: translate('printing.duration'), width: 58 },
        { title: translate('printing.sequence') },
      ],
      part.sequences.map((one) => [
        hour(one.planned.startTime),
        ...(isDifferent ? [actualText(one, writer)] : []),
        duration(one.planned.minutes),
        sequenceCell(one, rows, writer),
      ]),
      [
        translate('printing.total'),
        ...(isDifferent ? [duration(part.actualMinutes)] : []),
        duration(part.plannedMinutes),
        '',
      ],
    )
  const note = agenda.wasPlayed
    ? isDifferent
      ? actualLegend(agenda, writer)
      : translate('printing.asPlanned')
    : translate('printing.notPlayed')
  return [
    ...dayParts(rows.atelier, agenda, writer).flatMap((part) => [
      ...(part.heading === '' ? [] : [sectionHeading(part.heading)]),
      tableOf(part),
    ]),
    paragraph(note, 'note'),
  ]
}

/** How to read « Réalisé »; what was never reached and what was passed over are told apart when there are some. */
export function actualLegend({ sequences }: PlayedAgenda, { translate }: DocumentWriter): string {
  return [
    translate('printing.actualNote'),
    ...(sequences.some(({ actual }) => actual === 'skipped') ? [translate('printing.skippedNote')] : []),
    ...(sequences.some(({ actual }) => actual === null) ? [translate('printing.notReachedNote')] : []),
  ].join(' ')
}

/** « 19 h 05, 70 min »; « passée » when the evening went past it. */
export function actualText(
  { actual }: PlayedSequence,
  { translate, hour, duration }: DocumentWriter,
): string {
  if (actual === null) return '–'
  if (actual === 'skipped') return translate('printing.skipped')
  return `${hour(actual.startTime)}, ${duration(actual.minutes)}`
}

function sequenceCell(
  { sequence, lanes }: PlayedSequence,
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode {
  const title: PdfNode = { text: keptTogether(sequence.title), style: 'tableCell', bold: lanes.length > 1 }
  if (lanes.length < 2) return title
  return {
    stack: [
      title,
      ...lanes.map((lane): PdfNode => {
        const group = groupName(lane.groupId, rows, writer)
        const words = lane.title === '' ? group : `${group} : ${keptTogether(lane.title)}`
        return { text: words, style: 'tableCell' }
      }),
    ],
  }
}

/** « Groupe 2 », « Tablée 2 », with the name it was given; everyone when there is none. */
export function groupName(
  groupId: string | null,
  { groups, demarche }: Pick<SynthesisRows, 'groups' | 'demarche'>,
  { translate }: Pick<DocumentWriter, 'translate'>,
): string {
  const group = groups.find(({ id }) => id === groupId)
  if (!group) return translate('printing.everyone')
  const word: GroupWord = demarche.groupWord
  const numbered = translate(`printing.${word}Number`, { number: group.number })
  const name = group.name.trim()
  return name === '' || name === numbered ? numbered : `${numbered} (${keptTogether(name)})`
}
