import { afterEach, describe, expect, test } from 'vitest'
import type { DocumentNews } from '../../../shared/contract/documents.ts'
import type { LaneId } from '../../../shared/domain/ids.ts'
import { aMethod } from '../../../shared/domain/methods/fixtures/aMethod.ts'
import { writeMethodFile } from '../../../shared/domain/methods/methodFile.ts'
import { rowsIn } from '../../../shared/replica/Replica.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'

let table: TestTable
afterEach(() => table.close())

const guides = { fr: '# La nôtre\n\n## Quand\n\nLe soir.\n', en: '# Ours\n' }
const atelierId = 'atelier-1' as never

describe('a method of one’s own', () => {
  test('is kept in the library, and copied into the démarche that uses it', async () => {
    table = TestTable.laid()
    const { commands } = table.console
    const method = aMethod('laNotre')
    expect(await commands.ownMethods.keep({ method, guides, basedOn: 'pyramide' })).toMatchObject({
      status: 'done',
    })
    const answer = await commands.sequences.add({
      atelierId,
      methodId: 'laNotre',
      minutes: 12,
      place: { at: 'end' },
    })
    expect(answer).toMatchObject({ status: 'done' })
    expect(table.host.demarche?.get('methods', 'laNotre')?.content).toMatchObject({
      method: { id: 'laNotre' },
    })
    const lane = table.host.demarche?.all('lanes').find((one) => one.methodId === 'laNotre')
    expect(lane?.steps.map(({ minutes }) => minutes)).toEqual([12])
    // On another computer the démarche brings it along.
    await commands.ownMethods.remove({ id: 'laNotre' })
    expect(
      await commands.sequences.add({ atelierId, methodId: 'laNotre', place: { at: 'end' } }),
    ).toMatchObject({
      status: 'done',
    })
  })

  test('comes by the feed of the library, and leaves no trace when refused', async () => {
    table = TestTable.laid()
    table.console.library.followLibrary()
    const { commands } = table.console
    const refused = await commands.ownMethods.importFile({ content: '{\n "format": ' })
    expect(refused).toMatchObject({ status: 'refused', code: 'methodFileBroken', params: { line: 2 } })
    const content = writeMethodFile([{ method: aMethod('venue'), guides, basedOn: '' }])
    expect(await commands.ownMethods.importFile({ content })).toMatchObject({ status: 'done' })
    const seen = await table.console.until(
      (replica) => rowsIn(replica, 'personalMethods').length > 0,
      table.console.library,
    )
    expect(rowsIn(seen, 'personalMethods').map(({ id }) => id)).toEqual(['venue'])
  })

  test('every shipped method is given with both guides', async () => {
    table = TestTable.laid()
    const client = await table.console.connection.client()
    const library = await client.methods.library({})
    expect(library.length).toBeGreaterThanOrEqual(64)
    expect(library.every(({ guides: both }) => both.fr !== '' && both.en !== '')).toBe(true)
  })
})

describe('a rehearsal', () => {
  test('goes to the wall alone, and the evening keeps its rows', async () => {
    table = TestTable.laid()
    const client = await table.console.connection.client()
    const wall = table.openWindow('projection')
    wall.demarche.followAtelier(null)
    const before = table.host.demarche?.number
    expect(await client.methods.rehearse({ methodId: 'pyramide', paroles: ['Un banc'] })).toEqual({
      isOnWall: true,
    })
    const seen = await wall.until((replica) => replica.rehearsalNow !== undefined)
    expect(rowsIn(seen, 'sequences').map(({ title }) => title)).toEqual(['La pyramide'])
    await client.methods.rehearse({ methodId: null, paroles: [] })
    const after = await wall.until((replica) => replica.atelierId === 'atelier-1')
    expect(after.rehearsalNow).toBeUndefined()
    expect(table.host.demarche?.number).toBe(before)
  })

  test('never takes the wall from an evening that is running', async () => {
    table = TestTable.laid()
    await table.console.commands.evening.start({ atelierId, at: 'now' })
    const client = await table.console.connection.client()
    expect(await client.methods.rehearse({ methodId: 'pyramide', paroles: [] })).toEqual({ isOnWall: false })
  })
})

describe('a print', () => {
  const news = async (wish: { methodId: string; laneId?: string }) => {
    const client = await table.console.connection.client()
    const last: DocumentNews[] = []
    const input = {
      methodId: wish.methodId,
      laneId: (wish.laneId ?? null) as LaneId | null,
      print: 'poster' as const,
    }
    for await (const one of await client.methods.print(input)) last.push(one)
    return last.at(-1)
  }

  test('needs no démarche, and takes the lane as it was prepared when there is one', async () => {
    table = TestTable.laid()
    expect(await news({ methodId: 'pyramide' })).toMatchObject({
      kind: 'done',
      name: 'la-pyramide_consigne.pdf',
    })
    const place = { at: 'end' as const }
    await table.console.commands.sequences.add({
      atelierId,
      methodId: 'pyramide',
      title: 'Nos valeurs',
      place,
    })
    const lane = table.host.demarche?.all('lanes').find(({ methodId }) => methodId === 'pyramide')
    expect(await news({ methodId: 'pyramide', laneId: lane?.id ?? '' })).toMatchObject({
      kind: 'done',
      name: 'nos-valeurs_consigne.pdf',
    })
    expect(await news({ methodId: 'pyramide', laneId: 'gone' })).toEqual({
      kind: 'refused',
      code: 'notFound',
    })
  })
})
