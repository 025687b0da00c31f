import { resolve } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import { Host } from '../../electron/host/Host.ts'
import { serveMessagePort } from '../../electron/host/transports/messagePort.ts'
import { Connection } from '../../renderer/client/Connection.ts'
import { ReplicaStore } from '../../renderer/client/ReplicaStore.ts'
import { openMessagePort } from '../../renderer/client/transports/messagePort.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { AtelierId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/protocol/feedMessage.ts'
import type { Replica } from '../../shared/replica/Replica.ts'
import { sampleDemarche, sampleNow } from './sampleDemarche.ts'

export const templatesFolder = resolve(import.meta.dirname, '../../templates')

/**
 * A workshop in one process: a host with real SQLite, a clock that moves when told, counted ids, and windows that
 * speak to it over real message ports.
 */
export class TestTable {
  readonly host: Host
  readonly console: TestWindow
  nowMs = sampleNow
  private counted = 0
  private readonly windows: TestWindow[] = []

  constructor(options: { dataFolder?: string; rows?: readonly Change[] } = {}) {
    this.host = new Host({
      dataFolder: options.dataFolder ?? ':memory:',
      templatesFolder,
      now: () => this.nowMs,
      newId: <T extends string>() => {
        this.counted += 1
        // Counted ids stand for minted ones.
        return `id-${String(this.counted).padStart(6, '0')}` as T
      },
    })
    if (options.rows !== undefined) this.layRows(options.rows)
    this.console = this.openWindow('console')
  }

  /** A table laid with the sample démarche, its atelier 1 on stage. */
  static laid(): TestTable {
    const table = new TestTable({ rows: sampleDemarche() })
    table.host.setStage('atelier-1' as AtelierId)
    return table
  }

  /** Opens a démarche in memory that holds these rows. */
  layRows(rows: readonly Change[]): void {
    const store = new Store(':memory:', 'demarche', { create: true, newEpoch: this.host.newId() })
    const info = { commandId: 'laid', actorId: 'nobody', name: 'demarches.create', at: this.nowMs }
    runCommand(store, { ...info, kind: 'course' }, () => [...rows])
    this.host.setDemarche(store)
  }

  openWindow(role: Role, actorId: string = this.host.device): TestWindow {
    const window = new TestWindow(this.host, role, actorId)
    this.windows.push(window)
    return window
  }

  close(): void {
    for (const window of this.windows) window.close()
    this.host.close()
  }
}

/** A window on the host: its commands and its replica, over a message port. */
export class TestWindow {
  readonly connection: Connection
  readonly demarche: ReplicaStore
  readonly library: ReplicaStore
  private readonly ports: MessagePort[] = []

  constructor(host: Host, role: Role, actorId: string) {
    this.connection = new Connection(async () => {
      const { port1, port2 } = new MessageChannel()
      this.ports.push(port1, port2)
      serveMessagePort(port1, { host, role, actorId, invite: () => null })
      // Node's port has the DOM port's methods that the client uses.
      return openMessagePort(port2 as unknown as globalThis.MessagePort)
    })
    this.demarche = new ReplicaStore(this.connection)
    this.library = new ReplicaStore(this.connection)
  }

  get commands() {
    return this.connection.commands
  }

  /** Resolves once the replica satisfies `condition`: no delay, only its own news. */
  until(condition: (replica: Replica) => boolean, store: ReplicaStore = this.demarche): Promise<Replica> {
    return new Promise((resolveWith) => {
      const look = () => {
        if (!condition(store.get())) return
        stop()
        resolveWith(store.get())
      }
      const stop = store.subscribe(look)
      look()
    })
  }

  close(): void {
    this.connection.close()
    for (const port of this.ports) port.close()
  }
}
