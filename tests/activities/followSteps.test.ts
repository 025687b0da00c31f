import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PyramidDocument } from '../../shared/activities/pyramid/schema.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { AtelierId, DemarcheId } from '../../shared/domain/ids.ts'
import { TestTable } from '../support/TestTable.ts'

let folder: string
let table: TestTable
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-steps-'))
  table = new TestTable({ dataFolder: folder })
})
afterEach(() => {
  table.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The evening of the example, on its pyramid; what it holds, read again each time. */
async function onThePyramid() {
  const { commands } = table.console
  const demarcheId = 'demarche-steps' as DemarcheId
  await commands.shelf.create({
    id: demarcheId,
    title: 'Essai',
    template: 'reseau-des-semailles',
    territory: '',
    day: '',
  })
  const store = table.host.demarche
  if (!store) throw new Error('No démarche is open.')
  const atelier = inOrder(store.where('ateliers', {}))[0]
  const sequence = store.where('sequences', {}).find((one) => one.title.startsWith('La pyramide'))
  const lane = store.where('lanes', {}).find((one) => one.sequenceId === sequence?.id)
  const board = store.where('boards', {}).find((one) => one.laneId === lane?.id)
  if (!atelier || !sequence || !lane || !board) throw new Error('The example has lost its pyramid.')
  const atelierId: AtelierId = atelier.id
  await commands.evening.reopen({ atelierId })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  // Taken back whole, as it was left; its steps begin again.
  await commands.evening.nextStep({ atelierId, laneId: lane.id })
  const read = () => {
    const row = store.get('boards', board.id)
    if (!row) throw new Error('The board is gone.')
    // The board of a pyramid holds a pyramid’s document.
    return row.document as PyramidDocument
  }
  const said = () => ({
    contributions: store.where('contributions', { boardId: board.id }),
    placements: store.where('placements', { boardId: board.id }),
    clusters: store.where('clusters', { boardId: board.id }),
  })
  const stepTitle = () => lane.steps[store.get('clocks', lane.id)?.stepIndex ?? -1]?.title
  return { commands, atelierId, laneId: lane.id, boardId: board.id, document: read, said, stepTitle }
}

test('« Suivant » brings the pyramid to the tier of its step, « Précédent » back, and nothing said is lost', async () => {
  const { commands, atelierId, laneId, boardId, document, said, stepTitle } = await onThePyramid()
  await commands.boards.act({ id: boardId, action: { kind: 'setTier', tierIndex: 0 } })
  await commands.boards.act({
    id: boardId,
    action: { kind: 'setUnits', tierId: 'deux', units: 13, ideas: 35 },
  })
  const { tierIndex: _, ...kept } = document()
  const before = said()
  const next = () => commands.evening.nextStep({ atelierId, laneId })
  const played: [string | undefined, number][] = []
  for (let step = 0; step < 6; step += 1) {
    played.push([stepTitle(), document().tierIndex])
    await next()
  }
  expect(played).toEqual([
    ['La question', 0],
    ['Seul·e', 0],
    ['À deux', 1],
    ['À quatre', 2],
    ['À huit', 3],
    ['Tous ensemble', 4],
  ])
  // Reading the list back belongs to no tier: the last one stays.
  expect([stepTitle(), document().tierIndex]).toEqual(['On relit la liste', 4])
  await commands.evening.previousStep({ atelierId, laneId })
  await commands.evening.previousStep({ atelierId, laneId })
  expect([stepTitle(), document().tierIndex]).toEqual(['À huit', 3])
  expect(document()).toEqual({ ...kept, tierIndex: 3 })
  expect(said()).toEqual(before)
})

test('a tier chosen by hand stays until the next step; a frozen board lets the evening go on', async () => {
  const { commands, atelierId, laneId, boardId, document, stepTitle } = await onThePyramid()
  await commands.evening.nextStep({ atelierId, laneId })
  await commands.boards.act({ id: boardId, action: { kind: 'setTier', tierIndex: 3 } })
  await commands.evening.pause({ atelierId, laneId })
  await commands.evening.resume({ atelierId, laneId })
  expect(document().tierIndex).toBe(3)
  await commands.evening.nextStep({ atelierId, laneId })
  expect(document().tierIndex).toBe(1)
  await commands.boards.freeze({ id: boardId, isFrozen: true })
  await commands.evening.nextStep({ atelierId, laneId })
  expect([stepTitle(), document().tierIndex]).toEqual(['À quatre', 1])
})

test('une pause ne prend rien aux minutes d’un portrait ouvert depuis son tableau', async () => {
  const { atelierId } = await onThePyramid()
  const { commands } = table.console
  await commands.sequences.add({ atelierId, methodId: 'portraitsFictifs', place: { at: 'end' } })
  const store = table.host.demarche
  const board = store?.where('boards', { activity: 'sheets' }).at(-1)
  const lane = board && store?.get('lanes', board.laneId)
  if (!store || !board || !lane) throw new Error('The portraits have no board.')
  await commands.evening.goTo({ atelierId, sequenceId: lane.sequenceId })
  const { deck } = board.settings as { deck: { id: string }[] }
  await commands.boards.act({ id: board.id, action: { kind: 'takeCard', cardId: deck[0]?.id ?? '' } })
  const endsAt = () => {
    const { cardEndsAt = null } = (store.get('boards', board.id)?.document ?? {}) as {
      cardEndsAt?: number | null
    }
    return cardEndsAt
  }
  const before = endsAt()
  expect(before).not.toBeNull()
  await commands.evening.pause({ atelierId })
  table.nowMs += 90_000
  expect(endsAt()).toBe(before)
  await commands.evening.resume({ atelierId })
  expect(endsAt()).toBe((before ?? 0) + 90_000)
})
