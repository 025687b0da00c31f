import { afterEach, describe, expect, test } from 'vitest'
import type { BoardId, ContributionId, GroupId } from '../../../shared/domain/ids.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'

let table: TestTable
afterEach(() => table.close())

const boardId = 'board-1' as BoardId
const id = (value: string) => value as ContributionId
const said = (newId: string, text: string, slot: string | null = 'pepites') => ({
  id: id(newId),
  boardId,
  slot,
  groupId: null as GroupId | null,
  text,
})

function store() {
  const open = table.host.demarche
  if (!open) throw new Error('No démarche')
  return open
}

describe('la parole, du champ au tableau', () => {
  test('une parole gardée prend place dans sa colonne', async () => {
    table = TestTable.laid()
    expect(
      await table.console.commands.contributions.capture(said('new-1', '  Le car du soir\n ')),
    ).toMatchObject({
      status: 'done',
    })
    expect(store().get('contributions', 'new-1')).toMatchObject({
      text: 'Le car du soir',
      count: 1,
      status: 'brut',
    })
    expect(store().where('placements', { contributionId: id('new-1') })[0]).toMatchObject({ slot: 'pepites' })
  })

  test('deux envois du même tour ne s’écrasent pas : le second identifiant est déjà pris', async () => {
    table = TestTable.laid()
    const { capture } = table.console.commands.contributions
    const answers = await Promise.all([
      capture(said('new-1', 'La première', null)),
      capture(said('new-1', 'La seconde', null)),
    ])
    expect(answers).toMatchObject([{ status: 'done' }, { status: 'refused', code: 'invalid' }])
    expect(store().get('contributions', 'new-1')).toMatchObject({ text: 'La première' })
  })

  test('une parole sans colonne attend dans le bac', async () => {
    table = TestTable.laid()
    await table.console.commands.contributions.capture(said('new-1', 'À ranger', null))
    await table.console.commands.contributions.capture(said('new-2', 'Colonne disparue', 'nulle-part'))
    expect(store().where('placements', { contributionId: id('new-1') })).toEqual([])
    expect(store().where('placements', { contributionId: id('new-2') })).toEqual([])
  })

  test.each([
    ['rien', '   \n ', 'emptyText'],
    ['dix mille signes', 'é'.repeat(10_000), 'textTooLong'],
  ])('%s est refusé avec une phrase', async (_, text, code) => {
    table = TestTable.laid()
    expect(await table.console.commands.contributions.capture(said('new-1', text))).toMatchObject({
      status: 'refused',
      code,
    })
    expect(store().get('contributions', 'new-1')).toBeUndefined()
  })

  test.each([
    ['🎉🎉🎉'],
    ['مرحبا بكم في القرية'],
    ['é'.repeat(280)],
    ['<script>alert(1)</script>'],
    ["l'été; drop table"],
  ])('« %s » est gardé tel quel', async (text) => {
    table = TestTable.laid()
    await table.console.commands.contributions.capture(said('new-1', text))
    expect(store().get('contributions', 'new-1')?.text).toBe(text)
  })

  test('deux consoles corrigent la même parole : la seconde est prévenue, rien n’est écrasé', async () => {
    table = TestTable.laid()
    const other = table.openWindow('console', 'another-device')
    const edit = (text: string) => ({ id: id('contribution-1'), text, baseText: 'Le marché du samedi' })
    expect(await table.console.commands.contributions.edit(edit('Le marché du samedi matin'))).toMatchObject({
      status: 'done',
    })
    expect(await other.commands.contributions.edit(edit('Le marché'))).toMatchObject({
      status: 'refused',
      code: 'changedMeanwhile',
    })
    expect(store().get('contributions', 'contribution-1')?.text).toBe('Le marché du samedi matin')
  })

  test('la même commande envoyée deux fois n’est faite qu’une fois', async () => {
    table = TestTable.laid()
    const client = await table.console.connection.client()
    const payload = { commandId: 'twice', ...said('new-1', 'Une seule fois') }
    const first = await client.contributions.capture(payload)
    const again = await client.contributions.capture(payload)
    expect(again).toEqual(first)
    expect(
      store()
        .operationsAfter(0, 100)
        .filter((one) => one.commandId === 'twice'),
    ).toHaveLength(1)
  })

  test('l’écran de la salle ne peut rien changer', async () => {
    table = TestTable.laid()
    const wall = table.openWindow('projection')
    expect(await wall.commands.contributions.capture(said('new-1', 'Depuis le mur'))).toEqual({
      status: 'refused',
      code: 'notAllowed',
    })
    expect(store().get('contributions', 'new-1')).toBeUndefined()
  })
})

describe('annuler et refaire', () => {
  test('chacun annule sa dernière action, pas celle des autres', async () => {
    table = TestTable.laid()
    const other = table.openWindow('console', 'another-device')
    await table.console.commands.contributions.capture(said('mine', 'La mienne'))
    await other.commands.contributions.capture(said('theirs', 'La leur'))
    await table.console.commands.history.undo({})
    expect(store().get('contributions', 'mine')).toBeUndefined()
    expect(store().get('contributions', 'theirs')).toBeDefined()
    await table.console.commands.history.redo({})
    expect(store().get('contributions', 'mine')?.text).toBe('La mienne')
  })

  test('ce que quelqu’un a changé depuis n’est pas annulé à moitié', async () => {
    table = TestTable.laid()
    const other = table.openWindow('console', 'another-device')
    await table.console.commands.contributions.setCount({ id: id('contribution-1'), count: 3 })
    await other.commands.contributions.setCount({ id: id('contribution-1'), count: 5 })
    expect(await table.console.commands.history.undo({})).toMatchObject({
      status: 'refused',
      code: 'undoMovedRow',
    })
    expect(store().get('contributions', 'contribution-1')?.count).toBe(5)
  })

  test('la pause et l’écran ne sont pas dans Ctrl Z', async () => {
    table = TestTable.laid()
    const atelierId = 'atelier-1' as never
    await table.console.commands.contributions.capture(said('kept', 'Gardée'))
    await table.console.commands.evening.start({ atelierId, at: 'now' })
    await table.console.commands.evening.pause({ atelierId })
    await table.console.commands.history.undo({})
    expect(store().get('contributions', 'kept')).toBeUndefined()
    expect(store().get('clocks', 'sequence-1')?.state).toBe('paused')
  })

  test('un set défait rend chaque parole à sa colonne, et Ctrl Z le refait', async () => {
    table = TestTable.laid()
    const before = store().where('placements', { boardId })
    await table.console.commands.clusters.dissolve({ id: 'cluster-1' as never })
    expect(store().get('clusters', 'cluster-1')).toBeUndefined()
    expect(store().get('contributions', 'contribution-2')?.text).toBe('Parole 2')
    await table.console.commands.history.undo({})
    expect(store().where('placements', { boardId })).toEqual(before)
  })
})

describe('quand le disque est plein', () => {
  test('la frappe est refusée avec une phrase, rien de gardé n’est perdu, et la suite reprend', async () => {
    table = TestTable.laid()
    const { connection } = store()
    const pages = Number(connection.pragma('page_count', { simple: true }))
    // Room for a few paroles, whatever the sample weighs.
    connection.pragma(`max_page_count = ${pages + 4}`)
    const answers = []
    for (let index = 0; index < 60; index += 1) {
      answers.push(
        await table.console.commands.contributions.capture(
          said(`new-${index}`, `Parole ${index} ${'é'.repeat(200)}`),
        ),
      )
    }
    const refused = answers.findIndex((answer) => answer.status === 'refused')
    expect(refused).toBeGreaterThan(0)
    expect(answers[refused]).toEqual({ status: 'refused', code: 'diskFull' })
    for (let index = 0; index < refused; index += 1)
      expect(store().get('contributions', `new-${index}`)).toBeDefined()
    connection.pragma('max_page_count = 1073741823')
    expect(
      await table.console.commands.contributions.capture(said('after', 'Une place s’est libérée')),
    ).toMatchObject({
      status: 'done',
    })
  })
})
