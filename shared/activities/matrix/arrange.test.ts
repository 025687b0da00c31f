import { expect, test } from 'vitest'
import { contributionOf } from '../testContent.ts'
import { arrange, type MatrixContent } from './arrange.ts'
import { fixtureContent } from './fixtureContent.ts'
import extreme from './fixtures/extreme.json' with { type: 'json' }
import changes from './fixtures/grands-changements.json' with { type: 'json' }

const content = fixtureContent(changes)
const cellOf = (given: MatrixContent, slotId: string) =>
  arrange(given)
    .rows.flatMap((row) => row.cells)
    .find((cell) => cell.slotId === slotId)

test('what the second group says comes after what the first said, and is told apart', () => {
  const entries = cellOf(content, 'travail:risque')?.entries ?? []
  expect(entries.map((entry) => [entry.text, entry.isAddition])).toEqual([
    ['Des villages où l’on ne fait que dormir', false],
    ['Les petits contrats usent les plus jeunes', true],
  ])
  expect(entries[1]?.items[0]?.group?.number).toBe(3)
})

test('a parole of the first group typed late, from paper, is still the first group’s', () => {
  const late = content.contributions.map((one) =>
    one.text === 'Des villages où l’on ne fait que dormir' ? { ...one, roundIndex: 2 } : one,
  )
  const entries = cellOf({ ...content, contributions: late }, 'travail:risque')?.entries ?? []
  expect(entries.map((entry) => entry.isAddition)).toEqual([false, true])
})

test('for a group that is gone, the round kept with the parole says it', () => {
  const left = { ...content, groups: content.groups.filter((group) => group.number !== 3) }
  const entries = cellOf(left, 'travail:risque')?.entries ?? []
  expect(entries.map((entry) => [entry.isAddition, entry.items[0]?.group ?? null])).toEqual([
    [false, content.groups[0]],
    [true, null],
  ])
})

test('counts are sums of ×n, by column and in all; what was set aside and what is in the tray are out', () => {
  const arranged = arrange(content)
  const placed = content.contributions.filter(
    (one) => one.status !== 'ecarte' && one.text !== 'Et le logement ?',
  )
  expect(arranged.count).toBe(placed.reduce((sum, one) => sum + one.count, 0))
  expect(arranged.columnCounts.reduce((sum, one) => sum + one, 0)).toBe(arranged.count)
  expect(arranged.tray.map((one) => one.text)).toEqual(['Et le logement ?'])
})

test('twenty paroles of 280 signs stay in their cell, and what has no row any more waits in the tray', () => {
  const full = fixtureContent(extreme)
  expect(cellOf(full, 'l0:k0')?.entries).toHaveLength(20)
  expect(arrange(full).tray.map((one) => one.text)).toEqual(['Une ligne retirée'])
})

test('paroles brought together are one entry with their sum', () => {
  const set = cellOf(fixtureContent(extreme), 'l1:k0')?.entries.find((entry) => entry.isSet)
  expect([set?.text, set?.count]).toEqual(['Des bancs partout', 2])
})

test('without rounds nobody adds: everything is said together', () => {
  const one = { ...content, settings: { ...content.settings, rounds: 1 } }
  expect(arrange(one).additions).toBe(0)
})

test('a parole kept before rounds were counted is of the first', () => {
  const contributions = [contributionOf('a', 'Un banc', { roundIndex: 0 })]
  const [model] = content.placements
  if (!model) throw new Error('no place')
  const placements = [
    { ...model, contributionId: 'a' as typeof model.contributionId, slot: 'travail:risque' },
  ]
  const [entry] = cellOf({ ...content, contributions, placements }, 'travail:risque')?.entries ?? []
  expect([entry?.isAddition, entry?.items[0]?.roundIndex]).toEqual([false, 1])
})
