import { writeSync } from 'node:fs'
import { verbsWith } from '../../electron/host/commands/verbs.ts'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import type { AtelierId, BoardId, CommandId, ContributionId } from '../../shared/domain/ids.ts'
import { makeId } from '../../shared/domain/ids.ts'

/**
 * A facilitator who never stops, to be killed at any moment: captures paroles and moves the clock, and prints a line
 * only once the host has acknowledged. `node writer.ts <file> <name>`
 */
const [path = '', name = ''] = process.argv.slice(2)
const store = new Store(path, 'demarche', { create: false, newEpoch: name })
const verbs = verbsWith(() => undefined)
const atelierId = 'atelier-1' as AtelierId
let counted = 0
const newId = <T extends string>() => {
  counted += 1
  return makeId<T>(Date.now(), new Uint8Array([...Array(8).keys(), counted & 255, counted >> 8]))
}

for (let index = 0; ; index += 1) {
  const commandId = `${name}-${index}` as CommandId
  const context = { now: Date.now(), newId }
  const isClock = index % 5 === 4
  const move = store.get('clocks', 'sequence-1')?.state === 'paused' ? 'resume' : 'pause'
  const answer = runCommand(
    store,
    {
      commandId,
      actorId: name,
      name: isClock ? `evening.${move}` : 'contributions.capture',
      kind: isClock ? 'course' : 'do',
      at: context.now,
    },
    (read) =>
      isClock
        ? verbs.evening[move](read, { commandId, atelierId, laneId: null }, context)
        : verbs.contributions.capture(
            read,
            {
              commandId,
              id: commandId as string as ContributionId,
              boardId: 'board-1' as BoardId,
              slot: 'pepites',
              clusterId: null,
              groupId: null,
              authorClass: '',
              text: `Parole ${commandId}`,
              capturedFrom: 'direct',
              roundIndex: 1,
              details: {},
            },
            context,
          ),
  )
  if (answer.status === 'refused') throw new Error(answer.code)
  const version = store.get('clocks', 'sequence-1')?.v
  writeSync(1, `${commandId} ${answer.number} ${version}\n`)
}
