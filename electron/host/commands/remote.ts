import {
  pressRemote,
  type RemoteCommand,
  type RemoteKey,
} from '../../../shared/domain/evening/pressRemote.ts'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import { changeWall } from '../../../shared/domain/wall/changeWall.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import type { Host } from '../Host.ts'
import { courseRows, eveningVerbs } from './evening.ts'

/** A press of the clicker, whichever window received it: arms, runs what it stands for, or counts for nothing. */
export function press(
  host: Host,
  actorId: string,
  input: { commandId: string; atelierId: AtelierId; key: RemoteKey; isRepeat: boolean },
): Answer {
  host.queue.flush()
  const store = host.demarche
  const rows = store && courseRows(store, input.atelierId)
  if (!store || !rows) return { status: 'refused', code: 'demarcheNotOpen' }
  const known = store.numberOfCommand(input.commandId)
  if (known !== undefined) return { status: 'done', number: known }
  const pressed = pressRemote(input, rows, host.presence.remote, host.now())
  host.presence.setRemote(pressed.state)
  if (pressed.outcome.kind !== 'run') return { status: 'done', number: store.number }
  const { command } = pressed.outcome
  const info = {
    commandId: input.commandId,
    actorId,
    name: `remote.${command.name}`,
    kind: 'course' as const,
    at: host.now(),
  }
  const { atelierId } = input
  return runCommand(store, info, (read) => {
    const context = host.ruleContext
    const asked = { commandId: input.commandId, atelierId, laneId: null }
    switch (command.name) {
      case 'maskWall':
        return changeWall(rows.atelier, rows.wall, { isMasked: command.isMasked })
      case 'startEvening':
        return eveningVerbs.start(read, { ...asked, at: command.at }, context)
      case 'nextStep':
      case 'previousStep':
        return eveningVerbs[command.name](read, { ...asked, laneId: command.laneId }, context)
      default:
        return eveningVerbs[plainVerbs[command.name]](read, asked, context)
    }
  })
}

const plainVerbs = {
  goNext: 'goNext',
  goPrevious: 'goPrevious',
  pauseClock: 'pause',
  resumeClock: 'resume',
} as const satisfies {
  [Name in Exclude<RemoteCommand['name'], 'maskWall' | 'startEvening' | 'nextStep' | 'previousStep'>]: string
}
