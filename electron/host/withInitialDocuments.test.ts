import { expect, test } from 'vitest'
import { type Change, put } from '../../shared/domain/change.ts'
import type { AtelierId, BoardId, LaneId } from '../../shared/domain/ids.ts'
import { withInitialDocuments } from './withInitialDocuments.ts'

test('a new board gets its document, and what its method left unsaid in its settings', () => {
  const board: Change = put('boards', {
    id: 'board' as BoardId,
    atelierId: 'atelier' as AtelierId,
    laneId: 'lane' as LaneId,
    orderKey: 'a0',
    activity: 'sheets',
    title: 'Fiches',
    heading: '',
    settings: { models: [{ id: 'fiche', title: 'Fiche', fields: [{ id: 'a', label: 'A', kind: 'list' }] }] },
    document: null,
    documentVersion: 0,
    frozenAt: null,
  })
  expect(withInitialDocuments([board])).toMatchObject([
    {
      row: {
        settings: { columns: [], deck: [], models: [{ fields: [{ maxLength: 280, maxItems: 20 }] }] },
        document: { stepIndex: null },
        documentVersion: 1,
      },
    },
  ])
})
