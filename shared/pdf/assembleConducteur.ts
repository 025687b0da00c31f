import type { Translate } from '../activities/activity.ts'
import { type PlayedAgenda, playedAgenda } from '../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import type { Locale } from '../text/typography.ts'
import { conducteurRow, type MethodName } from './assemble/conducteurRow.ts'
import { actualLegend } from './assemble/courseTable.ts'
import { type DayPart, dayParts, whenOf } from './assemble/dayParts.ts'
import { type DocumentWriter, documentWriter, keptTogether } from './assemble/documentWriter.ts'
import { sectionHeading } from './chapterHeading.ts'
import { dataTable } from './dataTable.ts'
import { chapeau, paragraph } from './paragraph.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'
import { face } from './styles.ts'

/** Widths of the columns in points; what is left goes to the last one. The second set has « Réalisé » in it. */
const plannedWidths = [38, 32, 78, 56, 54, 46, 46, 70, 70, 64]
const playedWidths = [38, 32, 44, 66, 50, 48, 42, 46, 58, 58, 64]

/**
 * « Conducteur » (A21): the team's agenda, one line per sequence, with what happened beside once it was played.
 * A4 landscape; names of facilitators are on it, so it says that it is the team's.
 */
export function assembleConducteur(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt, methods }: { changedAt: number; methods: readonly MethodName[] },
): PdfDefinition {
  const writer = documentWriter(translate, locale)
  const agenda = playedAgenda(rows)
  const isPlayed = agenda.wasPlayed
  const { atelier, demarche } = rows
  const widths = isPlayed ? playedWidths : plannedWidths
  const titles = [
    'hour',
    'duration',
    ...(isPlayed ? ['actual'] : []),
    'sequence',
    'objective',
    'method',
    'lead',
    'setUp',
    'projected',
    'material',
    'collected',
    'attention',
  ]
  const columns = titles.map((key, index) => ({
    title: translate(`printing.${key}`),
    width: widths[index] ?? ('*' as const),
  }))
  const tables = dayParts(atelier, agenda, writer).flatMap((part): PdfNode[] => {
    const table = dataTable(
      columns,
      part.sequences.map((played) => conducteurRow(played, rows, methods, isPlayed, writer)),
      totals(part, isPlayed, writer),
    )
    // Eleven columns on a landscape sheet: a smaller head than elsewhere.
    for (const head of [...(table.table.body[0] ?? []), ...(table.table.body.at(-1) ?? [])])
      Object.assign(head, face('Text', 8, 10.5), { bold: true })
    return part.heading === '' ? [table] : [sectionHeading(part.heading), table]
  })
  const content: PdfNode[] = [
    {
      text: `${translate('printing.conducteur')} – ${keptTogether(atelier.title)}`,
      style: 'pageTitle',
      ...face('Title', 24, 26),
      heading: 1,
      chapter: translate('printing.conducteur'),
      margin: [0, 0, 0, 6],
    },
    chapeau(whenAndWhere(rows, writer)),
    ...(agenda.sequences.length === 0
      ? [paragraph(translate('printing.notFilledIn'), 'missing')]
      : [paragraph(endSentence(agenda, writer)), ...tables]),
    ...(isPlayed ? [paragraph(actualLegend(agenda, writer), 'note')] : []),
    ...(rows.sequences.some(({ fixedTime }) => fixedTime !== '')
      ? [paragraph(translate('printing.butees'), 'note')]
      : []),
  ]
  return {
    title: `${translate('printing.conducteur')}, ${atelier.title}, ${demarche.title}`,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    orientation: 'landscape',
    header: { left: keptTogether(demarche.title) },
    footer: { lines: [translate('printing.teamOnly')] },
    content,
  }
}

function whenAndWhere({ atelier }: SynthesisRows, writer: DocumentWriter): string {
  const { translate, hour } = writer
  const parts = [
    whenOf(atelier, writer),
    atelier.place.trim() === '' ? translate('printing.noPlace') : keptTogether(atelier.place),
    translate('printing.doors', {
      doors: hour(atelier.startTime),
      start: hour(atelier.announcedStartTime || atelier.startTime),
      end: hour(atelier.announcedEndTime),
    }),
    ...(atelier.hallUntilTime === ''
      ? []
      : [translate('printing.endOfHall', { time: hour(atelier.hallUntilTime) })]),
  ]
  return parts.join(', ')
}

function endSentence({ schedule }: PlayedAgenda, { translate, hour, duration }: DocumentWriter): string {
  const gap = schedule.endGapMinutes ?? 0
  const params = { end: hour(schedule.endTime), gap: duration(Math.abs(gap)) }
  if (gap > 0) return translate('printing.endAfter', params)
  return translate(gap < 0 ? 'printing.endBefore' : 'printing.endOnTime', params)
}

function totals(part: DayPart, isPlayed: boolean, { translate, duration }: DocumentWriter): string[] {
  return [
    translate('printing.total'),
    duration(part.plannedMinutes),
    ...(isPlayed ? [duration(part.actualMinutes)] : []),
    ...Array.from({ length: 9 }, () => ''),
  ]
}
