import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { Role } from '../../shared/protocol/feedMessage.ts'
import type { MessageFromHost, MessageToHost } from '../../shared/protocol/hostMessage.ts'

const restartsAllowed = 3
const restartsWithinMs = 60_000
const patienceMs = 15_000

const lastWordsKept = 16_384

export type HostDeath = { startedAt: number; diedAt: number; exitCode: number; lastWords: string }

export type HostProcessOptions = {
  /** The built `utilityHost.js`. */
  program: string
  templatesFolder: string
  /** The host cannot start, and says why. */
  onRefused: (sentence: string) => void
  /** It ended by itself, and every port to it is dead. */
  onDied: (death: HostDeath) => void
  /** It is back after a death: windows may ask for other ports. */
  onBack: () => void
  /** It ended several times within a minute: it is not started again. */
  onGivenUp: () => void
}

/**
 * The host in a process of its own: started, started again when it dies, stopped so that it closes its file. Main
 * only hands out ports: it relays nothing and reads nothing.
 */
export class HostProcess {
  private readonly options: HostProcessOptions
  private child: UtilityProcess | null = null
  private isReady = false
  private isStopping = false
  /** Ports for windows that came before the host was ready. */
  private readonly waiting: { role: Role; port: MessagePortMain }[] = []
  private restartedAt: number[] = []
  private startedAt = 0
  private lastWords = ''

  constructor(options: HostProcessOptions) {
    this.options = options
    this.start()
  }

  /** A fresh port to the host for a window of that role; messages wait in it until the host reads them. */
  connect(role: Role): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain()
    if (this.isReady) this.handOver(role, port1)
    else this.waiting.push({ role, port: port1 })
    return port2
  }

  get isRunning(): boolean {
    return this.child !== null
  }

  /** Asks the host to close its file and end; a host that does not is ended. */
  stop(): Promise<void> {
    this.isStopping = true
    const child = this.child
    if (!child) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill(), patienceMs)
      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      child.postMessage({ kind: 'stop' } satisfies MessageToHost)
    })
  }

  private start(): void {
    const { program, templatesFolder, onRefused, onBack } = this.options
    this.startedAt = Date.now()
    this.lastWords = ''
    const child = utilityProcess.fork(program, ['--templates', templatesFolder], {
      serviceName: 'Tablée',
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    this.child = child
    child.stderr?.on('data', (words: Buffer) => {
      process.stderr.write(words)
      this.lastWords = `${this.lastWords}${words}`.slice(-lastWordsKept)
    })
    child.on('message', (message: MessageFromHost) => {
      if (message.kind === 'refused') {
        this.isStopping = true
        onRefused(message.sentence)
      } else {
        this.isReady = true
        if (this.restartedAt.length > 0) onBack()
        for (const { role, port } of this.waiting.splice(0)) this.handOver(role, port)
      }
    })
    child.once('exit', (exitCode) => this.afterExit(exitCode))
  }

  private handOver(role: Role, port: MessagePortMain): void {
    this.child?.postMessage({ kind: 'window', role } satisfies MessageToHost, [port])
  }

  /** The windows are told, and ask for other ports; what was acknowledged is in the file. */
  private afterExit(exitCode: number): void {
    this.child = null
    this.isReady = false
    if (this.isStopping) return
    const now = Date.now()
    const { startedAt, lastWords } = this
    this.options.onDied({ startedAt, diedAt: now, exitCode, lastWords })
    this.restartedAt = [...this.restartedAt.filter((at) => at > now - restartsWithinMs), now]
    if (this.restartedAt.length > restartsAllowed) this.options.onGivenUp()
    else this.start()
  }
}
