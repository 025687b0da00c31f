import { expect, test } from 'vitest'
import { arrange } from './arrange.ts'
import { fixtureContent } from './fixtureContent.ts'
import extreme from './fixtures/extreme.json' with { type: 'json' }
import changes from './fixtures/grands-changements.json' with { type: 'json' }
import { noteHeight, paginateRow, type RowCapacity } from './paginate.ts'

const capacity: RowCapacity = {
  columnsPerPage: 4,
  heightPx: 600,
  lineHeightPx: 50,
  notePaddingPx: 10,
  noteGapPx: 10,
  lines: (text) => text.match(/[\s\S]{1,20}/gu) ?? [''],
}
const rowsOf = (fixture: unknown) => arrange(fixtureContent(fixture)).rows

test('a usual row holds on one page, what was written beforehand first', () => {
  const [first] = rowsOf(changes)
  if (!first) throw new Error('no row')
  const pages = paginateRow(first, 0, capacity)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.cells.map((cell) => cell.notes.map((note) => note.kind))).toEqual([
    ['given', 'given', 'given', 'given', 'said'],
    ['said', 'said'],
    ['said'],
    ['said'],
  ])
})

test('an empty row still has its page, with its columns', () => {
  const [first] = rowsOf(changes)
  if (!first) throw new Error('no row')
  const cells = first.cells.map((cell) => ({ ...cell, given: [], entries: [] }))
  expect(paginateRow({ ...first, cells }, 0, capacity)[0]?.cells).toHaveLength(4)
})

test('twenty paroles of 280 signs are all read, page after page, and no page is too high', () => {
  const [first] = rowsOf(extreme)
  if (!first) throw new Error('no row')
  const pages = paginateRow(first, 0, capacity)
  const read = pages.flatMap((page) => page.cells.flatMap((cell) => cell.notes))
  for (const entry of first.cells[0]?.entries ?? []) {
    const lines = read.filter((note) => note.id === entry.id).flatMap((note) => note.lines)
    expect(lines.join('')).toBe(entry.text)
  }
  for (const cell of pages.flatMap((page) => page.cells)) {
    const height = cell.notes.reduce((sum, note) => sum + noteHeight(note, capacity), 0)
    expect(height).toBeLessThanOrEqual(capacity.heightPx)
  }
})

test('columns that would be too narrow wait for the next page', () => {
  const [, second] = rowsOf(extreme)
  if (!second) throw new Error('no row')
  const pages = paginateRow(second, 1, { ...capacity, columnsPerPage: 4 })
  expect(pages.map((page) => page.cells.map((cell) => cell.columnIndex))).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ])
})
