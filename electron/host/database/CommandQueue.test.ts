import { afterEach, describe, expect, test } from 'vitest'
import type { BoardId, ContributionId, GroupId } from '../../../shared/domain/ids.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'
import { commandWork } from './gate.ts'

let table: TestTable
afterEach(() => table.close())

const said = (newId: string, text: string) => ({
  id: newId as ContributionId,
  boardId: 'board-1' as BoardId,
  slot: 'pepites',
  groupId: null as GroupId | null,
  text,
})

function store() {
  const open = table.host.demarche
  if (!open) throw new Error('No démarche')
  return open
}

const texts = () =>
  store()
    .all('contributions')
    .filter((one) => one.id.startsWith('new-'))
    .map((one) => one.text)

describe('des gestes du même instant', () => {
  test('sont gardés ensemble, chacun sous son numéro, dans leur ordre', async () => {
    table = TestTable.laid()
    const before = store().number
    const { capture } = table.console.commands.contributions
    const answers = await Promise.all(
      ['new-1', 'new-2', 'new-3'].map((id) => capture(said(id, `Parole ${id}`))),
    )
    expect(answers).toEqual([1, 2, 3].map((rank) => ({ status: 'done', number: before + rank })))
    expect(store().operationsAfter(before, 10)).toHaveLength(3)
    const placed = store()
      .where('placements', { slot: 'pepites' })
      .filter((one) => one.contributionId.startsWith('new-'))
    expect(new Set(placed.map((one) => one.orderKey)).size).toBe(3)
  })

  test('celui qui est refusé n’emporte pas les autres', async () => {
    table = TestTable.laid()
    const { capture } = table.console.commands.contributions
    const answers = await Promise.all([
      capture(said('new-1', 'Avant')),
      capture(said('new-2', '   ')),
      capture(said('new-3', 'Après')),
    ])
    expect(answers.map((one) => one.status)).toEqual(['done', 'refused', 'done'])
    expect(texts()).toEqual(['Avant', 'Après'])
  })

  test('le même, envoyé deux fois, n’est fait qu’une fois', async () => {
    table = TestTable.laid()
    const { host } = table
    const info = { commandId: 'twice', actorId: 'a', name: 'contributions.capture', at: 1 }
    const send = () =>
      host.queue.run(
        store(),
        commandWork(store(), { ...info, kind: 'do' }, (read) =>
          host.verbs.contributions.capture(
            read,
            {
              ...said('new-1', 'Une fois'),
              commandId: 'twice',
              clusterId: null,
              authorClass: '',
              roundIndex: 1,
              capturedFrom: 'direct',
              details: {},
            },
            host.ruleContext,
          ),
        ),
      )
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toEqual(first)
    expect(texts()).toEqual(['Une fois'])
  })

  test('reprendre un geste à peine envoyé le reprend', async () => {
    table = TestTable.laid()
    const { commands } = table.console
    const captured = commands.contributions.capture(said('new-1', 'Une parole'))
    const undone = commands.history.undo({})
    expect([(await captured).status, (await undone).status]).toEqual(['done', 'done'])
    expect(texts()).toEqual([])
  })

  test('celui qui casse n’emporte que lui', async () => {
    table = TestTable.laid()
    const { host } = table
    const info = (commandId: string) => ({ commandId, actorId: 'a', name: 'x', kind: 'do' as const, at: 1 })
    const title = (commandId: string) =>
      host.queue.run(
        store(),
        commandWork(store(), info(commandId), (read) => {
          const [row] = read.all('demarches')
          if (!row) throw new Error('No démarche')
          return [{ kind: 'put', table: 'demarches', row: { ...row, title: commandId } }]
        }),
      )
    const broken = host.queue.run(
      store(),
      commandWork(store(), info('broken'), () => {
        throw new Error('A bug')
      }),
    )
    const [first, failed, last] = await Promise.allSettled([title('first'), broken, title('last')])
    expect([first.status, failed.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(store().all('demarches')[0]?.title).toBe('last')
  })

  test('ce qui attendait quand le fichier se ferme est gardé avant', async () => {
    table = TestTable.laid()
    const closing = store()
    const before = closing.number
    const waiting = table.host.queue.run(
      closing,
      commandWork(closing, { commandId: 'late', actorId: 'a', name: 'x', kind: 'do', at: 1 }, (read) => {
        const [row] = read.all('demarches')
        if (!row) throw new Error('No démarche')
        return [{ kind: 'put', table: 'demarches', row: { ...row, title: 'Dernier mot' } }]
      }),
    )
    table.host.setDemarche(null)
    expect(await waiting).toEqual({ status: 'done', number: before + 1 })
  })
})
