import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { chapterHeading, sectionHeading } from '../chapterHeading.ts'
import { paragraph } from '../paragraph.ts'
import type { PdfNode, PdfText } from '../pdfTypes.ts'
import { chapterHeight } from './chapterHeight.ts'
import { groupName } from './courseTable.ts'
import { type DocumentWriter, keptTogether } from './documentWriter.ts'
import { followingChapter } from './followingChapter.ts'
import { reportNodes } from './reportNodes.ts'
import type { SaidSection } from './saidSections.ts'

/** The method whose board gathers what the hall answers to the groups: its chapter comes after all the others. */
const feedbackMethod = 'restitutionPleniere'
/** Height in points from which a chapter takes a page of its own. */
const tallestFollowing = 300

export function isFeedback({ lane }: SaidSection): boolean {
  return lane.methodId === feedbackMethod
}

/** One chapter per heading that has something to print; boards of the same heading share it, group by group. */
export function saidChapters(
  sections: readonly SaidSection[],
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode[] {
  const printed = sections.filter((section) => !isFeedback(section) && section.report.blocks.length > 0)
  const byHeading = Map.groupBy(printed, ({ report }) => report.heading)
  return [...byHeading].flatMap(([heading, ofHeading], index) =>
    chapterOf(chapterHeading(keptTogether(heading)), ofHeading, index > 0, rows, writer),
  )
}

/** A short chapter stands whole where the one before ends; a long one begins on its own page. */
function chapterOf(
  heading: PdfText,
  sections: readonly SaidSection[],
  mayFollow: boolean,
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode[] {
  const body = bodyOf(sections, rows, writer)
  const height = sections.reduce((sum, { report }) => sum + chapterHeight(report.blocks), 0)
  if (!mayFollow || height > tallestFollowing) return [heading, ...body]
  return [{ stack: [followingChapter(heading), ...body], keepTogether: true }]
}

/**
 * « Ce que les groupes ont dit »: the reactions of the hall, when a moment was kept for them with a board to note them.
 * Left empty, it sends back to what the groups wrote, if they wrote.
 */
export function feedbackChapter(
  sections: readonly SaidSection[],
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode[] {
  const feedback = sections.filter(isFeedback)
  const printed = feedback.filter(({ report }) => report.blocks.length > 0)
  const heading = chapterHeading(writer.translate('printing.groupsSaid'))
  if (printed.length > 0) return chapterOf(heading, printed, true, rows, writer)
  // An instruction on the wall, or a board whose words stay in the room, lacks nothing.
  if (feedback.every(({ report }) => report.missing.length === 0)) return []
  const wasSaidBefore = sections.some((section) => !isFeedback(section) && section.count > 0)
  const words = wasSaidBefore
    ? paragraph(writer.translate('printing.noReaction'))
    : paragraph(writer.translate('printing.notFilledIn'), 'missing')
  return [{ stack: [followingChapter(heading), words], keepTogether: true }]
}

function bodyOf(sections: readonly SaidSection[], rows: SynthesisRows, writer: DocumentWriter): PdfNode[] {
  const [only] = sections
  if (sections.length === 1 && only) {
    const { lane, report } = only
    const intro =
      lane.groupId === null ? lane.title : `${groupName(lane.groupId, rows, writer)}. ${lane.title}`
    return [
      ...(intro.trim() === '' || report.blocks.some((block) => 'text' in block && block.text === lane.title)
        ? []
        : [paragraph(keptTogether(intro), 'text')]),
      ...reportNodes(report.blocks, rows.groups),
    ]
  }
  return sections.flatMap((section) => [
    sectionHeading(labelOf(section, rows, writer)),
    ...reportNodes(section.report.blocks, rows.groups, true),
  ])
}

/** What tells a board from the others of its chapter: its group, and the question it worked on. */
function labelOf({ lane, board }: SaidSection, rows: SynthesisRows, writer: DocumentWriter): string {
  const parts = lane.groupId === null ? [] : [groupName(lane.groupId, rows, writer)]
  const title = lane.title.trim() === '' ? board.title : lane.title
  return [...parts, keptTogether(title)].join(', ')
}
