import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownVoices } from '../../electron/host/urn/castVoices.ts'
import { seeded } from './linking.ts'
import { quickFolder } from './quickFolder.ts'
import { boardIdOf, VotingTable, voter } from './VotingTable.ts'

/** As many times as the ordinary tests can bear; `VOTE_KILLS` asks for more. */
const kills = Number(process.env.VOTE_KILLS ?? 5)
const writer = join(import.meta.dirname, 'voter.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(quickFolder, 'tablee-tue-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Lets phones vote until `count` ballots were acknowledged, then kills their host. */
async function voteAndKill(from: number, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => {
    said += String(data)
    if (said.split('\n').length > count) child.kill('SIGKILL')
  })
  const signal = await new Promise((resolve) => child.on('close', (_, killedBy) => resolve(killedBy)))
  expect(signal).toBe('SIGKILL')
  // The last line may be cut in the middle: it was not read as acknowledged.
  return said.slice(0, said.lastIndexOf('\n')).split('\n')
}

const poll = { boardId: boardIdOf(1), pollId: 'axe-1' }
function pointsOf(table: VotingTable, name: string): number | null {
  const own = ownVoices(table.host, voter(name), poll)
  return own && (own.cells['gare-1-axe-1']?.pour ?? 0)
}

/** What a voter may have: what they were told is kept, or what they sent next and nobody could be told of. */
function possiblePoints(name: string, told: number): number[] {
  const next = (Number(name.split('-')[1]) + 1) % 101
  return [told, next]
}

function countInUrn(table: VotingTable): number {
  const { secretVotes } = table.host
  const round = secretVotes.roundOf(table.store, poll.boardId, poll.pollId)
  return round ? secretVotes.urnOf(round).count : 0
}

test(`l’ordinateur tué ${kills} fois en plein vote secret : chaque bulletin accusé est là, une fois`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  const pick = seeded(5)
  const laid = VotingTable.laid(folder, 1, 1)
  await laid.open(1, ['axe-1'], 5000)
  laid.close()
  const told = new Map<string, number>()
  let next = 0
  for (let kill = 0; kill < kills; kill += 1) {
    for (const line of await voteAndKill(next, 1 + pick(25))) {
      const [rank = '', name = '', points = ''] = line.split(' ')
      told.set(name, Number(points))
      next = Math.max(next, Number(rank) + 1)
    }
    // Past whoever was voting at that moment.
    next += 9 - (next % 3)
    const table = new VotingTable(folder)
    for (const [name, points] of told) expect(possiblePoints(name, points)).toContain(pointsOf(table, name))
    const count = countInUrn(table)
    // At most the four ballots of one moment reached the disk before anybody could be told.
    expect(count).toBeGreaterThanOrEqual(told.size)
    expect(count).toBeLessThanOrEqual(told.size + 4 * (kill + 1))
    expect(table.store.where('ballotTallies', { state: 'running' })[0]?.voters).toBe(count)
    table.close()
  }

  const table = new VotingTable(folder)
  const count = countInUrn(table)
  const kept = [...told.keys()].map((name) => pointsOf(table, name))
  expect(await table.closePolls(1, ['axe-1'])).toMatchObject({ status: 'done' })
  const papers = table.papersOf(1, 'axe-1')
  expect(papers).toHaveLength(count)
  for (const points of kept) {
    const at = papers.indexOf(points ?? -1)
    expect(at).not.toBe(-1)
    papers.splice(at, 1)
  }
  const roll = table.rollOf(1, 'axe-1')
  expect(roll).toHaveLength(count)
  for (const name of told.keys()) expect(roll).toContain(name)
  expect(readdirSync(join(folder, 'urns'))).toEqual([])
  table.close()
})
