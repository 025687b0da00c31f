import type { Cluster, Contribution, Group, Placement } from '../../domain/rows.ts'
import type { BoardContent } from '../activity.ts'
import { roundOfGroup } from './dealRows.ts'
import { isOnWall, slotOf } from './logic.ts'
import type { MatrixColumn, MatrixDocument, MatrixRow, MatrixSettings } from './schema.ts'

export type MatrixContent = BoardContent<MatrixSettings, MatrixDocument>

/** One parole in a cell. `isAddition`: its group came to the row after another one. */
export type CellItem = {
  contribution: Contribution
  group: Group | null
  /** The round in which it was said, from 1. */
  roundIndex: number
  isAddition: boolean
}

/** What a cell shows as one thing: a parole, or paroles brought together under one meaning. */
export type CellEntry = {
  id: string
  text: string
  /** Sum of their ×n. */
  count: number
  isSet: boolean
  items: CellItem[]
  isAddition: boolean
}

export type Cell = {
  slotId: string
  column: MatrixColumn
  /** Written beforehand; never counted. */
  given: readonly string[]
  entries: CellEntry[]
  count: number
}

export type ArrangedRow = { row: MatrixRow; number: number; cells: Cell[]; count: number; additions: number }

export type ArrangedMatrix = {
  rows: ArrangedRow[]
  tray: Contribution[]
  /** Sums of ×n by column, in order. */
  columnCounts: number[]
  count: number
  /** Sum of ×n of what a later group added. */
  additions: number
}

/**
 * Puts every parole in its cell, in the order of places; what the first group said comes before what others added.
 * What has no cell is in the tray; what was set aside is nowhere.
 */
export function arrange(content: MatrixContent): ArrangedMatrix {
  const { document, settings } = content
  const waiting = new Map(content.contributions.filter(isOnWall).map((one) => [one.id as string, one]))
  const clusters = new Map(content.clusters.map((cluster) => [cluster.id as string, cluster]))
  const bySlot = new Map<string, { contribution: Contribution; cluster: Cluster | null }[]>()
  for (const placement of content.placements.toSorted(byOrder)) {
    const contribution = waiting.get(placement.contributionId)
    if (!contribution) continue
    const cluster = placement.clusterId === null ? null : (clusters.get(placement.clusterId) ?? null)
    const slotId = cluster?.slot ?? placement.slot
    if (!isCell(slotId, document)) continue
    waiting.delete(placement.contributionId)
    const held = bySlot.get(slotId) ?? []
    held.push({ contribution, cluster })
    bySlot.set(slotId, held)
  }
  const groups = new Map(content.groups.map((group) => [group.id as string, group]))
  const rows = document.rows.map((row, index): ArrangedRow => {
    const cells = document.columns.map((column): Cell => {
      const slotId = slotOf(row.id, column.id)
      const items = (bySlot.get(slotId) ?? []).map(({ contribution, cluster }) => {
        const group = contribution.groupId === null ? null : (groups.get(contribution.groupId) ?? null)
        return { cluster, item: itemOf(contribution, group, row, document, settings) }
      })
      const entries = entriesOf(items)
      return {
        slotId,
        column,
        given: row.given[column.id] ?? [],
        entries,
        count: entries.reduce((sum, entry) => sum + entry.count, 0),
      }
    })
    const count = cells.reduce((sum, cell) => sum + cell.count, 0)
    const added = cells.flatMap((cell) => cell.entries).flatMap((entry) => entry.items)
    const additions = added.reduce((sum, item) => sum + (item.isAddition ? item.contribution.count : 0), 0)
    return { row, number: index + 1, cells, count, additions }
  })
  return {
    rows,
    tray: [...waiting.values()].sort((a, b) => a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1)),
    columnCounts: document.columns.map((_column, index) =>
      rows.reduce((sum, one) => sum + (one.cells[index]?.count ?? 0), 0),
    ),
    count: rows.reduce((sum, one) => sum + one.count, 0),
    additions: rows.reduce((sum, one) => sum + one.additions, 0),
  }
}

function isCell(slotId: string, document: MatrixDocument): boolean {
  return document.rows.some((row) => document.columns.some((column) => slotOf(row.id, column.id) === slotId))
}

/**
 * The deal says in which round a group came to this row, whenever it was typed; without a deal, or for a group that is
 * gone, the round kept with the parole says it.
 */
function itemOf(
  contribution: Contribution,
  group: Group | null,
  row: MatrixRow,
  document: MatrixDocument,
  settings: MatrixSettings,
): CellItem {
  const dealt = group ? roundOfGroup(document.rows, row, group.number) : null
  const roundIndex = dealt !== null && dealt <= settings.rounds ? dealt : Math.max(1, contribution.roundIndex)
  return { contribution, group, roundIndex, isAddition: settings.rounds > 1 && roundIndex > 1 }
}

function entriesOf(items: readonly { item: CellItem; cluster: Cluster | null }[]): CellEntry[] {
  const entries = new Map<string, CellEntry>()
  for (const { item, cluster } of items) {
    const { contribution } = item
    const id = cluster?.id ?? contribution.id
    const entry = entries.get(id) ?? {
      id,
      text: cluster ? cluster.title || contribution.text : contribution.text,
      count: 0,
      isSet: cluster !== null,
      items: [],
      isAddition: true,
    }
    entry.items.push(item)
    entry.count += contribution.count
    entry.isAddition = entry.isAddition && item.isAddition
    entries.set(id, entry)
  }
  return [...entries.values()].sort((a, b) => Number(a.isAddition) - Number(b.isAddition))
}

function byOrder(a: Placement, b: Placement): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
