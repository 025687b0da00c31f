import { expect, test } from 'vitest'
import { apply, initialDocument, refuseSettings } from './logic.ts'
import { type BallotDocument, settingsSchema } from './schema.ts'

const context = { now: 1_000, newId: <T extends string>() => 'objection-1' as T, present: 34 }
const settings = settingsSchema.parse({
  options: [
    { id: 'gare', text: 'La gare' },
    { id: 'cafe', text: 'Le café' },
  ],
  envelopeEuros: 10_000,
})
const open: BallotDocument = {
  ...initialDocument(),
  polls: {
    all: {
      state: 'open',
      rounds: [
        {
          number: 1,
          why: 'first',
          optionIds: ['gare', 'cafe'],
          seats: 2,
          perVoter: 2,
          mostPerOption: 1,
          mayVote: 34,
          openedAt: 0,
          closedAt: null,
          endsAt: null,
        },
      ],
      settlements: [],
      unveiled: null,
    },
  },
}

test('before the opening, every rule may change', () => {
  expect(refuseSettings(initialDocument(), settings, { ...settings, seats: 3 })).toBeNull()
})

test('once it was opened, the number of seats does not change in silence, the question may', () => {
  expect(refuseSettings(open, settings, { ...settings, seats: 3 })).toEqual({ refused: 'ballotBegun' })
  expect(refuseSettings(open, settings, { ...settings, question: 'Par quoi commence-t-on ?' })).toBeNull()
})

test('the number of people who may vote is changed in the record', () => {
  const next = apply(open, { kind: 'setVoters', pollId: 'all', mayVote: 35 }, settings, context)
  expect(next).toMatchObject({
    polls: { all: { rounds: [{ mayVote: 35 }] } },
    record: [{ kind: 'votersChanged', pollId: 'all', round: 1, at: 1_000, note: '34 → 35' }],
  })
})

test('the announced end is an instant, and can be taken away', () => {
  const next = apply(open, { kind: 'setEnd', pollId: 'all', minutes: 2 }, settings, context)
  expect(next).toMatchObject({ polls: { all: { rounds: [{ endsAt: 121_000 }] } } })
  expect(apply(initialDocument(), { kind: 'setEnd', pollId: 'all', minutes: 2 }, settings, context)).toEqual({
    refused: 'ballotNotOpen',
  })
})

const said = {
  kind: 'deliberate',
  outcome: 'kept',
  supportLevel: 'Financement partiel',
  conditions: '',
  note: '',
  isConsensus: true,
  openConflicts: [] as string[],
} as const

test('the envelope runs down and never goes below zero', () => {
  const first = apply(open, { ...said, optionId: 'gare', grantedEuros: 7_000 }, settings, context)
  expect(first).toMatchObject({ decisions: { gare: { grantedEuros: 7_000 } } })
  const second = apply(
    first as BallotDocument,
    { ...said, optionId: 'cafe', grantedEuros: 3_001 },
    settings,
    context,
  )
  expect(second).toEqual({ refused: 'ballotEnvelopeEmpty', params: { left: 3_000 } })
  const again = apply(
    first as BallotDocument,
    { ...said, optionId: 'gare', grantedEuros: 10_000 },
    settings,
    context,
  )
  expect(again).toMatchObject({ decisions: { gare: { grantedEuros: 10_000 } } })
})

test('no consensus is told while a conflict of interest is open', () => {
  expect(
    apply(
      open,
      { ...said, optionId: 'gare', grantedEuros: null, openConflicts: ['Membre du collectif'] },
      settings,
      context,
    ),
  ).toEqual({ refused: 'ballotConflictOpen' })
})

test('an option goes into another, never into itself nor into one that is not there', () => {
  const merge = (mergedIntoId: string) =>
    apply(
      open,
      { kind: 'decide', optionId: 'cafe', outcome: 'merged', mergedIntoId, note: '' },
      settings,
      context,
    )
  expect(merge('gare')).toMatchObject({ decisions: { cafe: { outcome: 'merged', mergedIntoId: 'gare' } } })
  expect(merge('cafe')).toEqual({ refused: 'ballotOptionUnknown' })
  expect(merge('train')).toEqual({ refused: 'ballotOptionUnknown' })
})

test('an objection is heard, then lifted with its answer', () => {
  const heard = apply(
    open,
    { kind: 'object', optionId: 'gare', text: 'Le toit est à refaire' },
    settings,
    context,
  )
  expect(heard).toMatchObject({ objections: [{ id: 'objection-1', round: 1, status: 'ouverte' }] })
  const lifted = apply(
    heard as BallotDocument,
    { kind: 'answerObjection', objectionId: 'objection-1', status: 'levee', answer: 'La Région aide' },
    settings,
    context,
  )
  expect(lifted).toMatchObject({ objections: [{ status: 'levee', answer: 'La Région aide' }] })
})

test('only a closed poll is unveiled', () => {
  expect(apply(open, { kind: 'unveil', pollId: 'all', lines: 1 }, settings, context)).toEqual({
    refused: 'ballotNotClosed',
  })
})
