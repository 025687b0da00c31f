import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { ActionContext, Slot } from '../activity.ts'
import { batchesOf, rowsOfGroup } from './dealRows.ts'
import {
  criteria,
  type MatrixAction,
  type MatrixColumn,
  type MatrixDocument,
  type MatrixRow,
  type MatrixSettings,
  mostColumns,
  mostRows,
} from './schema.ts'

/** The slot of a cell, within 64 signs. */
export function slotOf(rowId: string, columnId: string): string {
  return `${rowId}:${columnId}`
}

/** The rows and columns of the settings, at the first round. */
export function initialDocument(settings: MatrixSettings): MatrixDocument {
  return { rows: settings.rows, columns: settings.columns, roundIndex: 1, workRows: {}, moods: {} }
}

/**
 * Carries a change of settings into a board in use. What the settings changed wins; what was renamed, added, removed
 * or dealt live stays. Another look is another board: it begins again from the settings.
 */
export function afterSettings(
  document: MatrixDocument,
  previous: MatrixSettings,
  settings: MatrixSettings,
): MatrixDocument {
  if (previous.look !== settings.look) return initialDocument(settings)
  const rows = merged(document.rows, previous.rows, settings.rows, mostRowsOf(settings))
  const columns = merged(document.columns, previous.columns, settings.columns, mostColumns)
  return cleaned({
    ...document,
    rows: rows.length < leastRowsOf(settings) ? settings.rows : rows,
    columns: columns.length > 0 && settings.look === 'tableau' ? columns : settings.columns,
    roundIndex: Math.min(document.roundIndex, settings.rounds),
  })
}

/** Applies one press; what is impossible for that look is refused. */
export function apply(
  document: MatrixDocument,
  action: MatrixAction,
  settings: MatrixSettings,
  context: ActionContext,
): MatrixDocument | Refusal {
  const { rows, columns } = document
  switch (action.kind) {
    case 'addRow': {
      if (settings.look === 'quadrant' || rows.length >= mostRowsOf(settings)) return refuse('actionRefused')
      const row: MatrixRow = {
        id: shortId(context.newId(), rows),
        title: action.title,
        subtitle: '',
        batch: 0,
        given: {},
      }
      return { ...document, rows: [...rows, row] }
    }
    case 'addColumn': {
      if (settings.look !== 'tableau' || columns.length >= mostColumns) return refuse('actionRefused')
      const column: MatrixColumn = {
        id: shortId(context.newId(), columns),
        title: action.title,
        subtitle: '',
        sign: 'none',
        colour: 'papier',
      }
      return { ...document, columns: [...columns, column] }
    }
    case 'renameRow':
      return withRow(document, action.rowId, (row) => ({ ...row, title: action.title }))
    case 'dealRow':
      if (settings.look !== 'tableau') return refuse('actionRefused')
      return withRow(document, action.rowId, (row) => ({ ...row, batch: action.batch }))
    case 'renameColumn': {
      if (!columns.some((column) => column.id === action.columnId)) return refuse('actionRefused')
      return {
        ...document,
        columns: columns.map((column) =>
          column.id === action.columnId ? { ...column, title: action.title } : column,
        ),
      }
    }
    case 'removeRow': {
      const kept = rows.filter((row) => row.id !== action.rowId)
      if (kept.length === rows.length || kept.length < leastRowsOf(settings)) return refuse('actionRefused')
      return cleaned({ ...document, rows: kept })
    }
    case 'removeColumn': {
      const kept = columns.filter((column) => column.id !== action.columnId)
      const canRemove = settings.look === 'tableau' && kept.length > 0 && kept.length < columns.length
      return canRemove ? { ...document, columns: kept } : refuse('actionRefused')
    }
    case 'moveRow': {
      const row = rows.find((one) => one.id === action.rowId)
      if (!row || settings.look === 'quadrant') return refuse('actionRefused')
      const others = rows.filter((one) => one !== row)
      return { ...document, rows: others.toSpliced(Math.min(action.toIndex, others.length), 0, row) }
    }
    case 'setRound':
      if (action.roundIndex > settings.rounds) return refuse('actionRefused')
      return { ...document, roundIndex: action.roundIndex }
    case 'workOn': {
      if (!rows.some((row) => row.id === action.rowId)) return refuse('actionRefused')
      return { ...document, workRows: { ...document.workRows, [action.groupNumber]: action.rowId } }
    }
    case 'setMood': {
      if (!settings.hasMood || !rows.some((row) => row.id === action.rowId)) return refuse('actionRefused')
      const { [action.rowId]: _before, ...others } = document.moods
      return {
        ...document,
        moods: action.mood === null ? others : { ...others, [action.rowId]: action.mood },
      }
    }
  }
}

/** Every cell, row after row; its title says both, since a list shows them one under the other. */
export function slots(settings: MatrixSettings, document: MatrixDocument): Slot[] {
  return document.rows.flatMap((row) =>
    document.columns.map((column) => slotOfCell(settings, row, column, `${row.title} · ${column.title}`)),
  )
}

/**
 * What the capture chips offer: the columns of the row at work, so that Ctrl 1 to 6 choose among them; the four
 * quadrants of a quadrant.
 *
 * @param groupNumber the group that speaks; null: everyone together
 */
export function captureSlots(
  settings: MatrixSettings,
  document: MatrixDocument,
  groupNumber: number | null,
): Slot[] {
  if (settings.look === 'quadrant') {
    return document.rows.flatMap((row) =>
      document.columns.map((column) => slotOfCell(settings, row, column, cellTitle(settings, row, column))),
    )
  }
  const row = workRow(document, groupNumber)
  return row ? document.columns.map((column) => slotOfCell(settings, row, column, column.title)) : []
}

/** The row where the next parole of a group goes: the one chosen if it is still among its rows, else the first. */
export function workRow(document: MatrixDocument, groupNumber: number | null): MatrixRow | undefined {
  const own = rowsOfGroup(document.rows, groupNumber, document.roundIndex)
  const chosen = document.workRows[groupNumber ?? 0]
  return own.find((row) => row.id === chosen) ?? own[0] ?? document.rows[0]
}

/** What a quadrant is called: its name, or its two coordinates. */
export function cellTitle(settings: MatrixSettings, row: MatrixRow, column: MatrixColumn): string {
  return settings.cellTitles[slotOf(row.id, column.id)] || `${row.title} · ${column.title}`
}

/** Whether the groups work on rows of their own, and so may rotate. */
export function isDealt(document: Pick<MatrixDocument, 'rows'>): boolean {
  return batchesOf(document.rows).length > 1
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

/** « Temps 2 », « Tour 2 », « Round 2 » in the title of a step: that round, when the table has it. */
export function roundOfStep(step: { title: string }, settings: MatrixSettings): number | null {
  const read = /^\s*(?:temps|tour|time|round)\s+(\d)\b/iu.exec(step.title)
  const roundIndex = read ? Number(read[1]) : 0
  return roundIndex >= 1 && roundIndex <= settings.rounds ? roundIndex : null
}

function slotOfCell(settings: MatrixSettings, row: MatrixRow, column: MatrixColumn, title: string): Slot {
  const name = settings.look === 'quadrant' ? cellTitle(settings, row, column) : title
  // The name of a quadrant does not say where it is on the axes.
  const isNamed = settings.look === 'quadrant' && name !== `${row.title} · ${column.title}`
  const subtitle =
    settings.look !== 'quadrant' ? column.subtitle : isNamed ? `${row.title} · ${column.title}` : ''
  return {
    id: slotOf(row.id, column.id),
    title: name,
    subtitle,
    sign: column.sign,
    colour: column.colour,
  }
}

function mostRowsOf({ look }: MatrixSettings): number {
  return look === 'radar' ? criteria.most : look === 'quadrant' ? 2 : mostRows
}

function leastRowsOf({ look }: MatrixSettings): number {
  return look === 'radar' ? criteria.least : look === 'quadrant' ? 2 : 1
}

function withRow(
  document: MatrixDocument,
  rowId: string,
  change: (row: MatrixRow) => MatrixRow,
): MatrixDocument | Refusal {
  if (!document.rows.some((row) => row.id === rowId)) return refuse('actionRefused')
  return { ...document, rows: document.rows.map((row) => (row.id === rowId ? change(row) : row)) }
}

/** Without what told of rows that are gone. */
function cleaned(document: MatrixDocument): MatrixDocument {
  const known = new Set(document.rows.map((row) => row.id))
  return {
    ...document,
    workRows: Object.fromEntries(Object.entries(document.workRows).filter(([, rowId]) => known.has(rowId))),
    moods: Object.fromEntries(Object.entries(document.moods).filter(([rowId]) => known.has(rowId))),
  }
}

/** The end of an id minted for us, where chance is: two of them must hold in a slot. */
function shortId(minted: string, taken: readonly { id: string }[]): string {
  const short = minted.replace(/[^A-Za-z0-9_-]/g, '').slice(-12)
  let id = short
  for (let n = 2; taken.some((one) => one.id === id); n += 1) id = `${short}-${n}`
  return id
}

function merged<Part extends { id: string }>(
  live: readonly Part[],
  previous: readonly Part[],
  wanted: readonly Part[],
  most: number,
): Part[] {
  const before = new Map(previous.map((part) => [part.id, part]))
  const next = new Map(wanted.map((part) => [part.id, part]))
  const kept = live.flatMap((part) => {
    const was = before.get(part.id)
    const now = next.get(part.id)
    if (!was) return [part]
    return now ? [{ ...part, ...changedFields(was, now) }] : []
  })
  const added = wanted.filter((part) => !before.has(part.id) && !kept.some((one) => one.id === part.id))
  const order = wanted.map((part) => part.id)
  const isSameOrder = JSON.stringify(previous.map((part) => part.id)) === JSON.stringify(order)
  const all = [...kept, ...added]
  const place = (part: Part) => (order.includes(part.id) ? order.indexOf(part.id) : order.length)
  return (isSameOrder ? all : all.toSorted((a, b) => place(a) - place(b))).slice(0, most)
}

function changedFields<Part extends object>(was: Part, now: Part): Partial<Part> {
  const fields: Partial<Part> = {}
  for (const key of Object.keys(now) as (keyof Part)[]) {
    if (JSON.stringify(was[key]) !== JSON.stringify(now[key])) fields[key] = now[key]
  }
  return fields
}
