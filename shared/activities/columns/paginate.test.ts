import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterOf, contentOf, contributionOf, placementOf } from '../testContent.ts'
import { columns } from './activity.ts'
import { arrange } from './arrange.ts'
import { CutColumns, paginate, paginateColumns, type WallCapacity, type WallPage } from './paginate.ts'

const settings = columns.defaultSettings
const document = columns.initialDocument(settings)

function capacityOf(change: Partial<WallCapacity> = {}): WallCapacity {
  return {
    columnsPerPage: 2,
    heightPx: 760,
    lineHeightPx: 53,
    notePaddingPx: 12,
    noteGapPx: 9,
    setPaddingPx: 16,
    setGapPx: 18,
    noteLines: (text) => text.match(/.{1,20}/gsu) ?? [''],
    setTitleLines: (title) => title.match(/.{1,18}/gsu) ?? [''],
    ...change,
  }
}

function heightOf(page: WallPage, capacity: WallCapacity): number {
  const heights = page.columns.map((column) =>
    column.sets.reduce((sum, set, index) => {
      const gap = index > 0 ? capacity.setGapPx : 0
      const frame = set.id === null ? 0 : 2 * capacity.setPaddingPx
      const notes = set.notes.reduce(
        (total, note) =>
          total + note.lines.length * capacity.lineHeightPx + 2 * capacity.notePaddingPx + capacity.noteGapPx,
        0,
      )
      return sum + gap + frame + set.titleLines.length * capacity.lineHeightPx + notes
    }, 0),
  )
  return Math.max(0, ...heights)
}

test('an empty board is one page with its columns', () => {
  expect(paginate(contentOf(settings, document), capacityOf())).toHaveLength(1)
})

test('columns that do not hold side by side come on other pages', () => {
  const pages = paginate(contentOf(settings, document), capacityOf({ columnsPerPage: 1 }))
  expect(pages.map((page) => page.columns.map((column) => column.column.id))).toEqual([
    ['pepite'],
    ['rateau'],
  ])
})

test('a set that goes on repeats its title and keeps its whole count', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `n${index}`)
  const content = contentOf(settings, document, {
    contributions: ids.map((id) => contributionOf(id, 'On se croise au marché', { count: 2 })),
    placements: ids.map((id, index) => placementOf(id, 'pepite', String(index).padStart(2, '0'), 'k')),
    clusters: [clusterOf('k', 'pepite', 'Le marché')],
  })
  const pages = paginate(content, capacityOf())
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    expect(page.columns[0]?.sets[0]).toMatchObject({ titleLines: ['Le marché'], count: 40 })
  }
})

test('on the wall, a title for the wall replaces a long contribution', () => {
  const content = contentOf(settings, document, {
    contributions: [contributionOf('a', 'Une très longue parole', { wallTitle: 'Court' })],
    placements: [placementOf('a', 'pepite', 'a')],
  })
  const [page] = paginate(content, capacityOf())
  expect(page?.columns[0]?.sets[0]?.notes[0]?.lines).toEqual(['Court'])
})

test('nothing is lost, nothing is higher than the page, whatever is written', () => {
  const notes = fc.array(fc.record({ length: fc.integer({ min: 1, max: 280 }), isInSet: fc.boolean() }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(notes, fc.integer({ min: 300, max: 1500 }), (written, heightPx) => {
      const content = contentOf(settings, document, {
        contributions: written.map((note, index) => contributionOf(`n${index}`, 'é'.repeat(note.length))),
        placements: written.map((note, index) =>
          placementOf(`n${index}`, 'pepite', String(index).padStart(2, '0'), note.isInSet ? 'k' : null),
        ),
        clusters: [clusterOf('k', 'pepite', 'Le marché couvert et la halle')],
      })
      const capacity = capacityOf({ heightPx })
      const pages = paginate(content, capacity)
      const shown = pages.flatMap((page) =>
        page.columns.flatMap((column) =>
          column.sets.flatMap((set) => set.notes.flatMap((note) => note.lines)),
        ),
      )
      expect(shown.join('').length).toBe(written.reduce((sum, note) => sum + note.length, 0))
      for (const page of pages) expect(heightOf(page, capacity)).toBeLessThanOrEqual(heightPx)
    }),
  )
})

test('a board cut after what it was before is the same as one cut afresh, whatever has moved', () => {
  const change = fc.record({
    note: fc.integer({ min: 0, max: 11 }),
    slot: fc.constantFrom('pepite', 'rateau'),
    cluster: fc.constantFrom('k', null),
    words: fc.string({ maxLength: 60 }),
    isFolded: fc.boolean(),
    title: fc.constantFrom('Le marché', 'La halle'),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const capacity = capacityOf({ heightPx: 400 })
      const known = new CutColumns()
      let contributions = Array.from({ length: 12 }, (_, index) => contributionOf(`n${index}`, 'Une parole'))
      let placements = contributions.map((one) => placementOf(one.id, 'pepite', one.id))
      for (const { note, slot, cluster, words, isFolded, title } of changes) {
        const id = `n${note}`
        contributions = contributions.map((one) => (one.id === id ? { ...one, text: `${words}.` } : one))
        placements = [
          ...placements.filter((one) => one.contributionId !== id),
          placementOf(id, slot, id, cluster),
        ]
        const columns = document.columns.map((one) => ({ ...one, isCollapsed: isFolded && one.id === slot }))
        const clusters = [clusterOf('k', 'rateau', title)]
        const content = contentOf(settings, { ...document, columns }, { contributions, placements, clusters })
        expect(paginateColumns(arrange(content).columns, capacity, known)).toEqual(
          paginate(content, capacity),
        )
      }
    }),
  )
})
