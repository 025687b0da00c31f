import { EventEmitter } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'

/**
 * Stands for Electron's utility process in a thread: `process.parentPort` and the ports have Electron's shape and
 * manners, and the program is the real one.
 */
class ElectronPort extends EventEmitter {
  private readonly port: MessagePort
  constructor(port: MessagePort) {
    super()
    this.port = port
    port.on('close', () => this.emit('close'))
  }
  start(): void {
    this.port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }))
  }
  postMessage(message: unknown): void {
    this.port.postMessage(message)
  }
  close(): void {
    this.port.close()
  }
}

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    parentPort?.postMessage(message)
  }
}

const shell = new ParentPort()
parentPort?.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) =>
  shell.emit('message', { data, ports: ports.map((port) => new ElectronPort(port)) }),
)
Object.assign(process, { parentPort: shell })
await import(workerData.program)
