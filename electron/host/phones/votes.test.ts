import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AtelierId, BoardId } from '../../../shared/domain/ids.ts'
import { rowsIn } from '../../../shared/replica/Replica.ts'
import { mintedId, type OpenPhone, openPhone } from '../../../tests/support/openPhone.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'

const atelierId = 'atelier-1' as AtelierId
let table: TestTable
let phones: OpenPhone[]
let boardId: BoardId

const settings = {
  question: 'Par quoi commence-t-on ?',
  axes: [{ id: 'lien', title: 'Le lien' }],
  options: ['halle', 'car', 'carnet'].map((id) => ({ id, axisId: 'lien', text: `Action ${id}` })),
  ways: ['hands', 'phone'],
}

beforeEach(async () => {
  phones = []
  table = TestTable.laid()
  table.console.demarche.followAtelier(atelierId)
  const { commands } = table.console
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const replica = await table.console.until((rows) =>
    rowsIn(rows, 'lanes').some(({ methodId }) => methodId === 'vote'),
  )
  const lane = rowsIn(replica, 'lanes').find(({ methodId }) => methodId === 'vote')
  boardId = rowsIn(replica, 'boards').find((board) => board.laneId === lane?.id)?.id as BoardId
  await commands.phones.prepare({ atelierId, address: '127.0.0.1', port: 0, wifiName: '', wifiPassword: '' })
  await commands.phones.open({ atelierId })
})
afterEach(() => {
  for (const phone of phones) phone.close()
  table.close()
})

async function enter(token = ''): Promise<OpenPhone> {
  const door = table.host.demarche?.get('doors', atelierId)
  const phone = await openPhone(`http://127.0.0.1:${door?.port}`, door?.code ?? '', token)
  phones.push(phone)
  return phone
}

async function openVote(more: object = {}): Promise<void> {
  const { commands } = table.console
  expect(await commands.ballots.changeRules({ boardId, settings: { ...settings, ...more } })).toMatchObject({
    status: 'done',
  })
  expect(await commands.ballots.open({ boardId, pollIds: ['lien'], mayVote: 10 })).toMatchObject({
    status: 'done',
  })
}

const pollOf = (phone: OpenPhone) => {
  const now = phone.scene()?.now
  return now?.kind === 'vote' ? now.votes.find((vote) => vote.boardId === boardId)?.polls[0] : undefined
}
const isOpen = (phone: OpenPhone) => phone.until(() => pollOf(phone) !== undefined)
const ownOf = (phone: OpenPhone) => phone.own()?.voices.find((voice) => voice.boardId === boardId)

function cast(
  phone: OpenPhone,
  cells: { [option: string]: { [answer: string]: number } },
  more: object = {},
) {
  const poll = pollOf(phone)
  return phone.client.votes.cast({
    commandId: mintedId<string>(),
    boardId,
    pollId: 'lien',
    round: poll?.round ?? 1,
    openedAt: poll?.openedAt ?? 0,
    cells,
    ...more,
  })
}

describe.each([
  ['an open vote', {}],
  ['a secret vote', { isSecret: true }],
])('%s by phone', (_, mode) => {
  test('counts the last voices of each, once, in whatever tab they were given', async () => {
    await openVote(mode)
    const [one, other] = [await enter(), await enter()]
    await isOpen(one)
    expect(await cast(one, { halle: { pour: 1 } })).toMatchObject({ status: 'done' })
    const tab = await enter(one.token)
    await tab.until(() => ownOf(tab)?.cells.halle?.pour === 1)
    expect(await cast(tab, { car: { pour: 1 }, carnet: { pour: 1 } })).toMatchObject({ status: 'done' })
    await one.until(() => ownOf(one)?.cells.car?.pour === 1 && ownOf(one)?.cells.halle === undefined)
    const same = { commandId: 'twice' }
    await cast(other, { halle: { pour: 1 } }, same)
    await cast(other, { halle: { pour: 1 } }, same)
    await table.console.commands.ballots.close({ boardId, pollIds: ['lien'] })
    await one.until(({ now }, own) => now.kind === 'look' && own.voices.length === 0)
    const tally = table.host.demarche
      ?.where('ballotTallies', { boardId })
      .find(({ state }) => state === 'closed')
    expect(tally).toMatchObject({
      voters: 2,
      cells: { halle: { pour: 1 }, car: { pour: 1 }, carnet: { pour: 1 } },
    })
  })

  test('refuses more voices than one has, two on the same, an action of elsewhere', async () => {
    await openVote(mode)
    const phone = await enter()
    await isOpen(phone)
    const all = { halle: { pour: 1 }, car: { pour: 1 }, carnet: { pour: 1 } }
    expect(await cast(phone, all)).toMatchObject({ status: 'refused', code: 'ballotVoicesLeft' })
    expect(await cast(phone, { halle: { pour: 2 } })).toMatchObject({ code: 'ballotMostOnOption' })
    expect(await cast(phone, { gare: { pour: 1 } })).toMatchObject({ code: 'ballotOptionUnknown' })
    expect(await cast(phone, { halle: { pour: 1 } }, { pollId: 'axe-9' })).toMatchObject({
      code: 'ballotNotOpen',
    })
  })

  test('that comes late never enters the next opening', async () => {
    await openVote(mode)
    const phone = await enter()
    await isOpen(phone)
    const past = { round: 1, openedAt: (pollOf(phone)?.openedAt ?? 0) - 1000 }
    expect(await cast(phone, { halle: { pour: 1 } }, past)).toMatchObject({ code: 'ballotNotOpen' })
    expect(await cast(phone, { halle: { pour: 1 } }, { round: 2 })).toMatchObject({ code: 'ballotNotOpen' })
  })
})

test('a vote without phones among its ways asks them nothing', async () => {
  await openVote({ ways: ['hands'] })
  const phone = await enter()
  expect(phone.scene()?.now).toEqual({ kind: 'look' })
  expect(await cast(phone, { halle: { pour: 1 } })).toMatchObject({ code: 'ballotNotOpen' })
})

test('an open vote tells nobody what another chose, nor any total', async () => {
  await openVote()
  const [one, other] = [await enter(), await enter()]
  await isOpen(one)
  await cast(one, { halle: { pour: 1 } })
  await one.until(() => ownOf(one) !== undefined)
  expect(ownOf(other)).toBeUndefined()
  expect(JSON.stringify(other.scene())).not.toMatch(/pour|voters/)
})
