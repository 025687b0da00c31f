import type { Decision } from '../../../shared/domain/change.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import { FileRefusal, refusalOf } from '../database/openDatabase.ts'
import type { Host } from '../Host.ts'
import type { ConnectionContext } from '../procedures.ts'

/** Does the file work once per command id; what the disk or the file refuses becomes a sentence. */
export function onFiles(
  name: string,
  input: { commandId: string },
  { host, actorId }: ConnectionContext,
  work: (host: Host) => Decision,
): Answer {
  // What was asked of the open file before comes before.
  host.queue.flush()
  const known = host.library.numberOfCommand(input.commandId)
  if (known !== undefined) return { status: 'done', number: known }
  let decision: Decision
  try {
    decision = work(host)
  } catch (problem) {
    const refused = refusalOf(problem)
    if (refused instanceof FileRefusal) return { status: 'refused', code: refused.code }
    throw problem
  }
  const info = { commandId: input.commandId, actorId, name, kind: 'course' as const, at: host.now() }
  return runCommand(host.library, info, () => decision)
}
