import { randomBytes } from 'node:crypto'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import { joinAddress, makeJoinCode, wifiText } from '../../../shared/domain/phones/doorTexts.ts'
import type { Door } from '../../../shared/domain/phones/phoneRows.ts'
import type { Answer } from '../database/gate.ts'
import type { Host } from '../Host.ts'
import type { Os } from '../procedures.ts'
import { localAddresses } from './localAddresses.ts'
import { qrRows } from './qrRows.ts'

/** The first port that is tried; phones are told of it on cards printed before. */
export const usualPhonePort = 8180

type Prepared = {
  commandId: string
  atelierId: AtelierId
  address: string
  port: number
  wifiName: string
  wifiPassword: string
}

export function phoneProcedures(os: Os['phones']) {
  return {
    prepare: os.prepare.handler(({ input, context: { host } }) => prepare(host, input)),
    open: os.open.handler(({ input, context: { host } }) => open(host, input)),
    close: os.close.handler(({ input, context: { host } }): Answer => {
      if (host.door.openAtelierId === input.atelierId) host.door.shut()
      return { status: 'done', number: host.demarche?.number ?? 0 }
    }),
    kick: os.kick.handler(({ input, context: { host } }) => ({ isDone: host.door.kick(input.phoneId) })),
    follow: os.follow.handler(({ context: { host }, signal }) =>
      host.door.follow(signal ?? new AbortController().signal),
    ),
  }
}

/** Writes the door's row and its codes; when it is open, it opens again at its new address. */
async function prepare(host: Host, input: Prepared): Promise<Answer> {
  host.queue.flush()
  const store = host.demarche
  if (!store?.get('ateliers', input.atelierId)) return { status: 'refused', code: 'notFound' }
  const known = store.get('doors', input.atelierId)
  const wasOpen = host.door.openAtelierId === input.atelierId
  const hasMoved = known?.address !== input.address || known.port !== input.port
  if (wasOpen && hasMoved) host.door.shut()
  const { atelierId, address, port, wifiName, wifiPassword } = input
  const code = known?.code ?? makeJoinCode(randomBytes(5))
  const door: Omit<Door, 'v'> = {
    id: atelierId,
    atelierId,
    isOpen: wasOpen && !hasMoved,
    address,
    port,
    code,
    wifiName,
    wifiPassword,
    wifiQr: wifiName === '' ? null : qrRows(wifiText({ name: wifiName, password: wifiPassword })),
    pageQr: qrRows(joinAddress({ address, port, code })),
    ask: known?.ask ?? { kind: 'look' },
  }
  host.door.writeDoor(store, door, 'phones.prepare', input.commandId)
  if (wasOpen && hasMoved) return open(host, { atelierId, commandId: `${input.commandId}.open` })
  return { status: 'done', number: store.number }
}

async function open(
  host: Host,
  { atelierId, commandId }: { atelierId: AtelierId; commandId: string },
): Promise<Answer> {
  host.queue.flush()
  const store = host.demarche
  const door = store?.get('doors', atelierId)
  if (!store || !door) return { status: 'refused', code: 'doorNotPrepared' }
  if (host.door.openAtelierId === atelierId) return { status: 'done', number: store.number }
  if (!localAddresses().includes(door.address)) return { status: 'refused', code: 'addressGone' }
  try {
    await host.door.openAt(store, door)
  } catch (problem) {
    return { status: 'refused', code: codeOf(problem) }
  }
  const port = host.door.port ?? door.port
  const pageQr = port === door.port ? door.pageQr : qrRows(joinAddress({ ...door, port }))
  if (!store.isClosed)
    host.door.writeDoor(store, { ...door, isOpen: true, port, pageQr }, 'phones.open', commandId)
  return { status: 'done', number: store.number }
}

function codeOf(problem: unknown): 'doorPortTaken' | 'addressGone' {
  if (!(problem instanceof Error && 'code' in problem)) throw problem
  if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') return 'doorPortTaken'
  if (problem.code === 'EADDRNOTAVAIL') return 'addressGone'
  throw problem
}
