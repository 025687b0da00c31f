import { expect, test } from 'vitest'
import type { Slot } from '../../shared/activities/activity.ts'
import { clusterOf, contributionOf, placementOf } from '../../shared/activities/testContent.ts'
import type { ClusterId } from '../../shared/domain/ids.ts'
import { boardPicture } from './BoardPicture.ts'
import { boardOrder, moveTargets } from './boardOrder.ts'
import { setTargets, stepTarget, twinItems } from './twinItems.ts'

const slots: Slot[] = [
  { id: 'pepite', title: 'Pépites', subtitle: '', sign: 'pepite', colour: 'or' },
  { id: 'rateau', title: 'Râteaux', subtitle: '', sign: 'rateau', colour: 'dragee' },
]
const rows = {
  contributions: [
    contributionOf('a', 'Le bal', { count: 3 }),
    contributionOf('b', 'Le loto'),
    contributionOf('c', 'Le car'),
    contributionOf('d', 'Écartée', { status: 'ecarte' }),
    contributionOf('e', 'Sans place'),
    contributionOf('f', 'Dans une colonne retirée'),
  ],
  placements: [
    placementOf('a', 'pepite', 'a1', 'fetes'),
    placementOf('b', 'pepite', 'a0', 'fetes'),
    placementOf('c', 'rateau', 'a0'),
    placementOf('d', 'rateau', 'a1'),
    placementOf('f', 'retiree', 'a0'),
  ],
  clusters: [clusterOf('fetes', 'pepite', 'Des fêtes', 'a1'), clusterOf('vide', 'pepite', '', 'a0')],
  groups: [],
}
const order = boardOrder(rows, slots)

test('a board is read slot by slot, set by set, each in its order', () => {
  expect(order.slots[0]?.sets.map((set) => set.cluster.id)).toEqual(['vide', 'fetes'])
  expect(order.slots[0]?.sets[1]?.contributions.map((one) => one.id)).toEqual(['b', 'a'])
  expect(order.slots[1]?.loose.map((one) => one.id)).toEqual(['c'])
})

test('the count of a set and of a slot adds what was said several times', () => {
  expect(order.slots[0]?.sets[1]?.count).toBe(4)
  expect(order.slots[0]?.count).toBe(4)
})

test('what has no place, or whose slot is gone, is to be put away; what was set aside is nowhere', () => {
  expect(order.tray.map((one) => one.id)).toEqual(['e', 'f'])
})

test('the list goes through the board in the same order, and ends with what is to be put away', () => {
  const keys = twinItems(order, false).map((item) => item.key)
  expect(keys).toEqual([
    'slot:pepite',
    'set:vide',
    'set:fetes',
    'b',
    'a',
    'slot:rateau',
    'c',
    'tray',
    'e',
    'f',
  ])
})

test('a lifted contribution may go to a slot, to each of its sets, to a new one, or back to the tray', () => {
  const keys = moveTargets(order, true).map((target) => target.key)
  expect(keys).toEqual([
    'slot:pepite',
    'set:vide',
    'set:fetes',
    'new:pepite',
    'slot:rateau',
    'new:rateau',
    'tray',
  ])
  expect(moveTargets(order, false).some((target) => target.kind === 'newSet')).toBe(false)
})

test('the arrows stop at both ends of the places', () => {
  const targets = moveTargets(order, true)
  expect(stepTarget(targets, 'slot:pepite', -1)?.key).toBe('slot:pepite')
  expect(stepTarget(targets, 'tray', 1)?.key).toBe('tray')
  expect(stepTarget(targets, 'set:fetes', 1)?.key).toBe('new:pepite')
})

test('a lifted set may go before each other set, and at the end of each slot', () => {
  expect(setTargets(order, 'fetes' as ClusterId).map((target) => target.beforeId)).toEqual([
    'vide',
    null,
    null,
  ])
})

test('a set without a colour of its own takes its slot’s, and its texts are set in French', () => {
  const said = { ...rows, contributions: [contributionOf('q', 'On vient ?')] }
  const picture = boardPicture(said, slots, { width: 1, height: 1, boxes: [] }, 'fr')
  expect(picture.sets.get('fetes')?.colour).toBe('or')
  expect(picture.notes.get('q')?.text).toBe('On vient\u00a0?')
})
