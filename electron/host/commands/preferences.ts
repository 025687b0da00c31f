import { put } from '../../../shared/domain/change.ts'
import type { Json } from '../../../shared/domain/rows.ts'
import { runCommand } from '../database/gate.ts'
import type { Os } from '../procedures.ts'

export function preferenceProcedures(os: Os['preferences']) {
  return {
    set: os.set.handler(({ input, context: { host, actorId } }) =>
      runCommand(
        host.library,
        { commandId: input.commandId, actorId, name: 'preferences.set', kind: 'course', at: host.now() },
        () => [put('preferences', { id: input.name, value: (input.value ?? null) as Json })],
      ),
    ),
  }
}
