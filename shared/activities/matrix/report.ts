import type { ReportBlock, ReportSection, Translate } from '../activity.ts'
import { answersOf, countedAnswers } from '../answers.ts'
import {
  type ArrangedMatrix,
  type ArrangedRow,
  arrange,
  type Cell,
  type CellEntry,
  type CellItem,
  type MatrixContent,
} from './arrange.ts'
import { roundOfGroup } from './dealRows.ts'
import { cellTitle, isDealt } from './logic.ts'
import { moodKey, moodSvg } from './moodSvg.ts'
import { nameOfGroup } from './nameOfGroup.ts'
import { radarBlocks } from './reportRadar.ts'

/** Longest cell, in signs, and most columns that one table of the page still holds. */
const tableHolds = { signs: 220, columns: 4 } as const

/** The section of a table, a quadrant or a radar; every look says what was said in each cell, and counts it. */
export function report(content: MatrixContent, translate: Translate): ReportSection {
  const { board, settings } = content
  const heading = board.heading || board.title || settings.rowsTitle || translate('matrix.defaultRows')
  const arranged = arrange(content)
  const missing: string[] = []
  if (arranged.count === 0) missing.push(translate('matrix.missingAll', { board: board.title }))
  else {
    const key = settings.look === 'radar' ? 'matrix.missingCriterion' : 'matrix.missingRow'
    for (const { row, count } of arranged.rows) {
      if (count > 0 || settings.look === 'quadrant') continue
      missing.push(translate(key, { row: row.title, board: board.title }))
    }
  }
  if (arranged.tray.length > 0) {
    missing.push(translate('matrix.missingTray', { count: arranged.tray.length, board: board.title }))
  }
  const blocks =
    arranged.count === 0 && settings.look !== 'tableau' ? [] : blocksOf(content, arranged, translate)
  return { heading, blocks: [...blocks, ...countedAnswers(settings, content, translate)], missing }
}

function blocksOf(content: MatrixContent, arranged: ArrangedMatrix, translate: Translate): ReportBlock[] {
  switch (content.settings.look) {
    case 'tableau':
      return tableBlocks(content, arranged, translate)
    case 'quadrant':
      return quadrantBlocks(content, arranged, translate)
    case 'radar':
      return radarBlocks(content, arranged, translate)
  }
}

function tableBlocks(content: MatrixContent, arranged: ArrangedMatrix, translate: Translate): ReportBlock[] {
  const { document } = content
  const hasGiven = arranged.rows.some((row) => row.cells.some((cell) => cell.given.length > 0))
  if (arranged.count === 0 && !hasGiven) return []
  const blocks: ReportBlock[] = []
  if (arranged.count > 0) {
    blocks.push({
      kind: 'figures',
      figures: document.columns.flatMap((column, index) => {
        const count = arranged.columnCounts[index] ?? 0
        return count === 0 ? [] : [{ number: String(count), label: column.title }]
      }),
    })
  }
  if (arranged.additions > 0) {
    blocks.push({ kind: 'paragraph', text: translate('matrix.additions', { count: arranged.additions }) })
  }
  blocks.push(...moodBlocks(content, translate))
  const isShort =
    document.columns.length <= tableHolds.columns &&
    arranged.rows.every(({ cells }) =>
      cells.every((cell) => cellText(cell, content, translate).length <= tableHolds.signs),
    )
  if (isShort) blocks.push(wholeTable(content, arranged, translate))
  else for (const row of arranged.rows) blocks.push(...rowBlocks(content, row, translate))
  blocks.push(...majorBlocks(arranged, translate))
  return blocks
}

function wholeTable(content: MatrixContent, arranged: ArrangedMatrix, translate: Translate): ReportBlock {
  const { columns } = content.document
  const title = content.settings.rowsTitle || ' '
  return {
    kind: 'table',
    head: [title, ...columns.map((column) => column.title)],
    rows: arranged.rows.map(({ row, number, cells }) => [
      translate('matrix.rowName', { number, title: row.title }),
      ...cells.map((cell) => cellText(cell, content, translate)),
    ]),
    foot: [translate('matrix.total'), ...arranged.columnCounts.map(String)],
    widths: ['*', ...columns.map(() => '*' as const)],
  }
}

/** One row on its own: its title, who saw it, what was written beforehand, then its columns with their counts. */
function rowBlocks(content: MatrixContent, arranged: ArrangedRow, translate: Translate): ReportBlock[] {
  const { row, number, cells, additions } = arranged
  if (arranged.count === 0 && cells.every((cell) => cell.given.length === 0)) return []
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: translate('matrix.rowName', { number, title: row.title }) },
  ]
  const notes = [seenBy(content, arranged, translate)]
  if (additions > 0) notes.push(translate('matrix.additionsOfRow', { count: additions }))
  const note = notes.filter((text) => text !== '').join(', ')
  if (note !== '') blocks.push({ kind: 'paragraph', tone: 'note', text: `${note}.` })
  const given = cells.filter((cell) => cell.given.length > 0)
  for (const cell of given) {
    blocks.push({ kind: 'paragraph', text: `${cell.column.title} : ${cell.given.join(', ')}.` })
  }
  if (arranged.count > 0) {
    blocks.push({
      kind: 'columns',
      columns: cells.map((cell) => ({
        title: cell.column.title,
        sign: cell.column.sign,
        items: cell.entries.map((entry) => ({
          title: entryText(entry, content, translate),
          count: entry.count,
          lines: entry.isSet
            ? entry.items.map((item) =>
                [item.contribution.text, ...toldOf(item, cell, content, translate)].join('. '),
              )
            : entry.items.flatMap((item) => toldOf(item, cell, content, translate)),
        })),
      })),
    })
  }
  return blocks
}

/** « Vu par le groupe 1 puis le groupe 3 », in the order of the rounds. */
function seenBy(content: MatrixContent, { row }: ArrangedRow, translate: Translate): string {
  const { document, settings, groups, groupWord } = content
  if (!isDealt(document) || row.batch === 0 || groups.length === 0) return ''
  const rounds = groups
    .flatMap((group) => {
      const round = roundOfGroup(document.rows, row, group.number)
      return round !== null && round <= settings.rounds ? [{ group, round }] : []
    })
    .sort((a, b) => a.round - b.round || a.group.number - b.group.number)
  if (rounds.length === 0) return ''
  const joined = rounds
    .map(({ group, round }, index) => {
      const before = rounds[index - 1]
      const link = !before ? '' : before.round === round ? ', ' : ` ${translate('matrix.groupThen')} `
      return `${link}${nameOfGroup(group, groupWord, translate)}`
    })
    .join('')
  return translate('matrix.seenBy', { groups: joined })
}

function cellText(cell: Cell, content: MatrixContent, translate: Translate): string {
  return [
    ...cell.given.map((text) => `– ${text}`),
    ...cell.entries.flatMap((entry) => [
      `• ${entryText(entry, content, translate)}${times(entry.count)}`,
      ...entry.items.flatMap((item) => toldOf(item, cell, content, translate)),
    ]),
  ].join('\n')
}

/** What was answered about one parole of a cell. */
function toldOf(
  { contribution }: CellItem,
  { slotId }: Cell,
  { settings }: MatrixContent,
  translate: Translate,
): string[] {
  return answersOf(settings, contribution, slotId, translate)
}

function times(count: number): string {
  return count > 1 ? ` ×${count}` : ''
}

/** A parole with what tells it apart: « ★ » when it is major, « + … (ajout, Groupe 2) » when a later group said it. */
function entryText(entry: CellEntry, content: MatrixContent, translate: Translate): string {
  const star = isMajor(entry) ? '★ ' : ''
  if (!entry.isAddition) return `${star}${entry.text}`
  return `${star}+ ${entry.text} (${additionWords(entry, content, translate)})`
}

export function additionWords(entry: CellEntry, content: MatrixContent, translate: Translate): string {
  const [first] = entry.items
  const group = first?.group
  if (group) {
    return translate('matrix.additionBy', { group: nameOfGroup(group, content.groupWord, translate) })
  }
  return translate('matrix.additionInRound', { round: first?.roundIndex ?? 2 })
}

/** Marked by the committee, alone or within a set. */
export function isMajor(entry: CellEntry): boolean {
  return entry.items.some(({ contribution }) => contribution.status === 'retenu')
}

function majorBlocks(arranged: ArrangedMatrix, translate: Translate): ReportBlock[] {
  const items = arranged.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) =>
      cell.entries
        .filter(isMajor)
        .map((entry) => ({ text: entry.text, detail: `${cell.column.title}, ${row.title}` })),
    ),
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: translate('matrix.majors') },
    { kind: 'list', ordered: false, items },
  ]
}

function moodBlocks({ settings, document }: MatrixContent, translate: Translate): ReportBlock[] {
  if (!settings.hasMood || Object.keys(document.moods).length === 0) return []
  const said = document.rows.flatMap((row, index) => {
    const mood = document.moods[row.id]
    if (mood === undefined) return []
    return [
      translate('matrix.moodOf', { number: index + 1, title: row.title, mood: translate(moodKey(mood)) }),
    ]
  })
  const svg = moodSvg(document, { width: 480, height: 150 })
  return [
    { kind: 'heading', level: 2, text: translate('matrix.moodCurve') },
    {
      kind: 'picture',
      svg,
      alt: translate('matrix.moodAlt', { text: said.join(' ; ') }),
      widthMm: 160,
      heightMm: 50,
    },
    { kind: 'paragraph', tone: 'note', text: translate('matrix.lowestMoodFirst') },
  ]
}

/** The four quadrants, the upper ones first, each with its name, its coordinates and its count. */
function quadrantBlocks(
  content: MatrixContent,
  arranged: ArrangedMatrix,
  translate: Translate,
): ReportBlock[] {
  const { settings } = content
  return arranged.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): ReportBlock[] => {
      const name = cellTitle(settings, row, cell.column)
      const place = `${row.title}, ${cell.column.title}`
      if (cell.entries.length === 0) return []
      return [
        { kind: 'heading', level: 2, text: name },
        {
          kind: 'paragraph',
          tone: 'note',
          text: `${place} : ${translate('matrix.linesCount', { count: cell.count })}.`,
        },
        {
          kind: 'list',
          ordered: false,
          items: cell.entries.map((entry) => ({
            text: entryText(entry, content, translate),
            count: entry.count,
            ...detailOf(entry, cell, content, translate),
          })),
        },
      ]
    }),
  )
}

/** The paroles of a set, and what was answered about each. */
function detailOf(
  entry: CellEntry,
  cell: Cell,
  content: MatrixContent,
  translate: Translate,
): { detail?: string } {
  const told = entry.items.map((item) =>
    [...(entry.isSet ? [item.contribution.text] : []), ...toldOf(item, cell, content, translate)].join(' · '),
  )
  const detail = told.filter((text) => text !== '').join(' / ')
  return detail === '' ? {} : { detail }
}
