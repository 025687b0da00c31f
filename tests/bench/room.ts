import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { build } from 'vite'
import { WebSocket } from 'ws'
import type { Client } from '../../renderer/client/Connection.ts'
import type { BallotCells } from '../../shared/domain/ballots/ballotRows.ts'
import type { AtelierId, BoardId, ContributionId } from '../../shared/domain/ids.ts'
import { applyMessage, emptyReplica, rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { mintedId, type OpenPhone, openPhone } from '../support/openPhone.ts'
import { startHost, stopHost } from '../support/openTablee.ts'
import type { Benchmark } from './bench.ts'
import { percentile, rounded } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')
/** `--short` tries the whole in half a minute; the figures that are judged are those of the default. */
const course = process.argv.includes('--short')
  ? { phones: 60, firstMs: 5000, thenMs: 12_000 }
  : { phones: 300, firstMs: 20_000, thenMs: 120_000 }
const everyMs = 3000
const few = 3
const scriptLimitBytes = 30_000
const optionIds = ['halle', 'car', 'carnet', 'repas', 'panneau', 'banc']
const settings = {
  question: 'Par quoi commence-t-on ?',
  axes: [{ id: 'axe-1', title: 'Le lien' }],
  options: optionIds.map((id) => ({ id, axisId: 'axe-1', text: `Action ${id}` })),
  ways: ['phone'],
}

/** A hall that votes by phone, each voice counted exactly once; against the same with three phones. */
export const roomBenchmark: Benchmark = {
  name: 'room',
  asks: `${course.phones} phones: every acknowledged voice counted exactly once; script of their page under 30 kB (--short to try)`,
  run: async () => {
    const scriptBytes = await weighScript()
    if (scriptBytes >= scriptLimitBytes)
      throw new Error(`The phone page asks for ${scriptBytes} bytes of script`)
    const small = await vote(few)
    const hall = await vote(course.phones)
    return { scriptKb: rounded(scriptBytes / 1000), [`with${few}`]: small, [`with${course.phones}`]: hall }
  },
}

async function weighScript(): Promise<number> {
  const config = { configFile: join(root, 'vite.phone.config.ts'), logLevel: 'error' as const }
  const built = await build({ ...config, build: { write: false } })
  return (Array.isArray(built) ? built : [built])
    .flatMap((one) => ('output' in one ? one.output : []))
    .reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code, { level: 9 }).length : 0), 0)
}

async function vote(phoneCount: number) {
  const folder = mkdtempSync(join(tmpdir(), 'tablee-room-'))
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  // Phones of a bench have no page; a host wants one to start.
  writeFileSync(join(pages, 'console.html'), '')
  const { host, address, port } = await startHost(join(folder, 'data'), pages)
  const sockets: WebSocket[] = []
  const phones: OpenPhone[] = []
  try {
    const console = await openWindow(address, port, sockets)
    const hall = await layVote(console)
    const wallAddress = (await console.windows.invite({ role: 'projection' })).address ?? ''
    const wall = await openWindow(wallAddress, port, sockets)
    const lags = followWall(wall)
    for (let first = 0; first < phoneCount; first += 20) {
      const joined = Array.from({ length: Math.min(20, phoneCount - first) }, () =>
        openPhone(hall.origin, hall.code),
      )
      phones.push(...(await Promise.all(joined)))
    }
    await hall.open()
    await Promise.all(phones.map((phone) => phone.until(({ now }) => now.kind === 'vote')))

    const acknowledged: number[] = []
    const last = new Map<OpenPhone, BallotCells>()
    const cast = async (phone: OpenPhone) => {
      const poll = openPoll(phone)
      const cells = twoVoices()
      const sentAt = performance.now()
      const answer = await phone.client.votes.cast({
        commandId: mintedId<string>(),
        boardId: hall.boardId,
        pollId: 'axe-1',
        round: poll.round,
        openedAt: poll.openedAt,
        cells,
      })
      if (answer.status !== 'done') throw new Error(`A voice was refused: ${JSON.stringify(answer)}`)
      acknowledged.push(performance.now() - sentAt)
      last.set(phone, cells)
    }
    const cpuBefore = cpuMsOf(host.pid)
    const startedAt = performance.now()
    const stopSaying = sayEachSecond(console, hall.captureBoardId, lags.sent)
    await Promise.all(
      phones.map(async (phone) => {
        await pause(Math.random() * course.firstMs)
        await cast(phone)
      }),
    )
    await pause(Math.max(0, course.firstMs - (performance.now() - startedAt)))
    const endAt = performance.now() + course.thenMs
    await Promise.all(
      phones.map(async (phone) => {
        await pause(Math.random() * everyMs)
        while (performance.now() < endAt) {
          const next = performance.now() + everyMs
          await cast(phone)
          await pause(Math.max(0, next - performance.now()))
        }
      }),
    )
    stopSaying()
    const elapsedMs = performance.now() - startedAt
    const cpuMs = cpuMsOf(host.pid) - cpuBefore
    const memoryMb = memoryMbOf(host.pid)
    const tally = await hall.close()
    const expected = sumOf([...last.values()])
    if (tally.voters !== phoneCount || !isDeepStrictEqual(sortedCells(tally.cells), sortedCells(expected)))
      throw new Error(`Not every voice was counted once: ${JSON.stringify({ tally, expected, phoneCount })}`)
    return {
      voices: acknowledged.length,
      votersCounted: tally.voters,
      acknowledgedP50Ms: rounded(percentile(acknowledged, 0.5)),
      acknowledgedP95Ms: rounded(percentile(acknowledged, 0.95)),
      wallLagP50Ms: rounded(percentile(lags.times, 0.5)),
      wallLagP95Ms: rounded(percentile(lags.times, 0.95)),
      hostCpuPercent: Math.round((cpuMs / elapsedMs) * 100),
      hostMemoryMb: memoryMb,
    }
  } finally {
    for (const phone of phones) phone.socket.terminate()
    for (const socket of sockets) socket.terminate()
    await stopHost(host)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A window of the console or of the wall, without its page. */
async function openWindow(invitation: string, port: number, sockets: WebSocket[]): Promise<Client> {
  const origin = `http://127.0.0.1:${port}`
  const answer = await fetch(`${origin}/ticket`, {
    method: 'POST',
    headers: { Origin: origin },
    body: JSON.stringify({ key: new URL(invitation).searchParams.get('key') }),
  })
  const { ticket } = (await answer.json()) as { ticket: string }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, ['tablee', `ticket.${ticket}`], { origin })
  sockets.push(socket)
  await new Promise((opened, failed) => {
    socket.once('open', opened)
    socket.once('error', failed)
  })
  return createORPCClient(new RPCLink({ websocket: socket }))
}

/** An evening at its vote, its door open on this computer; another board is on the wall. */
async function layVote(client: Client) {
  const evening = await openEvening({ client }, 'une-soiree')
  const { atelierId, commands } = evening
  await commands.groups.setNumber({ atelierId, count: 4 })
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const rows = await evening.read()
  const ballot = rowsIn(rows, 'boards').find(({ activity }) => activity === 'ballot')
  const columns = rowsIn(rows, 'boards').find(({ activity }) => activity === 'columns')
  if (!ballot || !columns) throw new Error('The template has lost its boards')
  await commands.wall.show({ atelierId, scene: 'board', boardId: columns.id })
  await commands.ballots.changeRules({ boardId: ballot.id, settings })
  await commands.phones.prepare({ atelierId, address: '127.0.0.1', port: 0, wifiName: '', wifiPassword: '' })
  await commands.phones.open({ atelierId })
  const door = rowsIn(await evening.read(), 'doors')[0]
  if (!door) throw new Error('There is no door')
  const poll = { boardId: ballot.id, pollIds: ['axe-1'] }
  return {
    origin: `http://127.0.0.1:${door.port}`,
    code: door.code,
    boardId: ballot.id,
    captureBoardId: columns.id,
    atelierId: atelierId as AtelierId,
    open: () => commands.ballots.open({ ...poll, mayVote: course.phones }),
    close: async () => {
      await commands.ballots.close(poll)
      const tally = rowsIn(await evening.read(), 'ballotTallies').find(({ state }) => state === 'closed')
      if (!tally) throw new Error('The vote was not counted')
      return tally
    },
  }
}

/** What the wall receives, and how long after it was said in the console. */
function followWall(wall: Client) {
  const sent = new Map<string, number>()
  const times: number[] = []
  const follow = async () => {
    let replica = emptyReplica
    for await (const message of await wall.feed.follow({ scope: { file: 'demarche', atelierId: null } })) {
      replica = applyMessage(replica, message)
      for (const [id, at] of sent) {
        if (!replica.tables.contributions?.has(id)) continue
        times.push(performance.now() - at)
        sent.delete(id)
      }
    }
  }
  follow().catch(() => {})
  return { sent, times }
}

/** One parole each second in the console, while the hall votes; call what is returned to stop. */
function sayEachSecond(client: Client, boardId: BoardId, sent: Map<string, number>): () => void {
  const timer = setInterval(() => {
    const id = mintedId<ContributionId>()
    sent.set(id, performance.now())
    const said = { commandId: mintedId<string>(), id, boardId, groupId: null, text: `Parole ${id}` }
    void client.contributions.capture({ ...said, slot: 'pepites' }).catch(() => sent.delete(id))
  }, 1000)
  return () => clearInterval(timer)
}

function openPoll(phone: OpenPhone) {
  const now = phone.scene()?.now
  const poll = now?.kind === 'vote' ? now.votes[0]?.polls[0] : undefined
  if (!poll) throw new Error('A phone sees no vote')
  return poll
}

function twoVoices(): BallotCells {
  const first = Math.floor(Math.random() * optionIds.length)
  const second = (first + 1 + Math.floor(Math.random() * (optionIds.length - 1))) % optionIds.length
  return Object.fromEntries([first, second].map((index) => [optionIds[index] ?? '', { pour: 1 }]))
}

function sumOf(all: readonly BallotCells[]): BallotCells {
  const sum: BallotCells = {}
  for (const cells of all)
    for (const optionId of Object.keys(cells))
      sum[optionId] = { pour: (sum[optionId]?.pour ?? 0) + (cells[optionId]?.pour ?? 0) }
  return sum
}

function sortedCells(cells: BallotCells): [string, number][] {
  return Object.entries(cells)
    .map(([optionId, answers]): [string, number] => [optionId, answers.pour ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Time of processor of another process (ms), from Linux; NaN elsewhere. Source: proc(5), fields 14 and 15. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // A hundred ticks a second on every Linux that this runs on.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

function memoryMbOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return Number.NaN
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
