import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seeded } from './linking.ts'
import { quickFolder } from './quickFolder.ts'
import { ballotOf, boardIdOf, VotingTable } from './VotingTable.ts'

/** Votes of these many people are closed and cut at every step; with the torn logs, more than a hundred cuts. */
const voterCounts = [0, 1, 2, 7, 30]
/** For each, logs torn inside the transaction of the close, as a power cut leaves them. */
const tornLogs = 16

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(quickFolder, 'tablee-coupure-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Cut = { step: string; data: string; logBytes: number }

const logOf = (data: string) => join(data, 'demarches', 'votes.tablee-wal')
const urnsIn = (data: string) => (existsSync(join(data, 'urns')) ? readdirSync(join(data, 'urns')) : [])

/** Starts again on what the cut left: closes the vote if it is still open, and says what was found. */
async function finish(data: string, expected: readonly number[]): Promise<'open' | 'closed'> {
  const table = new VotingTable(data)
  try {
    const wasOpen = table.host.secretVotes.roundOf(table.store, boardIdOf(1), 'axe-1') !== null
    if (wasOpen) expect(await table.closePolls(1, ['axe-1'])).toMatchObject({ status: 'done' })
    expect(table.papersOf(1, 'axe-1')).toEqual(expected)
    expect(table.rollOf(1, 'axe-1')).toHaveLength(expected.length)
    const [tally] = table.store.where('ballotTallies', { boardId: boardIdOf(1), state: 'closed' })
    expect(tally?.voters).toBe(expected.length)
    expect(urnsIn(data)).toEqual([])
    return wasOpen ? 'open' : 'closed'
  } finally {
    table.close()
  }
}

test('une clôture coupée à n’importe quelle étape : chaque bulletin une fois, et plus d’urne', {
  timeout: 240_000,
}, async () => {
  const pick = seeded(22)
  let cuts = 0
  const found = { open: 0, closed: 0 }
  for (const voterCount of voterCounts) {
    const data = join(folder, `vote-${voterCount}`)
    const table = VotingTable.laid(data, 1, 1)
    await table.open(1, ['axe-1'])
    const expected = Array.from({ length: voterCount }, (_, index) => index + 1)
    await Promise.all(
      expected.map((points) => table.cast(`personne-${points}`, ballotOf(1, 'axe-1', points, 'envoi'))),
    )
    const left: Cut[] = []
    table.host.secretVotes.urns.onStep = (step) => {
      const copy = join(folder, `coupure-${voterCount}-${left.length}`)
      cpSync(data, copy, { recursive: true })
      left.push({ step, data: copy, logBytes: statSync(logOf(copy)).size })
    }
    expect(await table.closePolls(1, ['axe-1'])).toMatchObject({ status: 'done' })
    table.close()
    expect([...new Set(left.map((one) => one.step))]).toEqual([
      'poured',
      'written',
      'checkpointed',
      'overwritten',
      'synced',
      'unlinked',
      'folder synced',
    ])
    const [poured, written] = left
    if (!poured || !written) throw new Error('The close told no step.')
    for (let torn = 0; torn < tornLogs; torn += 1) {
      const copy = `${written.data}-${torn}`
      cpSync(written.data, copy, { recursive: true })
      truncateSync(logOf(copy), poured.logBytes + pick(written.logBytes - poured.logBytes))
      left.push({ step: 'torn', data: copy, logBytes: 0 })
    }
    for (const one of left) {
      // In its place: the library knows the démarche by its path.
      rmSync(data, { recursive: true })
      renameSync(one.data, data)
      found[await finish(data, expected)] += 1
    }
    cuts += left.length
  }
  expect(cuts).toBeGreaterThanOrEqual(100)
  expect(found.open).toBeGreaterThan(50)
  expect(found.closed).toBeGreaterThan(20)
})
