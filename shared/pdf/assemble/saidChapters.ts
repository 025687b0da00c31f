import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { chapterHeading, sectionHeading } from '../chapterHeading.ts'
import { paragraph } from '../paragraph.ts'
import type { PdfNode, PdfText } from '../pdfTypes.ts'
import { chapterHeight } from './chapterHeight.ts'
import { type ChapterPart, chapterParts, tallyOf } from './chapterParts.ts'
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
  const said = sections.filter((section) => !isFeedback(section))
  return chapterParts(said).flatMap(([heading, parts], index) =>
    chapterOf(chapterHeading(keptTogether(heading)), parts, index > 0, rows, writer),
  )
}

/** A short chapter stands whole where the one before ends; a long one begins on its own page. */
function chapterOf(
  heading: PdfText,
  parts: readonly ChapterPart[],
  mayFollow: boolean,
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode[] {
  const body = bodyOf(parts, rows, writer)
  const height = parts.reduce((sum, { blocks }) => sum + chapterHeight(blocks), 0)
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
  const printed = chapterParts(feedback).flatMap(([, parts]) => parts)
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

function bodyOf(parts: readonly ChapterPart[], rows: SynthesisRows, writer: DocumentWriter): PdfNode[] {
  const [only] = parts
  if (parts.length === 1 && only) {
    const { section, blocks, isFirst } = only
    const { lane } = section
    const intro =
      lane.groupId === null ? lane.title : `${groupName(lane.groupId, rows, writer)}. ${lane.title}`
    return [
      ...(!isFirst ||
      intro.trim() === '' ||
      blocks.some((block) => 'text' in block && block.text === lane.title)
        ? []
        : [paragraph(keptTogether(intro), 'text')]),
      ...reportNodes(blocks, rows.groups),
    ]
  }
  const tally = tallyOf(parts)
  return [
    ...(tally ? [paragraph(writer.translate(tally.key, { count: tally.count }), 'note')] : []),
    ...parts.flatMap(({ section, blocks }) => [
      sectionHeading(labelOf(section, parts, rows, writer)),
      ...reportNodes(blocks, rows.groups, true),
    ]),
  ]
}

/** What tells a board from the others of its chapter: its group, and the question it worked on. */
function labelOf(
  { lane, board }: SaidSection,
  chapter: readonly ChapterPart[],
  rows: SynthesisRows,
  writer: DocumentWriter,
): string {
  const parts = lane.groupId === null ? [] : [groupName(lane.groupId, rows, writer)]
  // Two boards of one lane answer the same question: each says its own title.
  const isShared = chapter.some(({ section }) => section.lane === lane && section.board !== board)
  const title = lane.title.trim() === '' || isShared ? board.title : lane.title
  return [...parts, keptTogether(title)].join(', ')
}
