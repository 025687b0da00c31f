import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  AtelierId,
  BoardId,
  CommuneId,
  ContributionId,
  GroupId,
  MapItemId,
} from '../../../shared/domain/ids.ts'
import { rowsIn } from '../../../shared/replica/Replica.ts'
import { mintedId, type OpenPhone, openPhone } from '../../../tests/support/openPhone.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'

const atelierId = 'atelier-1' as AtelierId
const boardId = 'board-1' as BoardId
let table: TestTable
let phones: OpenPhone[]

beforeEach(async () => {
  phones = []
  table = TestTable.laid()
  table.console.demarche.followAtelier(atelierId)
})
afterEach(() => {
  for (const phone of phones) phone.close()
  table.close()
})

const door = () => {
  const row = table.host.demarche?.get('doors', atelierId)
  if (!row) throw new Error('There is no door')
  return row
}
const origin = () => `http://127.0.0.1:${door().port}`

async function openDoor(): Promise<void> {
  const { commands } = table.console
  await commands.phones.prepare({
    atelierId,
    address: '127.0.0.1',
    port: 0,
    wifiName: 'Tablée',
    wifiPassword: 'un;deux',
  })
  expect(await commands.phones.open({ atelierId })).toMatchObject({ status: 'done' })
}

async function enter(token = ''): Promise<OpenPhone> {
  const phone = await openPhone(origin(), door().code, token)
  phones.push(phone)
  return phone
}

const askBoard = () =>
  table.console.commands.doors.ask({ atelierId, ask: { kind: 'contribute', boardIds: [boardId] } })

function send(phone: OpenPhone, text: string, more: { id?: string; commandId?: string; slot?: string } = {}) {
  return phone.client.paroles.send({
    commandId: more.commandId ?? mintedId<string>(),
    id: (more.id ?? mintedId<string>()) as ContributionId,
    boardId,
    slot: more.slot ?? 'pepites',
    text,
  })
}

describe('the door', () => {
  test('is shut until it is opened, and its code is told to the wall only while it is open', async () => {
    expect(table.host.door.openAtelierId).toBeNull()
    await openDoor()
    const wall = table.openWindow('projection')
    wall.demarche.followAtelier(atelierId)
    const shown = await wall.until((replica) => rowsIn(replica, 'doors').length === 1)
    expect(rowsIn(shown, 'doors')[0]).toMatchObject({ code: door().code, wifiName: 'Tablée', ask: null })
    await table.console.commands.phones.close({ atelierId })
    await wall.until((replica) => rowsIn(replica, 'doors').length === 0)
    await expect(fetch(origin())).rejects.toThrow()
  })

  test('keeps its code when it is opened again, so that cards printed before still serve', async () => {
    await openDoor()
    const { code } = door()
    await table.console.commands.phones.close({ atelierId })
    await openDoor()
    expect(door().code).toBe(code)
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}$/)
  })

  test('closes at once on everyone, and what was sent stays', async () => {
    await openDoor()
    await askBoard()
    const phone = await enter()
    await send(phone, 'Un banc')
    await table.console.commands.phones.close({ atelierId })
    await phone.closed
    expect(table.host.demarche?.all('submissions').map(({ text }) => text)).toContain('Un banc')
  })

  test('is refused at an address that this computer does not have', async () => {
    const { commands } = table.console
    await commands.phones.prepare({
      atelierId,
      address: '203.0.113.7',
      port: 0,
      wifiName: '',
      wifiPassword: '',
    })
    expect(await commands.phones.open({ atelierId })).toEqual({ status: 'refused', code: 'addressGone' })
  })
})

describe('a phone', () => {
  beforeEach(openDoor)

  test('looks at the wall until something is asked, and sees only that', async () => {
    const phone = await enter()
    expect(phone.scene()?.now).toEqual({ kind: 'look' })
    await askBoard()
    await phone.until(({ now }) => now.kind === 'contribute')
    const told = JSON.stringify(phone.scene())
    expect(told).not.toMatch(/secr[eè]t|Camille|Le marché du samedi/i)
  })

  test('sits at a table, or says that it has none', async () => {
    const phone = await enter()
    const groupId = phone.scene()?.groups[0]?.id as GroupId
    expect(phone.own()).toMatchObject({ isSeated: false, groupId: null })
    await phone.client.seat.choose({ groupId })
    await phone.until((_, own) => own.groupId === groupId)
    await phone.client.seat.choose({ groupId: null })
    await phone.until((_, own) => own.isSeated && own.groupId === null)
    expect(await phone.client.seat.choose({ groupId: 'group-of-elsewhere' as GroupId })).toEqual({
      isDone: false,
    })
  })

  test('sends a parole that nobody sees before it is accepted', async () => {
    await askBoard()
    const phone = await enter()
    const wall = table.openWindow('projection')
    wall.demarche.followAtelier(atelierId)
    await table.console.commands.wall.show({ atelierId, scene: 'board', boardId })
    expect(await send(phone, 'Un banc devant l’école', { id: 'mine' })).toMatchObject({ status: 'done' })
    await phone.until((_, own) => own.sent[0]?.state === 'waiting')
    expect(table.host.demarche?.get('contributions', 'mine')).toBeUndefined()
    await table.console.commands.submissions.accept({ ids: ['mine' as ContributionId] })
    await wall.until((replica) =>
      rowsIn(replica, 'contributions').some(({ text }) => text === 'Un banc devant l’école'),
    )
    await phone.until((_, own) => own.sent[0]?.state === 'accepted')
    expect(table.host.demarche?.get('contributions', 'mine')).toMatchObject({ capturedFrom: 'telephone' })
  })

  test('is told when its parole is set aside, and the console may change its mind', async () => {
    await askBoard()
    const phone = await enter()
    await send(phone, 'Une blague', { id: 'joke' })
    await table.console.commands.submissions.setAside({ ids: ['joke' as ContributionId] })
    await phone.until((_, own) => own.sent[0]?.state === 'setAside')
    await table.console.commands.history.undo({})
    await phone.until((_, own) => own.sent[0]?.state === 'waiting')
  })

  test('sent twice counts once, by its command or by its parole', async () => {
    await askBoard()
    const phone = await enter()
    const first = await send(phone, 'Une fois', { id: 'once', commandId: 'command-once' })
    expect(await send(phone, 'Une fois', { id: 'once', commandId: 'command-once' })).toEqual(first)
    expect(await send(phone, 'Une fois', { id: 'once' })).toMatchObject({ status: 'done' })
    expect(table.host.demarche?.where('submissions', { text: 'Une fois' })).toHaveLength(1)
  })

  test('that slept comes back where it was, and two tabs are one phone', async () => {
    const phone = await enter()
    await phone.client.seat.choose({ groupId: phone.scene()?.groups[0]?.id as GroupId })
    phone.socket.terminate()
    const [one, other] = [await enter(phone.token), await enter(phone.token)]
    expect(one.own()?.groupId).toBe('group-1')
    await askBoard()
    await send(one, 'Depuis un onglet')
    await other.until((_, own) => own.sent.length === 1)
    expect(table.host.door.sessions.ofAtelier(atelierId)).toHaveLength(1)
  })

  test('puts a gommette on the map that is asked, read before the hall sees it', async () => {
    const { commands } = table.console
    const map = table.host.demarche?.all('boards').find(({ activity }) => activity === 'map')
    if (!map) throw new Error('The sample has lost its map')
    await commands.doors.ask({ atelierId, ask: { kind: 'gommette', boardId: map.id } })
    const phone = await enter()
    await phone.until(({ now }) => now.kind === 'gommette')
    const now = phone.scene()?.now
    const asked = now?.kind === 'gommette' ? now.map : undefined
    const wanted = {
      commandId: 'placing',
      id: 'from-a-phone' as MapItemId,
      boardId: map.id,
      category: asked?.categories[0]?.id ?? '',
      label: 'Le lavoir',
      communeId: 'commune-1' as CommuneId,
      isOutside: false,
    }
    expect(await phone.client.gommettes.place(wanted)).toMatchObject({ status: 'done' })
    expect(await phone.client.gommettes.place({ ...wanted, commandId: 'again' })).toMatchObject({
      status: 'done',
    })
    expect(table.host.demarche?.where('mapItems', { boardId: map.id, label: 'Le lavoir' })).toMatchObject([
      { status: 'waiting', communeId: 'commune-1', capturedFrom: 'telephone' },
    ])
    expect(
      await phone.client.gommettes.place({ ...wanted, commandId: 'other', label: 'Autre' }),
    ).toMatchObject({
      code: 'invalid',
    })
  })

  test('sent out leaves at once and does not come back; the others notice nothing', async () => {
    const [rude, other] = [await enter(), await enter()]
    const session = table.host.door.sessions.find(rude.token)
    const client = await table.console.connection.client()
    if (session) await client.phones.kick({ phoneId: session.phoneId })
    await rude.closed
    await expect(enter(rude.token)).rejects.toThrow('kicked')
    await askBoard()
    await other.until(({ now }) => now.kind === 'contribute')
  })

  test('gets a first name that is one line and short, kept out of the démarche file', async () => {
    const phone = await enter()
    await phone.client.seat.name({ firstName: '  <script>alert(1)</script>\nAmina Amina Amina Amina ' })
    await phone.until((_, own) => own.firstName !== '')
    expect([...(phone.own()?.firstName ?? '')].length).toBeLessThanOrEqual(30)
    expect(JSON.stringify(table.host.demarche?.operationsAfter(0, 500))).not.toContain('alert')
  })
})
