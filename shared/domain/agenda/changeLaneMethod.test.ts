import { expect, test } from 'vitest'
import type { BoardId, ContributionId, LaneId, SequenceId } from '../ids.ts'
import { changeLaneMethod } from './changeLaneMethod.ts'
import type { RemovalRows } from './removeLane.ts'

let counted = 0
const context = { now: 0, newId: <T extends string>() => `new-${counted++}` as T }
const laneId = 'lane' as LaneId
const draft = {
  methodId: 'pepitesRateaux',
  title: 'Pépites et râteaux',
  consigne: 'Ma pépite, mon râteau',
  consigneFacile: '',
  wallTitle: '',
  facilitator: '',
  minutes: 60,
  steps: [
    { id: 'a', title: 'Écrire', minutes: 20, consigne: '', consigneFacile: '', isOptional: false },
    { id: 'b', title: 'Raconter', minutes: 40, consigne: '', consigneFacile: '', isOptional: false },
  ],
  groupId: null,
  boards: [{ activity: 'columns' as const, title: 'Pépites et râteaux', heading: '', settings: {} }],
}

function rows(contributions: object[] = []): RemovalRows {
  return {
    sequences: [{ id: 'sequence' as SequenceId, atelierId: 'atelier' }],
    lanes: [
      {
        id: laneId,
        sequenceId: 'sequence',
        orderKey: 'a1',
        groupId: 'group',
        title: 'Sur quoi compter ?',
        facilitator: 'Farid',
        minutes: 30,
      },
    ],
    boards: [{ id: 'old' as BoardId, laneId }],
    contributions,
    placements: [],
    clusters: [],
    sheets: [],
    mapItems: [],
    ballotEntries: [],
    ballotVoices: [],
    ballotTallies: [],
    clocks: [],
    evening: undefined,
    wall: undefined,
    // Only what the rule reads.
  } as unknown as RemovalRows
}

test('la méthode change : consigne, étapes à la mesure du groupe, tableau ; la question et l’animateur restent', () => {
  const decision = changeLaneMethod(rows(), { laneId, draft }, context)
  expect(decision).toMatchObject([
    { kind: 'remove', table: 'boards', id: 'old' },
    { kind: 'remove', table: 'lanes', id: 'lane' },
    {
      table: 'lanes',
      row: {
        methodId: 'pepitesRateaux',
        title: 'Sur quoi compter ?',
        facilitator: 'Farid',
        groupId: 'group',
        orderKey: 'a1',
        minutes: 30,
        steps: [{ minutes: 10 }, { minutes: 20 }],
      },
    },
    { table: 'boards', row: { activity: 'columns', document: null } },
  ])
})

test('ce qui a été dit sur l’ancien tableau n’est jamais perdu : la méthode ne change plus', () => {
  const said = [{ id: 'contribution' as ContributionId, laneId }]
  expect(changeLaneMethod(rows(said), { laneId, draft }, context)).toEqual({ refused: 'laneHasParoles' })
})
