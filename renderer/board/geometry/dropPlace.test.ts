import { expect, test } from 'vitest'
import type { Box, Layout } from '../../../shared/activities/activity.ts'
import { boxAt } from './boxAt.ts'
import { clusterDropPlace, dropPlace } from './dropPlace.ts'

function box(
  kind: Box['kind'],
  id: string,
  parentId: string | null,
  frame: [number, number, number, number],
): Box {
  const [x, y, width, height] = frame
  return { id, kind, slotId: x < 500 ? 'pepite' : 'rateau', parentId, x, y, width, height }
}

/** Two columns; in the first a set of three notes (two rows) and a loose note, in the second an empty set. */
const layout: Layout = {
  width: 1000,
  height: 800,
  boxes: [
    box('slot', 'pepite', null, [0, 0, 490, 800]),
    box('slotTitle', 'pepite:title', 'pepite', [0, 0, 490, 60]),
    box('slot', 'rateau', null, [510, 0, 490, 800]),
    box('slotTitle', 'rateau:title', 'rateau', [510, 0, 490, 60]),
    box('cluster', 'marche', 'pepite', [0, 80, 400, 300]),
    box('clusterTitle', 'marche:title', 'marche', [20, 94, 360, 26]),
    box('contribution', 'poireaux', 'marche', [20, 130, 150, 105]),
    box('contribution', 'halle', 'marche', [180, 130, 150, 105]),
    box('contribution', 'maire', 'marche', [20, 245, 150, 105]),
    box('contribution', 'seule', 'pepite', [0, 400, 150, 105]),
    box('cluster', 'car', 'rateau', [510, 80, 400, 140]),
  ],
}
const carried = { carriedIds: new Set(['autre']), size: { width: 150, height: 105 }, canOpenSets: true }

test('a note held over the left half of another goes before it', () => {
  const place = dropPlace(layout, { x: 200, y: 180 }, carried)
  expect(place).toMatchObject({ slotId: 'pepite', clusterId: 'marche', beforeId: 'halle' })
  expect(place?.mark.kind).toBe('bar')
  expect(place?.setFrame).toMatchObject({ id: 'marche' })
})

test('a note held past the end of a row goes before the first of the next row', () => {
  expect(dropPlace(layout, { x: 380, y: 180 }, carried)?.beforeId).toBe('maire')
})

test('a note held after the last one goes at the end, in an empty place beside it', () => {
  const place = dropPlace(layout, { x: 300, y: 300 }, carried)
  expect(place).toMatchObject({ clusterId: 'marche', beforeId: null })
  expect(place?.mark).toMatchObject({ kind: 'slot', frame: { x: 178, y: 245 } })
})

test('a note lifted from its set does not count among those it may go before', () => {
  const place = dropPlace(layout, { x: 30, y: 180 }, { ...carried, carriedIds: new Set(['poireaux']) })
  expect(place?.beforeId).toBe('halle')
})

test('a note dropped beside the sets opens a new one in the nearest slot', () => {
  expect(dropPlace(layout, { x: 300, y: 600 }, carried)).toMatchObject({ slotId: 'pepite', clusterId: 'new' })
  expect(dropPlace(layout, { x: 505, y: 650 }, carried)?.clusterId).toBe('new')
  expect(dropPlace(layout, { x: 700, y: 2000 }, carried)).toMatchObject({
    slotId: 'rateau',
    clusterId: 'new',
  })
})

test('a note dropped beside the sets stays loose on a board without sets', () => {
  const place = dropPlace(layout, { x: 300, y: 600 }, { ...carried, canOpenSets: false })
  expect(place).toMatchObject({ slotId: 'pepite', clusterId: null, beforeId: null })
})

test('a note dropped on the title of a slot, or against a loose note, joins no set', () => {
  expect(dropPlace(layout, { x: 20, y: 20 }, carried)).toMatchObject({ clusterId: null, beforeId: null })
  expect(dropPlace(layout, { x: 20, y: 450 }, carried)).toMatchObject({ clusterId: null, beforeId: 'seule' })
})

test('an empty set shows its whole place', () => {
  const place = dropPlace(layout, { x: 700, y: 150 }, carried)
  expect(place).toMatchObject({ clusterId: 'car', beforeId: null, mark: { kind: 'slot' } })
})

test('a set held above another goes before it, and below the last at the end', () => {
  expect(clusterDropPlace(layout, { x: 200, y: 90 }, 'car')).toMatchObject({
    slotId: 'pepite',
    beforeId: 'marche',
  })
  expect(clusterDropPlace(layout, { x: 200, y: 700 }, 'car')).toMatchObject({
    slotId: 'pepite',
    beforeId: null,
  })
})

test('a board without slots has no place to drop', () => {
  expect(dropPlace({ width: 10, height: 10, boxes: [] }, { x: 1, y: 1 }, carried)).toBeNull()
})

test('the hand takes the note before its set, and the set before its slot', () => {
  expect(boxAt(layout, { x: 30, y: 140 })?.id).toBe('poireaux')
  expect(boxAt(layout, { x: 30, y: 100 })?.id).toBe('marche:title')
  expect(boxAt(layout, { x: 390, y: 370 })?.id).toBe('marche')
  expect(boxAt(layout, { x: 300, y: 700 })?.id).toBe('pepite')
  expect(boxAt(layout, { x: 495, y: 700 })).toBeNull()
})
