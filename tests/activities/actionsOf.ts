import fc from 'fast-check'
import type { BoardContent } from '../../shared/activities/activity.ts'

/** Random actions of each activity: mostly about things that exist, sometimes about things that do not. */
export function actionsOf(kind: string, content: BoardContent<unknown, unknown>): fc.Arbitrary<unknown> {
  const contributionId = fc.constantFrom('absent', ...content.contributions.map((one) => one.id))
  const clusterId = fc.constantFrom('absent', ...content.clusters.map((one) => one.id))
  const title = fc.oneof(fc.string({ maxLength: 130 }), fc.constantFrom('Vœux', '  ', '🎉'))
  const order = fc.uniqueArray(contributionId, { maxLength: 12 })
  switch (kind) {
    case 'columns': {
      const columnId = fc.constantFrom(
        'pepite',
        'rateau',
        'frigo',
        'mur',
        'c0',
        'c5',
        'new-0',
        'new-1',
        'absent',
      )
      const counterId = fc.constantFrom('frigo', 'poubelle', 'absent')
      const isCollapsed = fc.boolean()
      return fc.oneof(
        fc.record({ kind: fc.constant('renameColumn'), columnId, title }),
        fc.record({
          kind: fc.constant('addColumn'),
          title,
          sign: fc.constantFrom('idee', 'none'),
          colour: fc.constantFrom('or', 'ciel'),
        }),
        fc.record({ kind: fc.constant('removeColumn'), columnId }),
        fc.record({ kind: fc.constant('moveColumn'), columnId, toIndex: fc.integer({ min: -1, max: 9 }) }),
        fc.record({ kind: fc.constant('collapseColumn'), columnId, isCollapsed }),
        fc.record({ kind: fc.constant('collapseCluster'), clusterId, isCollapsed }),
        fc.record({ kind: fc.constant('linkClusters'), from: clusterId, to: clusterId }),
        fc.record({ kind: fc.constant('unlinkClusters'), from: clusterId, to: clusterId }),
        fc.record({ kind: fc.constant('count'), counterId, by: fc.integer({ min: -99, max: 99 }) }),
        fc.record({
          kind: fc.constant('setCounter'),
          counterId,
          value: fc.integer({ min: -1, max: 10_001 }),
        }),
      )
    }
    case 'timebox':
      return fc.oneof(
        fc.record({ kind: fc.constant('giveTurn'), contributionId }),
        fc.constant({ kind: 'endTurn' }),
        fc.record({ kind: fc.constant('addTime'), seconds: fc.integer({ min: -601, max: 601 }) }),
        fc.record({ kind: fc.constant('takeBack'), contributionId }),
      )
    case 'pyramid': {
      const tierId = fc.constantFrom('seul', 'deux', 'quatre', 'huit', 'tous', 'absent')
      const people = fc.integer({ min: -1, max: 10_000 })
      return fc.oneof(
        fc.record({ kind: fc.constant('setTier'), tierIndex: fc.integer({ min: -1, max: 6 }) }),
        fc.record({ kind: fc.constant('setUnits'), tierId, units: people, ideas: people }),
        fc.record({ kind: fc.constant('adopt'), order }),
        fc.constant({ kind: 'unadopt' }),
        fc.record({ kind: fc.constant('reorder'), order }),
      )
    }
    default:
      return fc.constantFrom({ kind: 'close' }, { kind: 'reopen' })
  }
}
