import type { Commands } from '../../renderer/client/Connection.ts'
import type { CommandAnswer } from '../../shared/contract/command.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { AtelierId, DemarcheId } from '../../shared/domain/ids.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import type { Tablee } from './openTablee.ts'
import { readReplica } from './readReplica.ts'

export type OpenEvening = {
  demarcheId: DemarcheId
  atelierId: AtelierId
  /** Every command, with its id; throws when the host refuses. */
  commands: Commands
  /** What a console knows now. */
  read: () => Promise<Replica>
}

let minted = 0

/** Creates a démarche from a content of `templates/`, and puts one of its ateliers on stage. */
export async function openEvening(
  tablee: Pick<Tablee, 'client'>,
  template: string,
  atelierIndex = 0,
): Promise<OpenEvening> {
  const { client } = tablee
  const commands = commandsOf(tablee)
  const demarcheId = `demarche-${process.pid}-${minted++}` as DemarcheId
  await commands.shelf.create({ id: demarcheId, title: 'Soirée d’essai', template, territory: '', day: '' })
  const ateliers = inOrder(rowsIn(await readReplica(client, null), 'ateliers'))
  const atelierId = ateliers[atelierIndex]?.id
  if (atelierId === undefined) throw new Error(`${template} has no atelier ${atelierIndex}.`)
  await client.windows.stage({ atelierId })
  return { demarcheId, atelierId, commands, read: () => readReplica(client, atelierId) }
}

/** Commands of a client, each with a fresh id; a refusal is an error, so that a journey stops there. */
export function commandsOf({ client }: Pick<Tablee, 'client'>): Commands {
  type Nouns = { [noun: string]: { [name: string]: (input: object) => Promise<CommandAnswer> } }
  const nouns = client as unknown as Nouns
  // The client has the same nouns and names; only the id of the command is added.
  return new Proxy({} as Commands, {
    get: (_, noun) =>
      new Proxy(
        {},
        {
          get: (__, name) => async (payload: object) => {
            const commandId = `test-${process.pid}-${minted++}`
            // Taken first, then called: an optional call would be read as one more name by the client.
            const act = nouns[String(noun)]?.[String(name)]
            if (!act) throw new Error(`The contract has no ${String(noun)}.${String(name)}.`)
            const answer = await act({ commandId, ...payload })
            if (answer.status !== 'done')
              throw new Error(`${String(noun)}.${String(name)}: ${JSON.stringify(answer)}`)
            return answer
          },
        },
      ),
  })
}
