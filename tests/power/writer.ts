import { writeSync } from 'node:fs'
import { verbsWith } from '../../electron/host/commands/verbs.ts'
import { CommandQueue } from '../../electron/host/database/CommandQueue.ts'
import { type Answer, commandWork } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import type { AtelierId, BoardId, CommandId, ContributionId } from '../../shared/domain/ids.ts'
import { makeId } from '../../shared/domain/ids.ts'

/**
 * A facilitator who never stops, to be killed at any moment: captures paroles and moves the clock, one to four gestures
 * at a time, and prints a line only once the host has acknowledged. `node writer.ts <file> <name>`
 */
const [path = '', name = ''] = process.argv.slice(2)
const store = new Store(path, 'demarche', { create: false, newEpoch: name })
const verbs = verbsWith({ find: () => undefined, copies: () => [] })
const queue = new CommandQueue()
const atelierId = 'atelier-1' as AtelierId
let counted = 0
const newId = <T extends string>() => {
  counted += 1
  return makeId<T>(Date.now(), new Uint8Array([...Array(8).keys(), counted & 255, counted >> 8]))
}

function send(index: number): Promise<Answer> {
  const commandId = `${name}-${index}` as CommandId
  const context = { now: Date.now(), newId }
  const isClock = index % 5 === 4
  const info = {
    commandId,
    actorId: name,
    name: isClock ? 'evening.pauseOrResume' : 'contributions.capture',
    kind: isClock ? ('course' as const) : ('do' as const),
    at: context.now,
  }
  const work = commandWork(store, info, (read) => {
    const move = read.get('clocks', 'sequence-1')?.state === 'paused' ? 'resume' : 'pause'
    if (isClock) return verbs.evening[move](read, { commandId, atelierId, laneId: null }, context)
    return verbs.contributions.capture(
      read,
      {
        commandId,
        id: commandId as string as ContributionId,
        boardId: 'board-1' as BoardId,
        slot: 'pepites',
        clusterId: null,
        groupId: null,
        authorClass: '',
        roundIndex: 1,
        text: `Parole ${commandId}`,
        capturedFrom: 'direct',
        details: {},
      },
      context,
    )
  })
  return queue.run(store, work)
}

for (let index = 0, round = 0; ; round += 1) {
  const indexes = Array.from({ length: 1 + (round % 4) }, (_, rank) => index + rank)
  const answers = await Promise.all(indexes.map(send))
  const version = store.get('clocks', 'sequence-1')?.v
  for (const [rank, answer] of answers.entries()) {
    if (answer.status === 'refused') throw new Error(answer.code)
    writeSync(1, `${name}-${index + rank} ${answer.number} ${version}\n`)
  }
  index += indexes.length
}
