import { afterEach, describe, expect, test } from 'vitest'
import type { Verb } from '../../electron/host/commands/verb.ts'
import { ruleNouns } from '../../electron/host/commands/verbs.ts'
import { runCommand } from '../../electron/host/database/gate.ts'
import { PhoneSessions } from '../../electron/host/database/PhoneSessions.ts'
import type { Store } from '../../electron/host/database/Store.ts'
import { PhoneFeed, readScene } from '../../electron/host/phones/PhoneFeed.ts'
import { participantVerbs } from '../../electron/host/phones/participantVerbs.ts'
import type { CommandMeta } from '../../shared/contract/command.ts'
import { contract } from '../../shared/contract/contract.ts'
import { participantContract } from '../../shared/contract/participant.ts'
import type { ActorId, AtelierId } from '../../shared/domain/ids.ts'
import type { PhoneMessage } from '../../shared/protocol/phoneMessage.ts'
import { TestTable } from '../support/TestTable.ts'

type Entry = { '~orpc': { meta: CommandMeta; inputSchema: { parse: (input: object) => object } } }

const commands = ruleNouns.flatMap((noun) =>
  Object.entries(contract[noun] as unknown as { [name: string]: Entry }).map(([name, entry]) => ({
    noun,
    name,
    entry: entry['~orpc'],
  })),
)
const atelierId = 'atelier-1' as AtelierId
let table: TestTable
afterEach(() => table.close())

const settle = () => new Promise((resolve) => setImmediate(resolve))

function demarche(): Store {
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  return store
}

function run({ noun, name, entry }: (typeof commands)[number], commandId: string, payload: object = {}) {
  const input = entry.inputSchema.parse({ commandId, ...entry.meta.example, ...payload })
  const verb = (table.host.verbs[noun] as unknown as { [name: string]: Verb<unknown> })[name]
  const info = {
    commandId,
    actorId: 'actor-1',
    name: `${noun}.${name}`,
    kind: 'course' as const,
    at: table.nowMs,
  }
  return runCommand(demarche(), info, (read) => verb?.(read, input, table.host.ruleContext) ?? [])
}

/** Follows as a phone of the sample démarche does. */
function follow() {
  const sessions = new PhoneSessions(table.host.library)
  const { session, token } = sessions.add(atelierId, 'phone-new' as ActorId, table.nowMs)
  const feed = new PhoneFeed(
    demarche(),
    atelierId,
    () => table.nowMs,
    () => null,
  )
  const stop = new AbortController()
  const messages: PhoneMessage[] = []
  const done = (async () => {
    for await (const message of feed.follow(session, token, stop.signal))
      messages.push(structuredClone(message))
  })()
  const scene = () => messages.findLast((message) => message.kind === 'scene')?.scene
  const end = () => {
    stop.abort()
    feed.stop()
    return done
  }
  return { messages, scene, end }
}

const ask = (kind: object) => {
  const command = commands.find(({ noun, name }) => noun === 'doors' && name === 'ask')
  if (command) run(command, 'ask-before', { ask: kind })
}

describe('a phone knows what is open, and nothing else', () => {
  for (const asked of [{ kind: 'look' }, { kind: 'contribute', boardIds: ['board-1', 'board-2'] }]) {
    test.each(commands.map((command) => [`${command.noun}.${command.name}`, command] as const))(
      `%s, while phones are asked to ${asked.kind}`,
      async (_, command) => {
        table = TestTable.laid()
        ask(asked)
        const phone = follow()
        await settle()
        run(command, 'tested')
        for (let turn = 0; turn < 4; turn += 1) await settle()
        expect(phone.scene()).toEqual(readScene(demarche(), atelierId))
        expect(JSON.stringify(phone.messages)).not.toMatch(/secr[eè]t|Bernadette|Camille|cafe-au-fond|ABCDE/i)
        await phone.end()
      },
    )
  }
})

test('every command of a phone has an example that its verb accepts or refuses, and none names who sends', () => {
  table = TestTable.laid()
  ask({ kind: 'contribute', boardIds: ['board-1'] })
  for (const entries of Object.values(participantContract)) {
    for (const entry of Object.values(entries) as unknown as Entry[]) {
      const { meta } = entry['~orpc']
      expect(meta.roles).toEqual(['participant'])
      if (meta.example)
        expect(() => entry['~orpc'].inputSchema.parse({ commandId: 'id', ...meta.example })).not.toThrow()
    }
  }
  const { example } = (participantContract.paroles.send as unknown as Entry)['~orpc'].meta
  const phone = { id: 'phone-1' as ActorId, atelierId, groupId: null }
  const decision = participantVerbs.paroles.send(demarche(), example as never, phone, table.host.ruleContext)
  expect(decision).toMatchObject([
    { kind: 'put', table: 'submissions', row: { phoneId: 'phone-1', state: 'waiting' } },
  ])
})
