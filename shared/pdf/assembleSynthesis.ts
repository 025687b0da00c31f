import type { Translate } from '../activities/activity.ts'
import { inOrder } from '../domain/agenda/inOrder.ts'
import { dayOf, isDay } from '../domain/agenda/wallClock.ts'
import { countPeople } from '../domain/synthesis/countPeople.ts'
import { type PlayedAgenda, playedAgenda } from '../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import type { Locale } from '../text/typography.ts'
import { annex } from './assemble/annex.ts'
import { courseTable } from './assemble/courseTable.ts'
import { whenOf } from './assemble/dayParts.ts'
import { type DocumentWriter, documentWriter, keptTogether, typedLines } from './assemble/documentWriter.ts'
import { followingChapter } from './assemble/followingChapter.ts'
import { briefFigures, inBrief } from './assemble/inBrief.ts'
import { isDraft, type MissingPart, missingParts } from './assemble/missingParts.ts'
import { feedbackChapter, saidChapters } from './assemble/saidChapters.ts'
import { type SaidSection, saidSections } from './assemble/saidSections.ts'
import { numberedTitle, stageName, stageRibbon } from './assemble/stageRibbon.ts'
import { chapterHeading } from './chapterHeading.ts'
import { contentsPage } from './contentsPage.ts'
import { coverPage } from './coverPage.ts'
import { paragraph } from './paragraph.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'

export type SynthesisOptions = {
  /** Instant of the last change of the data (ms since epoch): the same data gives the same bytes. */
  changedAt: number
}

export type AssembledSynthesis = {
  definition: PdfDefinition
  /** What the facilitator may still fill in; the document says « Non renseigné » there. */
  missing: MissingPart[]
}

/**
 * « Synthèse d’atelier » (A17) from the rows of one atelier: pure, the same rows give the same document. Totals obey
 * methods.md 9.6; no name of a person is printed.
 *
 * @param translate our own words (`printing.…` and those of the activities), already typeset
 */
export function assembleSynthesis(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt }: SynthesisOptions,
): AssembledSynthesis {
  const writer = documentWriter(translate, locale)
  const sections = saidSections(rows, translate)
  const agenda = playedAgenda(rows)
  const missing = missingParts(rows, sections, writer)
  const { demarche } = rows
  // A seminar has its own plan, where this chapter is only there when somebody wrote it.
  const hasKept = rows.atelier.format !== 'seminaire' || rows.atelier.kept.trim() !== ''
  const chapter = (key: string) => chapterHeading(translate(`printing.${key}`))
  const content: PdfNode[] = [
    cover(rows, agenda, sections, writer),
    contentsPage(translate('printing.contents')),
    chapter('inBrief'),
    ...inBrief(rows, agenda, sections, isDraft(rows) ? missing : [], writer),
    chapter('reminder'),
    ...stageRibbon(rows, writer),
    ...typedParagraphs(rows.atelier.reminder, writer),
    followingChapter(chapter('course')),
    ...courseTable(rows, agenda, writer),
    ...saidChapters(sections, rows, writer),
    ...feedbackChapter(sections, rows, writer),
    ...(hasKept ? [chapter('kept'), ...typedStatements(rows.atelier.kept, writer)] : []),
    hasKept ? followingChapter(chapter('next')) : chapter('next'),
    ...typedStatements(rows.atelier.next, writer, nextMeeting(rows, writer)),
    chapter('annex'),
    ...annex(rows, sections, writer),
  ]
  const changedDay = writer.day(dayOf(changedAt, agenda.schedule.timeZone))
  const definition: PdfDefinition = {
    title: [kindOf(rows, writer), ...sayOnce([])(rows.atelier.title, demarche.title)].join(', '),
    ...(demarche.commissioner !== '' && { author: demarche.commissioner }),
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    header: { left: keptTogether(demarche.title) },
    footer: {
      lines: [translate('printing.howToRead'), translate('printing.asOf', { day: changedDay })],
    },
    bareFirstPage: true,
    content,
  }
  return { definition, missing }
}

/** « Synthèse – Atelier 1 », « Rapport du séminaire ». */
function kindOf({ atelier, ateliers }: SynthesisRows, writer: DocumentWriter): string {
  if (atelier.format === 'seminaire') return writer.translate('printing.seminarReport')
  const { number } = numberedTitle(atelier, ateliers)
  return writer.translate('printing.synthesisOf', { number })
}

function cover(
  rows: SynthesisRows,
  agenda: PlayedAgenda,
  sections: readonly SaidSection[],
  writer: DocumentWriter,
): PdfNode {
  const { demarche, atelier, ateliers } = rows
  const { translate } = writer
  const { number, title } = numberedTitle(atelier, ateliers)
  const figures = briefFigures(rows, agenda, sections, writer)
  // Neither the duration, which says little on a cover, nor what is still nothing.
  const counted = figures.filter(
    ({ number: figure }, index) =>
      figure !== '0' && (agenda.sequences.length === 0 || index < figures.length - 1),
  )
  const people = countPeople(rows)
  const once = sayOnce([title])
  // The name of who asked for it stands at its own place: the démarche of the same name gives way.
  const [owner = ''] = once(demarche.commissioner.trim() || demarche.territory)
  const kicker = once(kindOf(rows, writer), demarche.title)
  const isUnknown = demarche.commissioner.trim() === '' && demarche.territory.trim() === ''
  return coverPage({
    kicker,
    title: keptTogether(title),
    ...(counted.length > 0 && {
      subtitle: `${counted.map((figure) => `${figure.number}\u00A0${figure.label}`).join(', ')}.`,
    }),
    tables:
      people.total === 0
        ? []
        : [
            {
              label: stageName(atelier.format, number, writer),
              peopleLabel: `${writer.number(people.total)} ${translate('printing.people', { count: people.total })}`,
              people: people.total,
              alt: translate('printing.tableAlt', { count: people.total }),
            },
          ],
    owner: isUnknown ? translate('printing.notFilledIn') : owner,
    dates: [
      ...once(demarche.territory),
      whenOf(atelier, writer),
      ...(atelier.place.trim() === '' ? [translate('printing.noPlace')] : once(atelier.place)),
    ],
    brand: 'Tablée',
  })
}

/** Keeps of the texts it is given those that are not empty and were not said before, in `said` or by an earlier call. */
function sayOnce(said: readonly string[]): (...texts: string[]) => string[] {
  const plain = (text: string) => text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('fr')
  const before = new Set(['', ...said.map(plain)])
  return (...texts) =>
    texts.flatMap((text) => {
      if (before.has(plain(text))) return []
      before.add(plain(text))
      return [keptTogether(text.trim())]
    })
}

function typedParagraphs(text: string, { translate }: DocumentWriter): PdfNode[] {
  const lines = typedLines(text)
  if (lines.length === 0) return [paragraph(translate('printing.notFilledIn'), 'missing')]
  return lines.map((line) => paragraph(line))
}

/** What is meant to be quoted: one large line each. */
function typedStatements(text: string, { translate }: DocumentWriter, more: string[] = []): PdfNode[] {
  const lines = [...typedLines(text), ...more]
  if (lines.length === 0) return [paragraph(translate('printing.notFilledIn'), 'missing')]
  return [{ ul: lines.map((line): PdfNode => ({ text: line, style: 'chapeau', margin: [0, 0, 0, 8] })) }]
}

/** The next atelier of the démarche, unless the facilitator already wrote its day. */
function nextMeeting({ atelier, ateliers }: SynthesisRows, writer: DocumentWriter): string[] {
  const ordered = inOrder(ateliers)
  const next = ordered[ordered.findIndex(({ id }) => id === atelier.id) + 1]
  if (!next || !isDay(next.day)) return []
  const day = writer.day(next.day)
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  if (plain(atelier.next).includes(plain(day))) return []
  const start = next.announcedStartTime || next.startTime
  const where = next.place.trim() === '' ? '' : `, ${keptTogether(next.place)}`
  return [`${keptTogether(next.title)} : ${day}, ${writer.hour(start)}${where}`]
}
