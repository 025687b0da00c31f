import { expect, test } from 'vitest'
import { isRefusal } from '../../domain/change.ts'
import type { ReportBlock } from '../activity.ts'
import { contentOf, translateFrench } from '../testContent.ts'
import { columns as activity } from './activity.ts'
import { afterSettings, apply, initialDocument } from './logic.ts'
import { report } from './report.ts'
import { roundNumber } from './rounds.ts'
import type { ColumnsAction, ColumnsDocument, ColumnsSettings } from './schema.ts'
import { columns } from './text.fr.ts'

const translate = translateFrench({ columns })
const settings: ColumnsSettings = {
  ...activity.defaultSettings,
  isPrintedByDefault: false,
  counters: [
    { id: 'oui', title: 'Oui' },
    { id: 'reserve', title: 'Réserve' },
    { id: 'objection', title: 'Objection' },
  ],
  hasRounds: true,
  showCountersInPdf: ['oui', 'reserve', 'objection'],
}
const start = initialDocument(settings)

const act = (document: ColumnsDocument, action: ColumnsAction, under = settings) =>
  apply(document, action, under, { now: 0, newId: <T extends string>() => 'x' as T, present: 26 })

function after(...actions: ColumnsAction[]): ColumnsDocument {
  return actions.reduce<ColumnsDocument>((document, action) => {
    const next = act(document, action)
    if (isRefusal(next)) throw new Error(next.refused)
    return next
  }, start)
}

const hands = (oui: number, reserve: number, objection: number): ColumnsAction[] => [
  { kind: 'setCounter', counterId: 'oui', value: oui },
  { kind: 'setCounter', counterId: 'reserve', value: reserve },
  { kind: 'setCounter', counterId: 'objection', value: objection },
]
const next: ColumnsAction = { kind: 'nextRound' }
const previous: ColumnsAction = { kind: 'previousRound' }
const refused = { refused: 'actionRefused' }

const blocksOf = (document: ColumnsDocument, under = settings): ReportBlock[] =>
  report(contentOf(under, document), translate).blocks

test('a round of objections is kept, and the next one starts at zero', () => {
  const document = after(...hands(18, 5, 3), next)
  expect(document.rounds).toEqual([{ counts: { oui: 18, reserve: 5, objection: 3 } }])
  expect(document.counters).toEqual({ oui: 0, reserve: 0, objection: 0 })
  expect(roundNumber(document)).toBe(2)
})

test('a round where nobody was counted is not kept: pressing twice counts once', () => {
  expect(act(start, next)).toEqual(refused)
  expect(act(after(...hands(18, 5, 3), next), next)).toEqual(refused)
})

test('the round before is taken back only while nothing is counted in this one', () => {
  const counted = after(...hands(18, 5, 3))
  const second = after(...hands(18, 5, 3), next)
  expect(act(second, previous)).toEqual({ ...counted, rounds: [] })
  expect(act(after(...hands(18, 5, 3), next, ...hands(1, 0, 0)), previous)).toEqual(refused)
  expect(act(start, previous)).toEqual(refused)
})

test('a board without rounds refuses them', () => {
  const once = { ...settings, hasRounds: false }
  expect(act(after(...hands(18, 5, 3)), next, once)).toEqual(refused)
  expect(act(after(...hands(18, 5, 3), next), previous, once)).toEqual(refused)
})

test('a stopwatch that runs holds the round', () => {
  const watched = { ...settings, counters: [{ id: 'oui', title: 'Oui', kind: 'secondes' as const }] }
  const running = { ...initialDocument(watched), running: { counterId: 'oui', startedAt: 0 } }
  expect(act(running, next, watched)).toEqual(refused)
  expect(act({ ...running, rounds: [{ counts: { oui: 9 } }] }, previous, watched)).toEqual(refused)
})

test('a counter added after a round stands at zero when that round is taken back', () => {
  const wider = { ...settings, counters: [...settings.counters, { id: 'absent', title: 'Absents' }] }
  const document = afterSettings(after(...hands(18, 5, 3), next), settings, wider)
  const back = act(document, previous, wider)
  if (isRefusal(back)) throw new Error(back.refused)
  expect(back.counters).toEqual({ oui: 18, reserve: 5, objection: 3, absent: 0 })
})

test('a board kept before there were rounds still opens', () => {
  const kept = { columns: start.columns, counters: { oui: 4 }, collapsedClusters: [], links: [] }
  expect(roundNumber(activity.documentSchema.parse(kept))).toBe(1)
})

test('several rounds are told in a table, the present one last', () => {
  const document = after(...hands(18, 5, 3), next, ...hands(22, 4, 0))
  expect(blocksOf(document)).toEqual([
    {
      kind: 'table',
      head: ['Tour', 'Oui', 'Réserve', 'Objection'],
      rows: [
        ['Tour 1', '18', '5', '3'],
        ['Tour 2', '22', '4', '0'],
      ],
    },
  ])
})

test('a round that is finished alone is told in a sentence, though the next has begun', () => {
  expect(blocksOf(after(...hands(18, 5, 3), next))).toEqual([
    { kind: 'paragraph', text: '18 oui, 5 réserve, 3 objection' },
  ])
})

test('only the counters chosen for print have a column', () => {
  const document = after(...hands(18, 5, 3), next, ...hands(22, 4, 0))
  const chosen = { ...settings, showCountersInPdf: ['objection'] }
  expect(blocksOf(document, chosen)).toEqual([
    {
      kind: 'table',
      head: ['Tour', 'Objection'],
      rows: [
        ['Tour 1', '3'],
        ['Tour 2', '0'],
      ],
    },
  ])
  expect(blocksOf(document, { ...settings, showCountersInPdf: [] })).toEqual([])
})

const clear: ColumnsAction = { kind: 'sayNoObjection', isSaid: true }

test('« pas d’objection » is said in a round, told in the synthesis, and taken back by an objection', () => {
  const first = after(...hands(18, 5, 3), next, ...hands(24, 2, 1), clear)
  expect(first.counters.objection).toBe(0)
  expect(blocksOf(first).at(-1)).toEqual({ kind: 'paragraph', text: 'Tour 2 : pas d’objection.' })
  expect(act(first, clear)).toEqual(refused)
  const raised = act(first, { kind: 'count', counterId: 'objection', by: 1 })
  expect(isRefusal(raised) ? null : raised.clearRound).toBeUndefined()
  const takenBack = act(first, { kind: 'sayNoObjection', isSaid: false })
  expect(isRefusal(takenBack) ? null : takenBack.clearRound).toBeUndefined()
  expect(after(...hands(1, 1, 0), clear, { kind: 'count', counterId: 'oui', by: 1 }).clearRound).toBe(1)
})

test('a board that counts anything else says nothing of objections', () => {
  const plain = { ...settings, counters: [{ id: 'oui', title: 'Oui' }] }
  expect(act(initialDocument(plain), clear, plain)).toEqual(refused)
})
