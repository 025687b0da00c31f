import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeId } from '../../shared/domain/ids.ts'
import { guess, type KnownVote, orderIn, Suspicion, seeded } from './linking.ts'
import { quickFolder } from './quickFolder.ts'
import { ballotOf, markOf, VotingTable } from './VotingTable.ts'

const boardCount = 6
const axisCount = 5
const voterCount = 16
/**
 * How far from chance a way of guessing may be, in standard deviations, over all the votes. Forty ways are tried on
 * thirty votes. By chance, matches follow a Poisson law of mean 30, which passes six deviations (63 matches) once in ten
 * million times, and correlations a normal law, once in five hundred million: a good urn fails less than once in two
 * hundred thousand runs. A leak fails at once: who knows one voter in eight has 60 more matches, eleven deviations; who
 * knows them all has 480, eighty-two (as the urn gives without its `vacuum`).
 */
const mostDeviations = 6

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(quickFolder, 'tablee-secret-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

type Vote = KnownVote & { board: number; pollId: string }

/** Bytes of every file under that folder, by path from it. */
function filesOf(data: string): Map<string, string> {
  const names = readdirSync(data, { recursive: true }).map(String)
  return new Map(
    names
      .filter((name) => statSync(join(data, name)).isFile())
      .map((name) => [name, readFileSync(join(data, name)).toString('latin1')]),
  )
}

/** Everything that the host said while it worked. */
function listen(): () => string {
  const said: string[] = []
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...parts: unknown[]) =>
      said.push(parts.map(String).join(' ')),
    )
  return () => said.join('\n')
}

/** People vote one after the other, two of them change their mind; in some votes two copies are taken meanwhile. */
async function holdVote(
  table: VotingTable,
  vote: Vote,
  pointsOf: ReadonlyMap<string, number>,
): Promise<void> {
  const { board, pollId, voters } = vote
  await table.open(board, [pollId])
  for (const [index, name] of voters.entries()) {
    if (pollId === 'axe-3' && (index === 5 || index === 11))
      await table.host.backups.take(table.store, 'demande')
    const changed = index % 8 === 3
    if (changed) await table.cast(name, ballotOf(board, pollId, 0, `avant-${name}`))
    const answer = await table.cast(name, ballotOf(board, pollId, pointsOf.get(name) ?? 0, `envoi-${name}`))
    expect(answer).toMatchObject({ status: 'done' })
  }
}

test('les fichiers ne lient pas les gens à leurs choix mieux que le hasard', {
  timeout: 300_000,
}, async () => {
  const pick = seeded(1789)
  const said = listen()
  const table = VotingTable.laid(folder, boardCount, axisCount)
  const { urns } = table.host.secretVotes
  const suspicions = new Map<string, Suspicion>()
  const votes: Vote[] = []
  let joinedAt = Date.parse('2026-09-17T16:00:00Z')

  const suspect = (vote: Vote, source: string, bytes: string) => {
    const marks = [...vote.markOf.values()]
    const orders = { arrivals: vote.voters, joined: vote.voters.toSorted() }
    for (const end of ['first', 'last'] as const) {
      const ballots = orderIn(bytes, marks, end)
      const rolls = { first: orderIn(bytes, vote.voters, 'first'), last: orderIn(bytes, vote.voters, 'last') }
      for (const [name, people] of Object.entries({ ...orders, ...rolls })) {
        const found = guess(vote, people, ballots)
        if (!found) continue
        const key = `${source}, ${end} bytes, ${name}`
        const suspicion = suspicions.get(key) ?? new Suspicion()
        suspicions.set(key, suspicion)
        suspicion.add(found, vote.voters.length)
      }
    }
  }

  for (let board = 1; board <= boardCount; board += 1) {
    for (let axis = 1; axis <= axisCount; axis += 1) {
      const pollId = `axe-${axis}`
      // People join in one order, with ids that begin with the instant, and vote in another.
      const joined = Array.from({ length: voterCount }, () => {
        joinedAt += 1000
        return makeId<string>(
          joinedAt,
          Uint8Array.from({ length: 10 }, () => pick(256)),
        )
      })
      const voters = joined.toSorted(() => pick(3) - 1)
      const points = Array.from({ length: 99 }, (_, index) => index + 1)
      const pointsOf = new Map(voters.map((name) => [name, points.splice(pick(points.length), 1)[0] ?? 0]))
      const vote: Vote = {
        board,
        pollId,
        voters,
        markOf: new Map(voters.map((name) => [name, markOf(board, pollId, pointsOf.get(name) ?? 0)])),
      }
      votes.push(vote)
      await holdVote(table, vote, pointsOf)

      // Before the close nothing but the urn holds a choice, and no file at all a key.
      for (const [name, bytes] of filesOf(folder)) {
        expect(bytes.includes('jeton-de-'), `a key in ${name}`).toBe(false)
        if (name.startsWith('urns')) suspect(vote, 'the urn, a moment before its close', bytes)
        else expect(orderIn(bytes, [...vote.markOf.values()], 'first'), `a choice in ${name}`).toEqual([])
      }
      const urnName = readdirSync(join(folder, 'urns'))[0] ?? ''
      urns.onStep = (step) => {
        if (step === 'written')
          for (const [name, bytes] of filesOf(join(folder, 'demarches')))
            suspect(vote, `${name}, written`, bytes)
        const urn = join(folder, 'urns', urnName)
        if (step === 'synced' && existsSync(urn)) {
          const left = readFileSync(urn).toString('latin1')
          expect(orderIn(left, [...vote.markOf.values(), ...voters], 'first')).toEqual([])
        }
      }
      expect(await table.closePolls(board, [pollId])).toMatchObject({ status: 'done' })
      expect(readdirSync(join(folder, 'urns'))).toEqual([])
      expect(table.papersOf(board, pollId)).toEqual([...pointsOf.values()].sort((a, b) => a - b))
      expect(table.rollOf(board, pollId)).toEqual(voters.toSorted())
    }
  }

  await table.host.backups.take(table.store, 'demande')
  const journal = table.store.operationsAfter(0, 1_000_000)
  const files = filesOf(folder)
  const copies = [...files].filter(([name]) => name.startsWith('backups')).map(([, bytes]) => bytes)
  const others = [...files].filter(([name]) => !name.startsWith('backups'))
  expect(copies.length).toBeGreaterThan(10)
  for (const vote of votes) {
    for (const [name, bytes] of others) suspect(vote, name, bytes)
    suspect(vote, 'the journal', JSON.stringify(journal))
    suspect(vote, 'the logs', said())
    // One copy for each vote, and not always the same: the same order seen twice is no news.
    const holding = copies.filter((bytes) =>
      vote.voters.every((name) => bytes.includes(vote.markOf.get(name) ?? name)),
    )
    suspect(vote, 'a copy', holding[pick(holding.length)] ?? '')
    // No line of the journal is from a voter, and no id of a command is one that a voter sent.
    expect(journal.some((line) => vote.voters.includes(line.actorId))).toBe(false)
    expect(journal.some((line) => /^(envoi|avant)-/.test(line.commandId))).toBe(false)
  }
  table.close()

  expect(said()).toBe('')
  const judged = [...suspicions].filter(([, suspicion]) => suspicion.votes >= votes.length)
  expect(judged.length).toBeGreaterThanOrEqual(24)
  const guilty = judged
    .filter(([, one]) => one.matchDeviations > mostDeviations || one.correlationDeviations > mostDeviations)
    .map(
      ([name, one]) => `${name}: ${one.matchDeviations.toFixed(1)}, ${one.correlationDeviations.toFixed(1)}`,
    )
  expect(guilty).toEqual([])
})

test('une urne qui ne serait pas réécrite serait prise sur le fait', () => {
  const pick = seeded(1848)
  const suspicion = new Suspicion()
  for (let vote = 0; vote < 30; vote += 1) {
    const path = join(folder, `naive-${vote}.urn`)
    const naive = new Database(path)
    naive.exec('create table ballots (key text primary key, choices text not null) strict, without rowid')
    const voters = Array.from({ length: voterCount }, (_, index) => `personne-${vote}-${index}`)
    const mark = (name: string) => `"choix":"de ${name}"`
    for (const name of voters)
      naive
        .prepare('insert into ballots values (?, ?)')
        .run(`${pick(2 ** 30)}-${pick(2 ** 30)}`, `{${mark(name)}}`)
    naive.close()
    const known = { voters, markOf: new Map(voters.map((name) => [name, mark(name)])) }
    const bytes = readFileSync(path).toString('latin1')
    // SQLite fills a page from its end.
    const found = guess(known, voters.toReversed(), orderIn(bytes, [...known.markOf.values()], 'first'))
    if (found) suspicion.add(found, voterCount)
  }
  expect(suspicion.votes).toBe(30)
  expect(suspicion.matchDeviations).toBeGreaterThan(mostDeviations)
  expect(suspicion.correlationDeviations).toBeGreaterThan(mostDeviations)
})
