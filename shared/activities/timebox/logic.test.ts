import { expect, test } from 'vitest'
import type { ContributionId } from '../../domain/ids.ts'
import { contributionOf, placementOf } from '../testContent.ts'
import { apply, initialDocument, slots, turns } from './logic.ts'
import {
  documentSchema,
  settingsSchema,
  type TimeboxAction,
  type TimeboxDocument,
  type TimeboxSettings,
} from './schema.ts'

const settings: TimeboxSettings = { look: 'file', perSpeakerSeconds: 60, innerSeats: 5 }
const [first, second] = ['bourse' as ContributionId, 'chambre' as ContributionId]

function act(document: TimeboxDocument, action: TimeboxAction, now = 1_000, of = settings) {
  const next = apply(document, action, of, { now, newId: <T extends string>() => 'x' as T, present: 26 })
  if ('refused' in next) throw new Error(next.refused)
  return next
}

test('a turn is a deadline sixty seconds away', () => {
  const document = act(initialDocument(), { kind: 'giveTurn', contributionId: first })
  expect(document).toEqual({ currentId: first, startedAt: 1_000, endsAt: 61_000, doneIds: [], entries: 0 })
})

test('giving the next turn ends the one before', () => {
  const document = act(act(initialDocument(), { kind: 'giveTurn', contributionId: first }), {
    kind: 'giveTurn',
    contributionId: second,
  })
  expect(document.currentId).toBe(second)
  expect(document.doneIds).toEqual([first])
})

test('somebody who spoke may speak again, and is then no longer done', () => {
  const spoken = { ...initialDocument(), doneIds: [first, second] }
  const document = act(spoken, { kind: 'giveTurn', contributionId: first })
  expect(document.doneIds).toEqual([second])
})

test('without a time per person, a turn has no deadline and cannot be lengthened', () => {
  const untimed: TimeboxSettings = { look: 'file', perSpeakerSeconds: null, innerSeats: 5 }
  const document = act(initialDocument(), { kind: 'giveTurn', contributionId: first }, 1_000, untimed)
  expect(document.endsAt).toBeNull()
  expect(() => act(document, { kind: 'addTime', seconds: 30 }, 2_000, untimed)).toThrow('actionRefused')
})

test('thirty seconds more move the deadline', () => {
  const document = act(initialDocument(), { kind: 'giveTurn', contributionId: first })
  expect(act(document, { kind: 'addTime', seconds: 30 }).endsAt).toBe(91_000)
})

test('an instruction has no queue: no place, no turn', () => {
  const consigne: TimeboxSettings = { look: 'consigne', perSpeakerSeconds: null, innerSeats: 5 }
  expect(slots(consigne)).toEqual([])
  expect(() => act(initialDocument(), { kind: 'endTurn' }, 0, consigne)).toThrow('actionRefused')
})

test('the queue follows its places and says who has spoken', () => {
  const contributions = [
    contributionOf('bourse', 'Bourse aux plants'),
    contributionOf('chambre', 'Chambre froide'),
  ]
  const placements = [placementOf('chambre', 'file', 'b'), placementOf('bourse', 'file', 'a')]
  const document = { ...initialDocument(), currentId: second, doneIds: [first] }
  expect(
    turns(document, contributions, placements).map((turn) => [turn.contribution.id, turn.state]),
  ).toEqual([
    ['bourse', 'done'],
    ['chambre', 'current'],
  ])
})

const bowl: TimeboxSettings = { look: 'bocal', perSpeakerSeconds: null, innerSeats: 5 }

test('each person who sits in the centre of the bowl is counted, and a slip is taken back', () => {
  const two = act(act(initialDocument(), { kind: 'enter' }, 0, bowl), { kind: 'enter' }, 0, bowl)
  expect(two.entries).toBe(2)
  expect(act(two, { kind: 'undoEntry' }, 0, bowl).entries).toBe(1)
})

test('nobody leaves a bowl in which nobody came in', () => {
  expect(() => act(initialDocument(), { kind: 'undoEntry' }, 0, bowl)).toThrow('actionRefused')
})

test('only a bowl counts who comes in, and it has no queue', () => {
  expect(() => act(initialDocument(), { kind: 'enter' })).toThrow('actionRefused')
  expect(() => act(initialDocument(), { kind: 'giveTurn', contributionId: first }, 0, bowl)).toThrow(
    'actionRefused',
  )
  expect(slots(bowl)).toEqual([])
})

test('a board written before bowls opens with five chairs and nobody counted', () => {
  expect(settingsSchema.parse({ look: 'file', perSpeakerSeconds: 60 }).innerSeats).toBe(5)
  const before = { currentId: null, startedAt: null, endsAt: null, doneIds: [] }
  expect(documentSchema.parse(before)).toEqual(initialDocument())
})
