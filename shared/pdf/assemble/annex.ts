import type { Contribution } from '../../domain/rows.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { sectionHeading, subsectionHeading } from '../chapterHeading.ts'
import { paragraph } from '../paragraph.ts'
import type { PdfInline, PdfNode } from '../pdfTypes.ts'
import { groupName } from './courseTable.ts'
import { type DocumentWriter, keptTogether } from './documentWriter.ts'
import type { SaidSection } from './saidSections.ts'

/** What is thrown away stays thrown away, and is never printed. */
const binSlot = 'poubelle'
/** Lists up to this long are kept whole with their title. */
const longestKept = 14

/** « Toutes les contributions »: word for word, by sequence, group, round and column. */
export function annex(
  rows: SynthesisRows,
  sections: readonly SaidSection[],
  writer: DocumentWriter,
): PdfNode[] {
  const { translate } = writer
  const filled = sections.filter(
    ({ content, activity }) =>
      content.contributions.length > 0 || (activity.listSaid?.(content, translate) ?? []).length > 0,
  )
  if (filled.length === 0) return [paragraph(translate('printing.notFilledIn'), 'missing')]
  const bySequence = Map.groupBy(filled, ({ sequence }) => sequence)
  return [
    paragraph(translate('printing.annexNote'), 'note'),
    ...[...bySequence].flatMap(([sequence, ofSequence]) =>
      ofSequence.flatMap((section, index) => {
        const headings = [
          ...(index === 0 ? [sectionHeading(keptTogether(sequence.title))] : []),
          ...(ofSequence.length > 1 || section.lane.groupId !== null
            ? [subsectionHeading(boardLabel(section, rows, writer))]
            : []),
        ]
        const [first, ...others] = boardContributions(section, rows, writer)
        // Headings are not parted from the first column they announce.
        return [{ stack: [...headings, ...(first ? [first] : [])], keepTogether: true }, ...others]
      }),
    ),
  ]
}

/** « Groupe 1, Balise 1A ». */
function boardLabel({ lane, board }: SaidSection, rows: SynthesisRows, writer: DocumentWriter): string {
  const title = keptTogether(board.title)
  return lane.groupId === null ? title : `${groupName(lane.groupId, rows, writer)}, ${title}`
}

function boardContributions(section: SaidSection, rows: SynthesisRows, writer: DocumentWriter): PdfNode[] {
  const { translate } = writer
  const { content, activity } = section
  if (isKeptOut(content.settings))
    return [paragraph(translate('printing.keptOut', { count: content.contributions.length }), 'note')]
  const listed = (activity.listSaid?.(content, translate) ?? []).map(
    (text): PdfNode => ({ text: keptTogether(text), style: 'tableCell', margin: [0, 0, 0, 1.5] }),
  )
  const orderOf = placementOrder(section)
  const slots = activity.slots(content.settings, content.document)
  const slotOf = new Map(content.placements.map((one) => [one.contributionId, one.slot]))
  const rounds = [...new Set(content.contributions.map(({ roundIndex }) => roundIndex))].sort((a, b) => a - b)
  const columns = [
    ...slots.map(({ id, title }) => ({ id, title })),
    { id: null, title: translate('printing.noColumn') },
  ]
  const known = new Set(slots.map(({ id }) => id))
  const columnOf = (one: Contribution) => {
    const slot = slotOf.get(one.id)
    return slot !== undefined && (known.has(slot) || slot === binSlot) ? slot : null
  }
  const listedKept = listed.length <= longestKept ? listed.length : 3
  const ofItems: PdfNode[] =
    listed.length === 0
      ? []
      : [
          { stack: [annexList(listed.slice(0, listedKept))], keepTogether: true },
          ...(listedKept < listed.length ? [annexList(listed.slice(listedKept))] : []),
        ]
  const ofParoles = rounds.flatMap((round): PdfNode[] => {
    const ofRound = content.contributions.filter(({ roundIndex }) => roundIndex === round)
    return columns.flatMap(({ id, title }): PdfNode[] => {
      if (id === binSlot) return []
      const said = ofRound
        .filter((one) => columnOf(one) === id)
        .sort((a, b) => orderOf(a) - orderOf(b) || a.capturedAt - b.capturedAt)
      if (said.length === 0) return []
      const roundText = rounds.length > 1 ? `, ${translate('printing.round', { number: round })}` : ''
      const heading: PdfNode[] =
        id === null && slots.length === 0
          ? []
          : [{ text: `${keptTogether(title)}${roundText}`, style: 'tableHead', margin: [0, 3, 0, 1] }]
      const items = said.map((one) => annexItem(one, section, rows, writer))
      // A column is not parted from its first words.
      const kept = items.length <= longestKept ? items.length : 3
      return [
        { stack: [...heading, annexList(items.slice(0, kept))], keepTogether: true },
        ...(kept < items.length ? [annexList(items.slice(kept))] : []),
      ]
    })
  })
  return [...ofItems, ...ofParoles]
}

/** « Un café itinérant ×3 (écartée) »; with its group when the board was everyone’s. */
function annexItem(
  contribution: Contribution,
  { lane }: SaidSection,
  rows: SynthesisRows,
  writer: DocumentWriter,
): PdfNode {
  const { text, count, status, groupId } = contribution
  const after = [
    ...(count > 1 ? [`×${count}`] : []),
    ...(status === 'ecarte' ? [writer.translate('printing.setAside')] : []),
    ...(groupId !== null && lane.groupId === null ? [`– ${groupName(groupId, rows, writer)}`] : []),
  ]
  const words: (string | PdfInline)[] =
    after.length === 0 ? [text] : [text, { text: ` ${after.join(' ')}`, bold: true }]
  return { text: words, style: 'tableCell', margin: [0, 0, 0, 1.5] }
}

function annexList(items: PdfNode[]): PdfNode {
  return { ul: items, margin: [0, 0, 0, 3] }
}

/** Rank of each contribution on its board: the order of places, a set at the place of its own. */
function placementOrder({ content }: SaidSection): (contribution: Contribution) => number {
  const ranks = new Map(
    content.placements
      .toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : a.id < b.id ? -1 : 1))
      .map((one, index) => [one.contributionId, index]),
  )
  return ({ id }) => ranks.get(id) ?? ranks.size
}

/** Boards whose words were promised to stay in the room. */
function isKeptOut(settings: unknown): boolean {
  return typeof settings === 'object' && settings !== null && 'isPrintedByDefault' in settings
    ? settings.isPrintedByDefault === false
    : false
}
