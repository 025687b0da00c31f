import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castVoices, ownVoices } from '../../electron/host/urn/castVoices.ts'
import type { BallotEntryId, DemarcheId, GroupId } from '../../shared/domain/ids.ts'
import { quickFolder } from './quickFolder.ts'
import { ballotOf, boardIdOf, VotingTable, voter } from './VotingTable.ts'

let folder: string
let table: VotingTable
beforeEach(async () => {
  folder = mkdtempSync(join(quickFolder, 'tablee-vote-'))
  table = VotingTable.laid(folder, 1, 2)
  expect(await table.open(1, ['axe-1'])).toMatchObject({ status: 'done' })
})
afterEach(() => {
  table.close()
  rmSync(folder, { recursive: true, force: true })
})

const poll = { boardId: boardIdOf(1), pollId: 'axe-1' }
let sent = 0
const cast = (name: string, points: number, commandId = `envoi-${sent++}`) =>
  table.cast(name, ballotOf(1, 'axe-1', points, commandId))
const close = () => table.closePolls(1, ['axe-1'])
const papers = () => table.papersOf(1, 'axe-1')
const urns = () => readdirSync(join(folder, 'urns'))
const told = () =>
  table.store
    .where('ballotTallies', { ...poll, state: 'running' })
    .map(({ voters, cells }) => ({ voters, cells }))
const total = () =>
  table.store.where('ballotTallies', { ...poll, state: 'closed' }).map((tally) => tally.voters)

describe('tant que le vote est ouvert', () => {
  test('la démarche ne sait que combien ont voté, et n’a que le nom de l’ordinateur', async () => {
    const before = table.store.number
    await cast('amina', 30)
    await cast('louis', 70)
    expect(told()).toEqual([{ voters: 2, cells: {} }])
    expect(table.store.where('ballotVoices', poll)).toEqual([])
    const lines = table.store.operationsAfter(before, 100)
    expect(lines.map(({ name, actorId }) => [name, actorId])).toEqual([
      ['ballots.count', table.host.device],
      ['ballots.count', table.host.device],
    ])
  })

  test('changer d’avis ou envoyer deux fois ne compte qu’une fois, et ne laisse aucune trace', async () => {
    await cast('amina', 30, 'premier')
    const { number } = table.store
    await cast('amina', 55)
    await cast('amina', 30, 'premier')
    expect(table.store.number).toBe(number)
    expect(ownVoices(table.host, voter('amina'), poll)?.cells['gare-1-axe-1']).toEqual({ pour: 55 })
    expect(ownVoices(table.host, voter('louis'), poll)).toBeNull()
    await close()
    expect([papers(), table.rollOf(1, 'axe-1'), total()]).toEqual([[55], ['amina'], [1]])
  })

  test('un bulletin impossible est refusé avec sa phrase, les autres du même instant sont gardés', async () => {
    const tooMuch = ballotOf(1, 'axe-1', 30, 'trop')
    tooMuch.cells['gare-1-axe-1'] = { pour: 99 }
    const answers = await Promise.all([cast('amina', 30), table.cast('louis', tooMuch), cast('nadia', 40)])
    expect(answers.map((one) => one.status)).toEqual(['done', 'refused', 'done'])
    expect(told()).toEqual([{ voters: 2, cells: {} }])
  })

  test('Ctrl Z ne touche pas à l’urne', async () => {
    await cast('amina', 30)
    await table.console.commands.history.undo({})
    await table.console.commands.history.undo({})
    await close()
    expect(papers()).toEqual([30])
  })

  test('un groupe qui a une seule voix ne vote qu’une fois', async () => {
    const board = table.store.get('boards', poll.boardId)
    const settings = { ...Object(board?.settings), voters: { kind: 'onePerGroup', colleges: ['habitant'] } }
    const changed = {
      boardId: poll.boardId,
      settings,
      cast: 'restart' as const,
      reason: 'Une voix par groupe',
    }
    expect(await table.console.commands.ballots.changeRules(changed)).toMatchObject({ status: 'done' })
    await table.open(1, ['axe-1'])
    const of = (name: string, groupId: string | null, points: number) =>
      castVoices(
        table.host,
        { ...voter(name), groupId: groupId as GroupId | null },
        ballotOf(1, 'axe-1', points, `envoi-${sent++}`),
      )
    const answers = [
      await of('amina', 'group-1', 10),
      await of('louis', 'group-1', 20),
      await of('nadia', null, 30),
      await of('amina', 'group-1', 40),
    ]
    expect(answers.map((one) => one.status)).toEqual(['done', 'refused', 'refused', 'done'])
    await close()
    expect([papers(), table.rollOf(1, 'axe-1')]).toEqual([[40], ['group-1']])
  })
})

describe('la clôture', () => {
  test('au même instant que des bulletins : tout bulletin accusé est compté, aucun autre', async () => {
    const early = Array.from({ length: 6 }, (_, index) => cast(`tôt-${index}`, index + 1))
    const closing = close()
    const late = Array.from({ length: 6 }, (_, index) => cast(`tard-${index}`, index + 51))
    const answers = await Promise.all([...early, ...late])
    expect(await closing).toMatchObject({ status: 'done' })
    const kept = answers.filter((one) => one.status === 'done').length
    expect(papers()).toHaveLength(kept)
    expect(total()).toEqual([kept])
    expect(await cast('trop tard', 5)).toMatchObject({ status: 'refused', code: 'ballotNotOpen' })
    expect(ownVoices(table.host, voter('tôt-0'), poll)).toBeNull()
  })

  test('ne touche qu’à l’urne de ce vote', async () => {
    await table.open(1, ['axe-2'])
    await cast('amina', 30)
    await table.cast('amina', ballotOf(1, 'axe-2', 60, 'autre'))
    await close()
    expect(urns()).toHaveLength(1)
    await table.closePolls(1, ['axe-2'])
    expect([papers(), table.papersOf(1, 'axe-2'), urns()]).toEqual([[30], [60], []])
  })

  test('refusée, elle laisse l’urne en place', async () => {
    await table.console.commands.boards.act({
      id: poll.boardId,
      action: { kind: 'setVoters', pollId: 'axe-1', mayVote: 1 },
    })
    await cast('amina', 30)
    await cast('louis', 70)
    expect(await close()).toMatchObject({ status: 'refused', code: 'ballotTooManyVoters' })
    await cast('louis', 71)
    await table.console.commands.boards.act({
      id: poll.boardId,
      action: { kind: 'setVoters', pollId: 'axe-1', mayVote: 2 },
    })
    await close()
    expect(papers()).toEqual([30, 71])
  })
})

describe('après la clôture', () => {
  test('rouvert, un vote secret ne prend plus de bulletin, et recompte les mêmes avec les mains corrigées', async () => {
    await cast('amina', 30)
    await close()
    const { ballots } = table.console.commands
    expect(await ballots.reopen({ ...poll, reason: 'Un paquet oublié' })).toMatchObject({ status: 'done' })
    expect(await cast('louis', 70)).toMatchObject({ status: 'refused', code: 'ballotNotOpen' })
    const entry = {
      ...poll,
      id: 'paquet-1' as BallotEntryId,
      way: 'paper' as const,
      voters: 1,
      cells: { 'gare-1-axe-1': { pour: 100 } },
    }
    expect(await ballots.enter(entry)).toMatchObject({ status: 'done' })
    await close()
    expect([papers(), total()]).toEqual([[30], [2]])
  })

  test('recommencé, chacun vote à nouveau dans une autre urne, et le premier total ne compte plus', async () => {
    await cast('amina', 30)
    await close()
    const { ballots } = table.console.commands
    await ballots.reopen({ ...poll, reason: 'La moitié de la salle était dehors', isRestart: true })
    expect(urns()).toHaveLength(1)
    await cast('amina', 31)
    await cast('louis', 70)
    // Open already, it may be started again too: that urn goes.
    await ballots.reopen({ ...poll, reason: 'Encore', isRestart: true })
    expect(urns()).toHaveLength(1)
    expect(ownVoices(table.host, voter('louis'), poll)).toBeNull()
    await cast('louis', 72)
    await close()
    expect([total(), urns()]).toEqual([[1], []])
    const rounds = table.store.where('ballotVoices', { ...poll, kind: 'paper' }).map((row) => row.round)
    expect(new Set(rounds).size).toBe(2)
  })

  test('de nouvelles règles ne gardent que des bulletins qui leur vont', async () => {
    await cast('amina', 30)
    const settings = Object(table.store.get('boards', poll.boardId)?.settings)
    const fewer = { ...settings, answer: { ...settings.answer, perVoter: 50 } }
    const wanted = { boardId: poll.boardId, settings: fewer, reason: 'Moins de points' }
    const { ballots } = table.console.commands
    expect(await ballots.changeRules({ ...wanted, cast: 'keep' })).toMatchObject({ status: 'refused' })
    expect(await ballots.changeRules({ ...wanted, cast: 'setAside' })).toMatchObject({ status: 'done' })
    expect([urns().length, ownVoices(table.host, voter('amina'), poll)]).toEqual([1, null])
  })
})

describe('une copie de la démarche', () => {
  const restore = async () => {
    const [copy] = table.host.backups.list('demarche-1').filter((one) => one.reason === 'demande')
    return table.console.commands.backups.restore({ name: copy?.name ?? '' })
  }

  test('reprise pendant le vote, elle retrouve son urne', async () => {
    await cast('amina', 30)
    await table.console.commands.backups.take({})
    await cast('louis', 70)
    expect(await restore()).toMatchObject({ status: 'done' })
    expect(told()).toEqual([{ voters: 2, cells: {} }])
    await cast('nadia', 50)
    await close()
    expect(papers()).toEqual([30, 50, 70])
  })

  test('d’avant la clôture, reprise après elle, refuse de compter zéro et dit quoi faire', async () => {
    await cast('amina', 30)
    await table.console.commands.backups.take({})
    await close()
    await restore()
    expect(await cast('louis', 70)).toMatchObject({ status: 'refused', code: 'urnMissing' })
    expect(await close()).toMatchObject({ status: 'refused', code: 'urnMissing' })
    expect(total()).toEqual([])
    const again = { ...poll, reason: 'Copie d’avant la clôture', isRestart: true }
    expect(await table.console.commands.ballots.reopen(again)).toMatchObject({ status: 'done' })
    await cast('louis', 70)
    await close()
    expect([papers(), urns()]).toEqual([[70], []])
  })

  test('d’avant l’ouverture, elle ne touche pas à l’urne qu’elle ne connaît pas', async () => {
    await table.console.commands.backups.take({})
    await table.open(1, ['axe-2'])
    await table.cast('amina', ballotOf(1, 'axe-2', 60, 'a'))
    await restore()
    expect(urns()).toHaveLength(2)
    await table.open(1, ['axe-2'])
    await table.closePolls(1, ['axe-2'])
    // The vote was held again: what the other life of the file had left is destroyed with it.
    expect([table.papersOf(1, 'axe-2'), urns().length]).toEqual([[], 1])
  })

  test('dupliquée pendant le vote, elle n’emporte aucun bulletin', async () => {
    await cast('amina', 30)
    const copy = { id: 'demarche-1' as DemarcheId, newId: 'copie-1' as DemarcheId, title: 'Copie' }
    const { shelf } = table.console.commands
    expect(await shelf.duplicate({ ...copy, withContributions: true })).toMatchObject({ status: 'done' })
    expect(urns()).toHaveLength(1)
    await shelf.open({ id: copy.newId })
    expect(table.store.all('ballotVoices').filter((row) => row.kind !== 'phone')).toEqual([])
    await shelf.open({ id: copy.id })
    await close()
    expect(papers()).toEqual([30])
  })
})
