import { activities } from '../../../shared/activities/index.ts'
import type { Decision } from '../../../shared/domain/change.ts'
import { inLanguage } from '../../../shared/domain/methods/inLanguage.ts'
import {
  importMethods,
  keepOwnMethod,
  noteTrial,
  putBackOwnMethod,
  removeOwnMethod,
  removeTrial,
} from '../../../shared/domain/methods/keepOwnMethod.ts'
import type { MethodBoard } from '../../../shared/domain/methods/methodSchema.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import type { Reader } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import type { ConnectionContext, Os } from '../procedures.ts'

/** Commands on the methods of this computer, through the library's gate. */
export function ownMethodProcedures(os: Os['ownMethods']) {
  return {
    keep: os.keep.handler(({ input, context }) =>
      onLibrary('ownMethods.keep', input, context, (read) =>
        keepOwnMethod({ ...known(read, context.host, input.method.id), acceptsSettings }, input),
      ),
    ),
    remove: os.remove.handler(({ input, context }) =>
      onLibrary('ownMethods.remove', input, context, (read) =>
        removeOwnMethod(read.get('personalMethods', input.id), { now: context.host.now() }),
      ),
    ),
    putBack: os.putBack.handler(({ input, context }) =>
      onLibrary('ownMethods.putBack', input, context, (read) =>
        putBackOwnMethod(read.get('personalMethods', input.id)),
      ),
    ),
    noteTrial: os.noteTrial.handler(({ input, context }) =>
      onLibrary('ownMethods.noteTrial', input, context, (read) =>
        noteTrial(known(read, context.host, input.methodId), input),
      ),
    ),
    removeTrial: os.removeTrial.handler(({ input, context }) =>
      onLibrary('ownMethods.removeTrial', input, context, (read) =>
        removeTrial(read.get('personalMethods', input.methodId), input),
      ),
    ),
    importFile: os.importFile.handler(({ input, context }) =>
      onLibrary('ownMethods.importFile', input, context, (read) =>
        importMethods(
          {
            rows: read.all('personalMethods'),
            shippedIds: new Set(context.host.methods.map(({ id }) => id)),
            acceptsSettings,
            newIdentifier: () => `m${context.host.newId<string>().replace(/[^A-Za-z0-9]/g, '')}`,
          },
          input,
        ),
      ),
    ),
  }
}

function known(read: Reader, host: Host, methodId: string) {
  return {
    row: read.get('personalMethods', methodId),
    isShipped: host.methods.some(({ id }) => id === methodId),
  }
}

/** Whether the activity of a board takes its settings. */
function acceptsSettings({ activity, settings }: MethodBoard): boolean {
  return activities[activity].settingsSchema.safeParse(inLanguage(settings, 'fr')).success
}

function onLibrary(
  name: string,
  input: { commandId: string },
  { host, actorId }: ConnectionContext,
  decide: (read: Reader) => Decision,
): Answer {
  const info = { commandId: input.commandId, actorId, name, kind: 'do' as const, at: host.now() }
  return runCommand(host.library, info, decide)
}
