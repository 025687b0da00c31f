import { describe, expect, test } from 'vitest'
import { isRefusal } from '../change.ts'
import { createCluster, dissolveCluster, joinClusters, moveCluster } from '../clusters/changeClusters.ts'
import type { BoardId, ClusterId, ContributionId } from '../ids.ts'
import type { Cluster, Contribution, Placement } from '../rows.ts'
import { readText } from './captureContribution.ts'
import { splitContribution } from './changeContributions.ts'
import { countContributions, countOfCluster } from './countContributions.ts'
import { moveContributions } from './moveContributions.ts'

const boardId = 'board' as BoardId
let counted = 0
const context = { now: 0, newId: <T extends string>() => `id-${counted++}` as T }

const contribution = (id: string, fields: Partial<Contribution> = {}) =>
  ({
    id,
    boardId,
    atelierId: 'atelier',
    text: id,
    count: 1,
    status: 'brut',
    ...fields,
  }) as unknown as Contribution
const placement = (id: string, slot: string, orderKey: string, clusterId: string | null = null) =>
  ({
    id: `p-${id}`,
    boardId,
    atelierId: 'atelier',
    contributionId: id,
    slot,
    orderKey,
    clusterId,
  }) as unknown as Placement
const cluster = (id: string, slot: string) =>
  ({ id, boardId, slot, orderKey: 'a0', title: id, colour: 'papier' }) as unknown as Cluster

const slots = ['pepites', 'rateaux']
const board = { id: boardId, atelierId: 'atelier', frozenAt: null } as never

/** Where each contribution sits after a decision, in order. */
function placesAfter(placements: Placement[], decision: ReturnType<typeof moveContributions>) {
  if (isRefusal(decision)) throw new Error(decision.refused)
  const rows = new Map(placements.map((row) => [row.id as string, row]))
  for (const change of decision) {
    if (change.table !== 'placements') continue
    if (change.kind === 'put') rows.set(change.row.id, { ...change.row, v: 0 })
    else rows.delete(change.id)
  }
  return [...rows.values()]
    .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
    .map((row) => `${row.slot}:${row.clusterId ?? '-'}:${row.contributionId}`)
    .sort((a, b) => (a.split(':')[0] ?? '').localeCompare(b.split(':')[0] ?? ''))
}

describe('déplacer', () => {
  const placements = [
    placement('a', 'pepites', 'a0'),
    placement('b', 'pepites', 'a1'),
    placement('c', 'rateaux', 'a0'),
  ]
  const target = { slot: 'pepites', clusterId: null, beforeId: 'b' as ContributionId }

  test('une parole se glisse juste avant une autre', () => {
    const decision = moveContributions([contribution('c')], placements, [], slots, target, context)
    expect(placesAfter(placements, decision)).toEqual(['pepites:-:a', 'pepites:-:c', 'pepites:-:b'])
  })

  test('plusieurs paroles gardent leur ordre en arrivant à la fin', () => {
    const decision = moveContributions(
      [contribution('b'), contribution('a')],
      placements,
      [],
      slots,
      { slot: 'rateaux', clusterId: null, beforeId: null },
      context,
    )
    expect(placesAfter(placements, decision)).toEqual(['rateaux:-:c', 'rateaux:-:b', 'rateaux:-:a'])
  })

  test('revenir au bac enlève la place, pas la parole', () => {
    const decision = moveContributions(
      [contribution('a')],
      placements,
      [],
      slots,
      { ...target, slot: null },
      context,
    )
    expect(decision).toEqual([{ kind: 'remove', table: 'placements', id: 'p-a' }])
  })

  test('une colonne disparue est refusée', () => {
    const decision = moveContributions(
      [contribution('a')],
      placements,
      [],
      slots,
      { ...target, slot: 'x' },
      context,
    )
    expect(decision).toEqual({ refused: 'slotUnknown' })
  })

  test('le set qui perd sa dernière parole s’en va avec elle', () => {
    const inSet = [placement('a', 'pepites', 'a0', 'set')]
    const decision = moveContributions(
      [contribution('a')],
      inSet,
      [cluster('set', 'pepites')],
      slots,
      { slot: 'rateaux', clusterId: null, beforeId: null },
      context,
    )
    expect(decision).toContainEqual({ kind: 'remove', table: 'clusters', id: 'set' })
  })
})

describe('les sets de table', () => {
  const clusters = [cluster('un', 'pepites'), cluster('deux', 'rateaux')]
  const placements = [placement('a', 'pepites', 'a0', 'un'), placement('b', 'rateaux', 'a0', 'deux')]

  test('réunir garde chaque parole et son nombre ; le titre peut s’écrire après', () => {
    const decision = createCluster(
      board,
      [],
      [placement('a', 'pepites', 'a0')],
      [contribution('a', { text: 'Le marché' }), contribution('b')],
      slots,
      { id: 'set' as ClusterId, slot: 'pepites', title: ' ' },
      context,
    )
    expect(decision).toMatchObject([
      { table: 'clusters', row: { title: '' } },
      { table: 'placements', row: { contributionId: 'a', clusterId: 'set' } },
      { table: 'placements', row: { contributionId: 'b', clusterId: 'set' } },
    ])
  })

  test('déplacer un set emmène ses paroles dans l’autre colonne', () => {
    const decision = moveCluster(clusters[0], clusters, placements, slots, {
      slot: 'rateaux',
      beforeId: 'deux' as ClusterId,
    })
    expect(decision).toMatchObject([
      { table: 'clusters', row: { id: 'un', slot: 'rateaux' } },
      { table: 'placements', row: { contributionId: 'a', slot: 'rateaux' } },
    ])
  })

  test('rapprocher deux sets vide le premier dans le second', () => {
    expect(joinClusters(clusters[0], clusters[1], placements)).toMatchObject([
      { table: 'placements', row: { contributionId: 'a', slot: 'rateaux', clusterId: 'deux' } },
      { kind: 'remove', table: 'clusters', id: 'un' },
    ])
  })

  test('défaire un set rend les originaux', () => {
    expect(dissolveCluster(clusters[0], placements)).toMatchObject([
      { table: 'placements', row: { contributionId: 'a', clusterId: null } },
      { kind: 'remove', table: 'clusters', id: 'un' },
    ])
  })

  test('le nombre d’un set est la somme des ×n, sans ce qui est écarté', () => {
    const said = [contribution('a', { count: 3 }), contribution('b', { count: 2, status: 'ecarte' })]
    const all = placements.map((one) => ({ ...one, clusterId: 'un' as ClusterId }))
    expect(countOfCluster('un' as ClusterId, all, new Map(said.map((one) => [one.id, one])))).toBe(3)
    expect(countContributions(said)).toBe(3)
  })
})

describe('couper et lire', () => {
  test('couper par lignes laisse chaque partie à sa place, la première garde son ×n', () => {
    const decision = splitContribution(
      contribution('a', { count: 4 }),
      placement('a', 'pepites', 'a0', 'set'),
      [placement('a', 'pepites', 'a0', 'set')],
      [
        { id: 'a' as ContributionId, text: 'Le marché' },
        { id: 'z' as ContributionId, text: 'Le car' },
      ],
      context,
    )
    expect(decision).toMatchObject([
      { table: 'contributions', row: { id: 'a', text: 'Le marché', count: 4 } },
      { table: 'contributions', row: { id: 'z', text: 'Le car', count: 1 } },
      { table: 'placements', row: { contributionId: 'z', clusterId: 'set' } },
    ])
  })

  test('les signes se comptent comme on les voit, et rien n’est coupé en silence', () => {
    expect(readText('🎉'.repeat(280))).toEqual({ text: '🎉'.repeat(280) })
    expect(readText('🎉'.repeat(281))).toEqual({ refused: 'textTooLong', params: { over: 1 } })
    expect(readText('a\r\nb')).toEqual({ text: 'a\nb' })
  })
})
