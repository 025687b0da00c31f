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
    files: 1,
    heightPx: 760,
    lineHeightPx: 53,
    notePaddingPx: 12,
    noteGapPx: 9,
    setPaddingPx: 16,
    setGapPx: 18,
    noteLines: (text) => text.match(/.{1,20}/gsu) ?? [''],
    setTitleLines: (title) => title.match(/.{1,18}/gsu) ?? [''],
    answerLines: () => [],
    areAnswersBeside: false,
    ...change,
  }
}

function heightOf(page: WallPage, capacity: WallCapacity): number {
  const files = page.columns.flatMap((column) => column.files)
  const heights = files.map((sets) =>
    sets.reduce((sum, set, index) => {
      const gap = index > 0 ? capacity.setGapPx : 0
      const frame = set.id === null ? 0 : 2 * capacity.setPaddingPx
      const notes = set.notes.reduce(
        (total, note) =>
          total +
          (note.lines.length + note.answers.length) * capacity.lineHeightPx +
          2 * capacity.notePaddingPx +
          capacity.noteGapPx,
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
    expect(page.columns[0]?.files[0]?.[0]).toMatchObject({ titleLines: ['Le marché'], count: 40 })
  }
})

test('on the wall, a title for the wall replaces a long contribution', () => {
  const content = contentOf(settings, document, {
    contributions: [contributionOf('a', 'Une très longue parole', { wallTitle: 'Court' })],
    placements: [placementOf('a', 'pepite', 'a')],
  })
  const [page] = paginate(content, capacityOf())
  expect(page?.columns[0]?.files[0]?.[0]?.notes[0]?.lines).toEqual(['Court'])
})

function wallOf(count: number, capacity: Partial<WallCapacity>): string[][] {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`)
  const content = contentOf(settings, document, {
    contributions: ids.map((id) => contributionOf(id, 'Une parole')),
    placements: ids.map((id, index) => placementOf(id, 'pepite', String(index).padStart(2, '0'))),
  })
  const pages = paginate(content, capacityOf(capacity))
  return pages.flatMap((page) =>
    (page.columns[0]?.files ?? []).map((sets) => sets.flatMap((set) => set.notes.map(({ id }) => id))),
  )
}

test('eight paroles of a wide column stand in two files on one page, not half a page and another', () => {
  const files = wallOf(8, { columnsPerPage: 1, files: 2, heightPx: 600 })
  expect(files.slice(0, 2)).toEqual([
    ['n0', 'n2', 'n4', 'n6'],
    ['n1', 'n3', 'n5', 'n7'],
  ])
})

test('one more parole on the wall moves none of those that are there', () => {
  const before = wallOf(7, { columnsPerPage: 1, files: 2 })
  const after = wallOf(8, { columnsPerPage: 1, files: 2 })
  for (const [index, file] of before.entries()) expect(after[index]?.slice(0, file.length)).toEqual(file)
})

test('a note is numbered in its column, and carries below it what the hall may read', () => {
  const content = contentOf(settings, document, {
    contributions: ['a', 'b'].map((id) =>
      contributionOf(id, 'Un banc', { details: { devient: 'petitPas' } }),
    ),
    placements: [placementOf('a', 'rateau', 'a'), placementOf('b', 'rateau', 'b', 'k')],
    clusters: [clusterOf('k', 'rateau', 'La place')],
  })
  const [page] = paginate(
    content,
    capacityOf({ answerLines: ({ details }, columnId) => [`${columnId} : ${details.devient}`] }),
  )
  const notes = (page?.columns[1]?.files ?? []).flat().flatMap((set) => set.notes)
  expect(notes.map(({ id, number, answers }) => [id, number, answers])).toEqual([
    ['b', 1, ['rateau : petitPas']],
    ['a', 2, ['rateau : petitPas']],
  ])
})

test('answers beside the words take no line of their own, unless they are longer', () => {
  const long = contributionOf('a', 'Une parole dite en plusieurs lignes par quelqu’un')
  const content = contentOf(settings, document, {
    contributions: [long],
    placements: [placementOf('a', 'pepite', 'a')],
  })
  for (const answers of [['Gommettes : 3'], ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']]) {
    const capacity = capacityOf({ answerLines: () => answers, areAnswersBeside: true, heightPx: 200 })
    const notes = paginate(content, capacity).flatMap(
      ({ columns }) => columns[0]?.files.flat().flatMap((set) => set.notes) ?? [],
    )
    expect(notes.flatMap((note) => note.lines).join('')).toBe(long.text)
    expect(notes.flatMap((note) => note.answers)).toEqual(answers)
    expect(notes).toHaveLength(Math.ceil(Math.max(3, answers.length) / 3))
  }
})

test('nothing is lost, nothing is higher than the page, whatever is written', () => {
  const notes = fc.array(fc.record({ length: fc.integer({ min: 1, max: 280 }), isInSet: fc.boolean() }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      notes,
      fc.integer({ min: 300, max: 1500 }),
      fc.integer({ min: 1, max: 3 }),
      (written, heightPx, files) => {
        const content = contentOf(settings, document, {
          contributions: written.map((note, index) => contributionOf(`n${index}`, 'é'.repeat(note.length))),
          placements: written.map((note, index) =>
            placementOf(`n${index}`, 'pepite', String(index).padStart(2, '0'), note.isInSet ? 'k' : null),
          ),
          clusters: [clusterOf('k', 'pepite', 'Le marché couvert et la halle')],
        })
        const capacity = capacityOf({ heightPx, files })
        const pages = paginate(content, capacity)
        const shown = pages.flatMap((page) =>
          page.columns.flatMap((column) =>
            column.files.flat().flatMap((set) => set.notes.flatMap((note) => note.lines)),
          ),
        )
        expect(shown.join('').length).toBe(written.reduce((sum, note) => sum + note.length, 0))
        for (const page of pages) expect(heightOf(page, capacity)).toBeLessThanOrEqual(heightPx)
      },
    ),
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
