import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wallContent } from '../../renderer/projection/wallContent.ts'
import type { AtelierId, BoardId, ContributionId } from '../../shared/domain/ids.ts'
import { projectionReplica } from '../../shared/replica/projectionReplica.ts'
import type { Replica } from '../../shared/replica/Replica.ts'
import { TestTable, type TestWindow } from '../support/TestTable.ts'

const atelierId = 'atelier-1' as AtelierId
const boardId = 'board-1' as BoardId

/** The rows of a replica, without empty tables nor versions: the hall is not told of what it does not see. */
function rowsOf({ tables }: Replica) {
  return Object.fromEntries(
    Object.entries(tables)
      .map(([table, rows]) => [table, [...rows.values()].map((row) => ({ ...row, v: 0 }))] as const)
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, rows.sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
}

describe('l’aperçu de la console', () => {
  let table: TestTable
  let wall: TestWindow

  beforeEach(() => {
    table = TestTable.laid()
    wall = table.openWindow('projection')
    table.console.demarche.followAtelier(atelierId)
    wall.demarche.followAtelier(null)
  })
  afterEach(() => table.close())

  /** Once both windows know the last operation, and both would draw the same. */
  async function expectSamePicture(number: number): Promise<Replica> {
    const seen = await table.console.until((replica) => replica.number >= number)
    const inTheHall = await wall.until((replica) => replica.number >= number)
    const preview = projectionReplica(seen, atelierId)
    expect(rowsOf(preview)).toEqual(rowsOf(inTheHall))
    expect(wallContent(preview, table.nowMs, 'fr')).toEqual(wallContent(inTheHall, table.nowMs, 'fr'))
    return inTheHall
  }

  async function done(answer: Promise<{ status: string; number?: number }>): Promise<number> {
    const { status, number = 0 } = await answer
    expect(status).toBe('done')
    return number
  }

  test.each(['welcome', 'instruction', 'schedule', 'thanks'] as const)(
    'montre la même chose que la salle : %s',
    async (scene) => {
      const { commands } = table.console
      await done(commands.evening.start({ atelierId, at: 'now' }))
      const replica = await expectSamePicture(
        await done(commands.wall.show({ atelierId, scene, boardId: null })),
      )
      expect(wallContent(replica, table.nowMs, 'fr').scene.kind).toBe(
        scene === 'instruction' ? 'lanes' : scene,
      )
    },
  )

  test('montre le tableau de la salle, sans les paroles écartées ni celles d’un autre tableau', async () => {
    const { commands } = table.console
    const replica = await expectSamePicture(
      await done(commands.wall.show({ atelierId, scene: 'board', boardId })),
    )
    expect(rowsOf(replica).contributions?.map((one) => one.id)).toEqual([
      'contribution-1',
      'contribution-2',
      'contribution-3',
      'contribution-4',
    ])
  })

  test('garde avec elle l’image figée, et suit son masque et son message', async () => {
    const { commands } = table.console
    await done(commands.wall.show({ atelierId, scene: 'board', boardId }))
    await done(commands.wall.freeze({ atelierId, isFrozen: true }))
    const id = 'contribution-1' as ContributionId
    await done(commands.contributions.edit({ id, text: 'Un secret', baseText: 'Le marché du samedi' }))
    await done(commands.wall.show({ atelierId, scene: 'welcome', boardId: null }))
    const number = await done(commands.wall.say({ atelierId, message: 'Le buffet est ouvert' }))
    const replica = await expectSamePicture(number)
    const content = wallContent(replica, table.nowMs, 'fr')
    expect(content.scene.kind).toBe('board')
    expect(content.message).toBe('Le buffet est ouvert')
    expect(replica.tables.contributions?.get(id)?.text).toBe('Le marché du samedi')
  })

  test('ne laisse rien de masqué, ni message ni image', async () => {
    const { commands } = table.console
    await done(commands.wall.say({ atelierId, message: 'Le buffet est ouvert' }))
    const replica = await expectSamePicture(await done(commands.wall.mask({ atelierId, isMasked: true })))
    const content = wallContent(replica, table.nowMs, 'fr')
    expect(content.scene).toEqual({ kind: 'masked' })
    expect(content.message).toBe('')
  })
})
