import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startHttpServer } from '../../electron/host/transports/httpServer.ts'
import type { Client } from '../../renderer/client/Connection.ts'
import type { AtelierId, BoardId, ContributionId } from '../../shared/domain/ids.ts'
import { joinHall, mintedId, type OpenPhone, openPhone, openPhoneSocket } from '../support/openPhone.ts'
import { TestTable } from '../support/TestTable.ts'

const atelierId = 'atelier-1' as AtelierId
const boardId = 'board-1' as BoardId
let table: TestTable
let phones: OpenPhone[]
let honest: OpenPhone
const sockets: (Socket | WebSocket)[] = []

beforeEach(async () => {
  phones = []
  table = TestTable.laid()
  const { commands } = table.console
  await commands.phones.prepare({ atelierId, address: '127.0.0.1', port: 0, wifiName: '', wifiPassword: '' })
  await commands.phones.open({ atelierId })
  await commands.doors.ask({ atelierId, ask: { kind: 'contribute', boardIds: [boardId] } })
  honest = await enter()
})
afterEach(() => {
  for (const phone of phones) phone.close()
  for (const socket of sockets.splice(0)) {
    if (socket instanceof WebSocket) socket.terminate()
    else socket.destroy()
  }
  table.close()
})

function door() {
  const row = table.host.demarche?.get('doors', atelierId)
  if (!row) throw new Error('There is no door')
  return row
}
const origin = () => `http://127.0.0.1:${door().port}`

async function enter(token = ''): Promise<OpenPhone> {
  const phone = await openPhone(origin(), door().code, token)
  phones.push(phone)
  return phone
}

function send(
  phone: OpenPhone,
  text: string,
  more: { id?: string; commandId?: string; boardId?: string } = {},
) {
  return phone.client.paroles.send({
    commandId: more.commandId ?? mintedId<string>(),
    id: (more.id ?? mintedId<string>()) as ContributionId,
    boardId: (more.boardId ?? boardId) as BoardId,
    slot: null,
    text,
  })
}

const sentTexts = () => table.host.demarche?.all('submissions').map(({ text }) => text) ?? []

/** Whoever did nothing wrong is served as if nothing happened. */
async function expectOthersNoticeNothing(): Promise<void> {
  const said = `Honnête ${mintedId<string>()}`
  expect(await send(honest, said)).toMatchObject({ status: 'done' })
  await honest.until((_, own) => own.sent.some(({ text }) => text === said))
}

/** Status of a raw request, without the tidying of `fetch`. */
function statusOf(
  path: string,
  headers: { [name: string]: string } = {},
  method = 'GET',
  body = '',
): Promise<number> {
  const { port } = door()
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

describe('the door of the network', () => {
  test('no page of the console nor of the wall, no ticket, no file of the disk is behind it', async () => {
    const paths = [
      '/console',
      '/console.html',
      '/projection',
      '/ticket',
      '/socket',
      '/../package.json',
      '/%2e%2e/package.json',
      '//etc/passwd',
    ]
    for (const path of paths) expect(await statusOf(path), path).toBe(404)
    expect(await statusOf('/ticket', { origin: origin() }, 'POST', '{"key":"x"}')).toBe(405)
  })

  test('a site that points its own name here, or a page of elsewhere, is turned away', async () => {
    expect(await statusOf('/', { host: 'phones.example' })).toBe(421)
    expect(await statusOf('/', { host: `localhost:${door().port}` })).toBe(421)
    expect(await joinHall(origin(), { code: door().code }, { Origin: 'http://evil.example' })).toBe(403)
    expect(await joinHall(origin(), { code: door().code }, {})).toBe(403)
    const elsewhere = openPhoneSocket(origin(), honest.token, { origin: 'http://evil.example' })
    await expect(elsewhere).rejects.toThrow('403')
  })

  test('a console’s ticket opens nothing here, and a phone’s token nothing there', async () => {
    const server = await startHttpServer(table.host, { port: 0, pagesFolder: '/nowhere' })
    try {
      const own = `http://127.0.0.1:${server.port}`
      const key = new URL(server.address('console')).searchParams.get('key')
      const answer = await fetch(`${own}/ticket`, {
        method: 'POST',
        headers: { Origin: own },
        body: JSON.stringify({ key }),
      })
      const { ticket } = (await answer.json()) as { ticket: string }
      await expect(openPhoneSocket(origin(), ticket)).rejects.toThrow('403')
      const asConsole = openPhoneSocket(origin(), '', { protocols: ['tablee', `ticket.${ticket}`] })
      await expect(asConsole).rejects.toThrow('403')
      const there = openPhoneSocket(own, honest.token, {
        path: '/socket',
        protocols: ['tablee', `ticket.${honest.token}`],
      })
      await expect(there).rejects.toThrow('403')
    } finally {
      await server.close()
    }
  })

  test('a code is not found by trying, and whoever has the right one still comes in', async () => {
    let answer: unknown
    for (let attempt = 0; attempt < 60; attempt += 1)
      answer = await joinHall(origin(), { code: `AAA${attempt}` })
    expect(answer).toEqual({ status: 'refused', code: 'tooFast' })
    await enter()
  })

  test('a token of another atelier, an invented one, one too long: a typed refusal', async () => {
    const other = table.host.door.sessions.add('atelier-2' as AtelierId, mintedId(), 0).token
    expect(await joinHall(origin(), { code: '', token: other })).toEqual({
      status: 'refused',
      code: 'otherAtelier',
    })
    await expect(openPhoneSocket(origin(), other)).rejects.toThrow('403')
    await expect(openPhoneSocket(origin(), 'invented-token')).rejects.toThrow('403')
    expect(await joinHall(origin(), { code: 'x'.repeat(4000) })).toBe(413)
    expect(await statusOf('/join', { origin: origin() }, 'POST', 'not json')).toBe(400)
  })
})

describe('a hostile phone', () => {
  test('that names itself facilitator finds none of the console’s commands', async () => {
    const rude = await enter()
    // The console's client over a phone's wire: same protocol, another router.
    const socket = await openPhoneSocket(origin(), rude.token)
    sockets.push(socket)
    const asConsole: Client = createORPCClient(new RPCLink({ websocket: socket }))
    const attempts = [
      asConsole.wall.mask({ commandId: 'a', atelierId, isMasked: true }),
      asConsole.submissions.accept({ commandId: 'b', ids: ['submission-1' as ContributionId] }),
      asConsole.phones.close({ commandId: 'c', atelierId }),
      asConsole.windows.invite({ role: 'console' }),
      asConsole.feed.follow({ scope: { file: 'library' } }),
    ]
    for (const attempt of await Promise.allSettled(attempts))
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } })
    const withRole = rude.client.paroles.send({
      commandId: 'd',
      id: 'e',
      boardId,
      slot: null,
      text: 'Non',
      role: 'console',
      phoneId: 'phone-1',
    } as never)
    await expect(withRole).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(table.host.demarche?.get('walls', atelierId)?.isMasked ?? false).toBe(false)
    await expectOthersNoticeNothing()
  })

  test('that forges ids changes nothing of anybody', async () => {
    const rude = await enter()
    await send(honest, 'À moi', { id: 'mine', commandId: 'their-command' })
    // Another's parole, another's command, a contribution of the board, a board that is not asked.
    expect(await send(rude, 'Volée', { id: 'mine' })).toMatchObject({ status: 'refused', code: 'invalid' })
    expect(await send(rude, 'Volée aussi', { id: 'other', commandId: 'their-command' })).toMatchObject({
      status: 'done',
    })
    expect(await send(rude, 'Non', { id: 'contribution-1' })).toMatchObject({
      status: 'refused',
      code: 'invalid',
    })
    expect(await send(rude, 'Non', { boardId: 'board-2' })).toMatchObject({
      status: 'refused',
      code: 'phoneNotAsked',
    })
    expect(await send(rude, 'Non', { boardId: 'nowhere' })).toMatchObject({
      status: 'refused',
      code: 'phoneNotAsked',
    })
    expect(sentTexts()).toContain('À moi')
    expect(rude.own()?.sent.map(({ text }) => text)).not.toContain('À moi')
  })

  test('that replays counts once', async () => {
    const rude = await enter()
    const answers = []
    for (let replay = 0; replay < 5; replay += 1)
      answers.push(await send(rude, 'Encore', { id: 'replayed', commandId: 'same' }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(sentTexts().filter((text) => text === 'Encore')).toHaveLength(1)
  })

  test('that sends 5 MB of text is cut; a text too long is refused and nothing is truncated', async () => {
    const rude = await enter()
    const sending = send(rude, 'é'.repeat(2_500_000))
    const failed = expect(sending).rejects.toThrow()
    expect(await rude.closed).toBe(1009)
    await failed
    const other = await enter()
    expect(await send(other, 'x'.repeat(300))).toMatchObject({ status: 'refused', code: 'textTooLong' })
    expect(await send(other, ' \u0000 ')).toMatchObject({ status: 'refused', code: 'emptyText' })
    await expectOthersNoticeNothing()
  })

  test('that sends ten thousand messages is cut and waits outside', async () => {
    const rude = await enter()
    for (let count = 0; count < 10_000; count += 1)
      rude.socket.send(`{"i":"${count}","p":{"u":"/hall/follow"}}`)
    expect(await rude.closed).toBe(1008)
    expect(await joinHall(origin(), { code: door().code, token: rude.token })).toEqual({
      status: 'refused',
      code: 'tooFast',
    })
    await expectOthersNoticeNothing()
    table.nowMs += 11_000
    await enter(rude.token)
  })

  test('that sends what is no call at all is cut before any decoder reads it', async () => {
    for (const noise of [
      '{',
      'null',
      '{"i":1}',
      '{"i":"1","p":{}}',
      '{"i":"1","p":{"u":"file:///etc/passwd"}}',
    ]) {
      const rude = await enter()
      rude.socket.send(noise)
      expect(await rude.closed, noise).toBe(1008)
    }
    await expectOthersNoticeNothing()
  })

  test('that asks faster than a thumb is told to wait, and fills no queue', async () => {
    const rude = await enter()
    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) => send(rude, `Rafale ${index}`)),
    )
    const codes = answers.map((answer) =>
      answer.status === 'fulfilled' ? answer.value.status : (answer.reason as { code: string }).code,
    )
    expect(codes).toContain('TOO_MANY_REQUESTS')
    expect(sentTexts().filter((text) => text.startsWith('Rafale')).length).toBeLessThanOrEqual(20)
    await expectOthersNoticeNothing()
  })

  test('whose first name is a script gets a name of thirty plain signs, for the facilitator alone', async () => {
    const rude = await enter()
    await rude.client.seat.name({ firstName: '<img src=x onerror=alert(1)>\u202E\u0000Zoé' })
    await rude.until((_, own) => own.firstName !== '')
    expect(rude.own()?.firstName).toBe('<img src=x onerror=alert(1)> Z')
    expect(JSON.stringify(honest.scene())).not.toContain('onerror')
    const long = rude.client.seat.name({ firstName: 'x'.repeat(5000) })
    await expect(long).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('in two tabs is one person', async () => {
    const one = await enter()
    const second = await enter(one.token)
    await send(one, 'Premier onglet', { id: 'tab-1' })
    await second.until((_, own) => own.sent.length === 1)
    expect(await send(second, 'Premier onglet', { id: 'tab-1' })).toMatchObject({ status: 'done' })
    expect(second.own()?.sent).toHaveLength(1)
  })

  test('that opens sockets and says nothing, or noise, takes nobody’s place', async () => {
    for (let count = 0; count < 50; count += 1) {
      const socket = connect(door().port, '127.0.0.1')
      socket.on('error', () => {})
      sockets.push(socket)
      if (count % 2 === 0) socket.write('GET / HTTP/1.1\r\nHost: ')
      else socket.write(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff]))
    }
    const rude = await enter()
    for (let count = 0; count < 8; count += 1) sockets.push(await openPhoneSocket(origin(), rude.token))
    await enter()
    await expectOthersNoticeNothing()
  })
})
