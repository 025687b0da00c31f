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
      const counterId = fc.constantFrom('frigo', 'poubelle', 'manche1', 'manche3', 'vitesse', 'oui', 'absent')
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
        fc.record({ kind: fc.constant('startWatch'), counterId }),
        fc.constant({ kind: 'stopWatch' }),
        fc.constant({ kind: 'nextRound' }),
        fc.constant({ kind: 'previousRound' }),
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
        fc.constant({ kind: 'enter' }),
        fc.constant({ kind: 'undoEntry' }),
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
    case 'open-space': {
      const roundId = fc.constantFrom('temps1', 't2', 'r7', 'new-0', 'new-1', 'absent')
      const placeId = fc.constantFrom('lieu1', 'se', 'p2', 'new-0', 'new-2', 'absent')
      const label = fc.constantFrom('Temps 3', 'Soir', '🎉')
      return fc.oneof(
        fc.record({ kind: fc.constant('addRound'), label }),
        fc.record({
          kind: fc.constant('changeRound'),
          roundId,
          fields: fc.record({ label, startMinutes: fc.integer({ min: -1, max: 1440 }) }),
        }),
        fc.record({ kind: fc.constant('removeRound'), roundId }),
        fc.record({
          kind: fc.constant('addPlace'),
          name: label,
          capacity: fc.integer({ min: -1, max: 501 }),
        }),
        fc.record({ kind: fc.constant('changePlace'), placeId, fields: fc.record({ name: label }) }),
        fc.record({ kind: fc.constant('removePlace'), placeId }),
        fc.record({ kind: fc.constant('setCurrentRound'), roundId: fc.option(roundId) }),
        fc.record({ kind: fc.constant('showOnWall'), view: fc.constantFrom('grille', 'loi', 'absent') }),
        fc.record({
          kind: fc.constant('setHeadCount'),
          topicIds: fc.array(contributionId, { maxLength: 3 }),
          count: fc.option(fc.integer({ min: -1, max: 1000 })),
        }),
      )
    }
    case 'ballot': {
      const pollId = fc.constantFrom('all', 'axe1', 'axe2', 'axe3', 'a1', 'absent')
      const optionId = fc.constantFrom(
        'axe1A',
        'axe2B',
        'axe1Ecartee',
        'projet1',
        'objectif3',
        'o2',
        'absent',
      )
      const outcome = fc.constantFrom('', 'kept', 'notKept', 'merged', 'postponed')
      const note = fc.constantFrom('', 'Porté par neuf familles')
      const grantedEuros = fc.option(fc.integer({ min: -1, max: 40_000 }))
      return fc.oneof(
        fc.record({ kind: fc.constant('spotlight'), optionId: fc.oneof(optionId, fc.constant('')) }),
        fc.record({ kind: fc.constant('setVoters'), pollId, mayVote: fc.integer({ min: -1, max: 10_001 }) }),
        fc.record({
          kind: fc.constant('setEnd'),
          pollId,
          minutes: fc.option(fc.integer({ min: 0, max: 601 })),
        }),
        fc.record({ kind: fc.constant('unveil'), pollId, lines: fc.option(fc.integer({ min: -1, max: 9 })) }),
        fc.record({ kind: fc.constant('decide'), optionId, outcome, mergedIntoId: optionId, note }),
        fc.record({ kind: fc.constant('hear'), optionId, isHeard: fc.boolean() }),
        fc.record({
          kind: fc.constant('deliberate'),
          optionId,
          outcome,
          grantedEuros,
          supportLevel: fc.constantFrom('', 'Conseil'),
          conditions: note,
          note,
          isConsensus: fc.boolean(),
          openConflicts: fc.constantFrom([], ['Membre du collectif']),
        }),
        fc.record({ kind: fc.constant('object'), optionId, text: title }),
        fc.record({
          kind: fc.constant('answerObjection'),
          objectionId: fc.constantFrom('objection1', 'new-0', 'absent'),
          status: fc.constantFrom('ouverte', 'integree', 'levee', 'nonRetenue'),
          answer: note,
        }),
      )
    }
    case 'sheets': {
      const cardId = fc.constantFrom('maelle', 'roger', 'samira', 'absent')
      return fc.oneof(
        fc.record({
          kind: fc.constant('goToStep'),
          index: fc.option(fc.integer({ min: -1, max: 13 })),
          isTimed: fc.boolean(),
        }),
        fc.record({ kind: fc.constant('addTime'), seconds: fc.integer({ min: -601, max: 601 }) }),
        fc.constant({ kind: 'draw' }),
        fc.record({ kind: fc.constantFrom('takeCard', 'putBack'), cardId }),
        fc.record({ kind: fc.constant('markPlayed'), cardId, isPlayed: fc.boolean() }),
        fc.constant({ kind: 'closeCard' }),
        fc.record({ kind: fc.constant('showSheet'), sheetId: fc.constantFrom(null, 'sheet-1', 'absent') }),
      )
    }
    case 'map': {
      const category = fc.constantFrom('marche', 'nature', 'present', 'absente')
      const id = fc.constantFrom('item-1', 'c-LOR', 'absent')
      return fc.oneof(
        fc.record({
          kind: fc.constant('focus'),
          focus: fc.oneof(
            fc.constant({ kind: 'all' }),
            fc.record({ kind: fc.constantFrom('commune', 'zoom', 'item'), id }),
          ),
        }),
        fc.record({ kind: fc.constant('hide'), category, isHidden: fc.boolean() }),
        fc.record({ kind: fc.constant('only'), category: fc.option(category) }),
        fc.record({ kind: fc.constant('group'), groupId: fc.constantFrom(null, 'group-1') }),
        fc.record({ kind: fc.constant('heat'), isHeat: fc.boolean() }),
      )
    }
    case 'matrix': {
      const rowId = fc.constantFrom('absent', 'travail', 'tourisme', 'l0', 'l7', 'habitudes', 'inscrire', 'a')
      const columnId = fc.constantFrom('absent', 'risque', 'k0', 'n3', 'idee', 'pour')
      return fc.oneof(
        fc.record({ kind: fc.constant('addRow'), title }),
        fc.record({ kind: fc.constant('renameRow'), rowId, title }),
        fc.record({ kind: fc.constant('removeRow'), rowId }),
        fc.record({ kind: fc.constant('moveRow'), rowId, toIndex: fc.integer({ min: -1, max: 12 }) }),
        fc.record({ kind: fc.constant('dealRow'), rowId, batch: fc.integer({ min: -1, max: 9 }) }),
        fc.record({ kind: fc.constant('addColumn'), title }),
        fc.record({ kind: fc.constant('renameColumn'), columnId, title }),
        fc.record({ kind: fc.constant('removeColumn'), columnId }),
        fc.record({ kind: fc.constant('setRound'), roundIndex: fc.integer({ min: 0, max: 9 }) }),
        fc.record({ kind: fc.constant('workOn'), groupNumber: fc.integer({ min: -1, max: 9 }), rowId }),
        fc.record({
          kind: fc.constant('setMood'),
          rowId,
          mood: fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 3 })),
        }),
      )
    }
    case 'words':
      return fc.record({
        kind: fc.constantFrom('countApart', 'countTogether'),
        spelling: fc.constantFrom(
          'marche',
          'Marché',
          '  ',
          '…',
          ...content.contributions.map((one) => one.text),
        ),
      })
    default:
      return fc.constantFrom({ kind: 'close' }, { kind: 'reopen' })
  }
}
