import type { CommandMeta } from '../../shared/contract/command.ts'
import { contract } from '../../shared/contract/contract.ts'
import { backupProcedures } from './commands/backups.ts'
import { methodProcedures } from './commands/methods.ts'
import { ownMethodProcedures } from './commands/ownMethods.ts'
import { preferenceProcedures } from './commands/preferences.ts'
import { press } from './commands/remote.ts'
import { shelfProcedures } from './commands/shelf.ts'
import type { Verb } from './commands/verb.ts'
import type { RuleNoun } from './commands/verbs.ts'
import { type Answer, commandWork, redoWork, undoWork } from './database/gate.ts'
import type { Reader } from './database/Store.ts'
import { follow } from './feed/follow.ts'
import { documentProcedures } from './jobs/documents.ts'
import { mapFileProcedures } from './maps/mapFiles.ts'
import { territoryProcedures } from './maps/territory.ts'
import { phoneProcedures } from './phones/phoneProcedures.ts'
import { type ConnectionContext, commandOs, os } from './procedures.ts'

/** Runs a rule's verb on the open démarche through the gate, with the commands of the same turn. */
async function runVerb<Noun extends RuleNoun>(
  noun: Noun,
  name: string,
  input: { commandId: string },
  context: ConnectionContext,
): Promise<Answer> {
  const { host } = context
  const store = host.demarche
  if (!store) return { status: 'refused', code: 'demarcheNotOpen' }
  const verb = (host.verbs[noun] as { [name: string]: Verb<unknown> })[name]
  if (!verb) throw new Error(`${noun}.${name} has no verb`)
  const { undo: undoKind } = commandMeta(noun, name)
  const info = {
    commandId: input.commandId,
    actorId: context.actorId,
    name: `${noun}.${name}`,
    kind: undoKind === 'course' ? ('course' as const) : ('do' as const),
    at: host.now(),
  }
  const decide = (read: Reader) => verb(read, input, host.ruleContext)
  const isVote = info.name.startsWith('ballots.')
  const work = commandWork(store, info, (read) =>
    isVote ? host.secretVotes.decide(read, name, input, decide) : decide(read),
  )
  const answer = await host.queue.run(store, work)
  if (answer.status === 'done') host.noteChange(noun)
  if (isVote) host.settleVotes(store)
  if (undoKind === 'final' && noun === 'people' && answer.status === 'done')
    host.erasedPeople.settle(store, answer.number)
  return answer
}

function commandMeta(noun: RuleNoun, name: string): CommandMeta {
  // Every entry of the contract was made by `command`, which sets its meta.
  const entry = (contract[noun] as unknown as { [name: string]: { '~orpc': { meta: CommandMeta } } })[name]
  if (!entry) throw new Error(`${noun}.${name} is not in the contract`)
  return entry['~orpc'].meta
}

/**
 * Gives each command of a noun its verb by name. `verbs.ts` proved that there is one for each; here they are only
 * walked together, so the types are put back by hand.
 */
function implementNoun(noun: RuleNoun): never {
  const procedures = commandOs[noun] as unknown as { [name: string]: { handler: (work: unknown) => unknown } }
  const implemented = Object.keys(contract[noun]).map((name) => [
    name,
    procedures[name]?.handler(
      ({ input, context }: { input: { commandId: string }; context: ConnectionContext }) =>
        runVerb(noun, name, input, context),
    ),
  ])
  // Matched by name above: `os.router` has no shorter way to be told.
  return Object.fromEntries(implemented) as never
}

/** The whole contract, implemented once; both transports carry this router. */
export const router = os.router({
  demarches: implementNoun('demarches'),
  ateliers: implementNoun('ateliers'),
  groups: implementNoun('groups'),
  people: implementNoun('people'),
  attendances: implementNoun('attendances'),
  sequences: implementNoun('sequences'),
  lanes: implementNoun('lanes'),
  contributions: implementNoun('contributions'),
  clusters: implementNoun('clusters'),
  sheets: implementNoun('sheets'),
  mapItems: implementNoun('mapItems'),
  baseMaps: implementNoun('baseMaps'),
  communes: implementNoun('communes'),
  territory: territoryProcedures(os.territory),
  mapFiles: mapFileProcedures(os.mapFiles),
  boards: implementNoun('boards'),
  ballots: implementNoun('ballots'),
  phones: phoneProcedures(os.phones),
  doors: implementNoun('doors'),
  submissions: implementNoun('submissions'),
  wall: implementNoun('wall'),
  evening: implementNoun('evening'),
  remote: {
    press: os.remote.press.handler(({ input, context }) => press(context.host, context.actorId, input)),
  },
  shelf: shelfProcedures(os.shelf),
  preferences: preferenceProcedures(os.preferences),
  backups: backupProcedures(os.backups),
  methods: methodProcedures(os.methods),
  ownMethods: ownMethodProcedures(os.ownMethods),
  documents: documentProcedures(os.documents),
  history: {
    undo: os.history.undo.handler(({ input, context }) =>
      backAndForth('history.undo', undoWork, input.commandId, context),
    ),
    redo: os.history.redo.handler(({ input, context }) =>
      backAndForth('history.redo', redoWork, input.commandId, context),
    ),
  },
  feed: {
    follow: os.feed.follow.handler(({ input, context, signal }) =>
      follow(context.host, context.role, input.scope, input.since, signal ?? new AbortController().signal),
    ),
  },
  windows: {
    invite: os.windows.invite.handler(({ input, context }) => ({ address: context.invite(input.role) })),
    stage: os.windows.stage.handler(({ input, context }) => {
      context.host.setStage(input.atelierId)
      return { isOnStage: true }
    }),
    presence: os.windows.presence.handler(({ context, signal }) =>
      context.host.presence.follow(signal ?? new AbortController().signal),
    ),
  },
})

async function backAndForth(
  name: string,
  move: typeof undoWork,
  commandId: string,
  { host, actorId }: ConnectionContext,
): Promise<Answer> {
  if (!host.demarche) return { status: 'refused', code: 'demarcheNotOpen' }
  const work = move(host.demarche, { commandId, actorId, name, at: host.now() })
  const answer = await host.queue.run(host.demarche, work)
  if (answer.status === 'done') host.noteChange('sequences')
  return answer
}
