import type { ContractRouterClient, InferContractRouterInputs } from '@orpc/contract'
import type { CommandAnswer } from '../../shared/contract/command.ts'
import type { Contract } from '../../shared/contract/contract.ts'
import { type CommandId, makeId } from '../../shared/domain/ids.ts'
import type { FeedMessage, Scope, Since } from '../../shared/protocol/feedMessage.ts'

export type Client = ContractRouterClient<Contract>

/** One wire to the host, and the moment it breaks. */
export type Wire = { client: Client; closed: Promise<void>; close: () => void }

export type WireState = 'connecting' | 'connected' | 'lost'

type Inputs = InferContractRouterInputs<Contract>
type Payload<Input> = Omit<Input, 'commandId'>

/** Every command of the contract, without its id: the connection mints it. */
export type Commands = {
  [Noun in Exclude<keyof Inputs, 'feed' | 'windows' | 'methods' | 'documents' | 'territory' | 'mapFiles'>]: {
    [Name in keyof Inputs[Noun]]: (payload: Payload<Inputs[Noun][Name]>) => Promise<CommandAnswer>
  }
}

/** A fresh id of this window; works on pages that are not a secure context. */
export function newId<T extends string>(): T {
  return makeId<T>(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/**
 * The link of a window with the host: it opens a wire, opens it again when it breaks, and takes followers up where
 * they were. A command sent across a cut goes again under the same id, so it is done once.
 */
export class Connection {
  readonly commands: Commands
  private readonly openWire: () => Promise<Wire>
  private wire: Promise<Wire>
  private state: WireState = 'connecting'
  private readonly listeners = new Set<() => void>()
  private isClosed = false
  /** Called with each refusal, to show its sentence. */
  onRefused: ((answer: CommandAnswer & { status: 'refused' }) => void) | undefined

  constructor(openWire: () => Promise<Wire>) {
    this.openWire = openWire
    this.wire = this.connect()
    this.commands = makeCommands((noun, name, payload) => this.send(noun, name, payload))
  }

  getState = (): WireState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The typed client of the present wire, for queries and jobs. */
  async client(): Promise<Client> {
    return (await this.wire).client
  }

  /** Follows a scope for as long as `signal` lasts, across cuts. `since` says where the replica had got to. */
  async follow(
    scope: Scope,
    since: () => Since | undefined,
    onMessage: (message: FeedMessage) => void,
    signal: AbortSignal,
  ): Promise<void> {
    while (!signal.aborted && !this.isClosed) {
      try {
        const { client } = await this.wire
        const known = since()
        // A scope's atelier id is checked by the contract as a plain string.
        const input = { scope, ...(known ? { since: known } : {}) } as Inputs['feed']['follow']
        for await (const message of await client.feed.follow(input, { signal })) onMessage(message)
        if (signal.aborted) return
        await pause(50, signal)
      } catch {
        // The wire broke: `connect` is opening another; the loop takes the replica up from its last number.
        if (signal.aborted) return
        await pause(200, signal)
      }
    }
  }

  close(): void {
    this.isClosed = true
    void this.wire.then((wire) => wire.close())
  }

  private async send(noun: string, name: string, payload: object): Promise<CommandAnswer> {
    const input = { commandId: newId<CommandId>(), ...payload }
    for (;;) {
      const wire = await this.wire
      try {
        // `Commands` proved noun, name and payload together; the client is reached by the same names.
        const nounClient = wire.client[noun as keyof Client] as unknown as {
          [name: string]: (input: object) => Promise<CommandAnswer>
        }
        const answer = (await nounClient[name]?.(input)) ?? { status: 'refused', code: 'invalid' }
        if (answer.status === 'refused') this.onRefused?.(answer)
        return answer
      } catch (problem) {
        if (isAnswered(problem)) {
          const answer = { status: 'refused', code: refusalOf(problem) } as const
          this.onRefused?.(answer)
          return answer
        }
        if (this.isClosed) return { status: 'refused', code: 'invalid' }
        await wire.closed
      }
    }
  }

  private async connect(): Promise<Wire> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const wire = await this.openWire()
        this.setState('connected')
        void wire.closed.then(() => {
          if (this.isClosed) return
          this.setState('lost')
          this.wire = this.connect()
        })
        return wire
      } catch (problem) {
        if (problem instanceof NotInvited) {
          this.setState('lost')
          throw problem
        }
        this.setState(attempt === 0 && this.state === 'connecting' ? 'connecting' : 'lost')
        await pause(Math.min(2000, 200 * 2 ** Math.min(attempt, 4)))
      }
    }
  }

  private setState(state: WireState): void {
    if (this.state === state) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

/** This window has neither a key nor a ticket: it must be opened from Tablée. */
export class NotInvited extends Error {}

/** The host did answer, by a typed error: sending again would get the same. */
function isAnswered(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && 'status' in problem
}

function refusalOf(problem: unknown): 'notAllowed' | 'invalid' {
  return problem instanceof Error && 'code' in problem && problem.code === 'FORBIDDEN'
    ? 'notAllowed'
    : 'invalid'
}

function makeCommands(
  send: (noun: string, name: string, payload: object) => Promise<CommandAnswer>,
): Commands {
  // `Commands` has every noun and name of the contract; here they are made when asked for.
  return new Proxy({} as Commands, {
    get: (_, noun) =>
      new Proxy(
        {},
        { get: (__, name) => (payload: object) => send(String(noun), String(name), payload ?? {}) },
      ),
  })
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
