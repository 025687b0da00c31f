import type { Contribution, Group } from '../../domain/rows.ts'
import type { BoardContent, ReportSection, Translate } from '../activity.ts'
import { turns } from './logic.ts'
import type { TimeboxDocument, TimeboxSettings } from './schema.ts'

/** A queue prints what was announced and by whom, a bowl how many times somebody came in; an instruction is told by the agenda alone. */
export function report(
  content: BoardContent<TimeboxSettings, TimeboxDocument>,
  translate: Translate,
): ReportSection {
  const { board, settings, document, contributions, placements, groups } = content
  const heading = board.heading === '' ? board.title : board.heading
  if (settings.look === 'bocal') {
    const { entries } = document
    if (entries === 0) {
      return { heading, blocks: [], missing: [translate('timebox.missingEntries', { board: board.title })] }
    }
    const text = translate('timebox.entriesInCentre', { count: entries })
    return { heading, blocks: [{ kind: 'paragraph', text }], missing: [] }
  }
  if (settings.look !== 'file') return { heading, blocks: [], missing: [] }
  const rows = turns(document, contributions, placements).map(({ contribution }) => [
    contribution.text,
    who(contribution, groups),
  ])
  if (rows.length === 0) {
    return { heading, blocks: [], missing: [translate('timebox.missingAll', { board: board.title })] }
  }
  const unsigned = rows.filter((row) => row[1] === '').length
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        head: [translate('timebox.tableTitle'), translate('timebox.tableWho')],
        rows: rows.map(([title = '', name = '']) => [title, name]),
        widths: ['*', 'auto'],
      },
    ],
    missing: unsigned === 0 ? [] : [translate('timebox.missingWho', { board: board.title, count: unsigned })],
  }
}

/** Who spoke, as they were announced: a structure first, then a first name, then a group. */
export function who(contribution: Contribution, groups: readonly Group[]): string {
  const { structure = '', speaker = '' } = contribution.details
  if (structure !== '') return structure
  if (speaker !== '') return speaker
  return groups.find((group) => group.id === contribution.groupId)?.name ?? ''
}
