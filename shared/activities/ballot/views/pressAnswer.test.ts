import { expect, test } from 'vitest'
import type { BallotAnswer } from '../../../domain/ballots/ballotSettings.ts'
import { pressAnswer } from './pressAnswer.ts'

const voices: BallotAnswer = {
  kind: 'voices',
  unit: 'voix',
  perVoter: 2,
  mostPerOption: 1,
  allowsNegative: false,
}

test('two voices go to two different options, a third press does nothing more', () => {
  const one = pressAnswer({}, 'a', 'pour', voices, undefined)
  const two = pressAnswer(one, 'b', 'pour', voices, undefined)
  expect(two).toEqual({ a: { pour: 1 }, b: { pour: 1 } })
  expect(pressAnswer(two, 'c', 'pour', voices, undefined)).toEqual(two)
})

test('pressing the same option again takes its voice back', () => {
  expect(pressAnswer({ a: { pour: 1 } }, 'a', 'pour', voices, undefined)).toEqual({})
})

test('gommettes that stack pile up, then leave together', () => {
  const stacked = { perVoter: 3, mostPerOption: 3 }
  const three = [1, 2, 3].reduce((cells) => pressAnswer(cells, 'a', 'pour', voices, stacked), {})
  expect(three).toEqual({ a: { pour: 3 } })
  expect(pressAnswer(three, 'a', 'pour', voices, stacked)).toEqual({})
})

test('an option has one level at a time', () => {
  const answer: BallotAnswer = {
    kind: 'levels',
    look: 'consentement',
    levels: [
      { id: 'oui', label: 'Oui', value: null, sign: 'none', needsReason: false },
      { id: 'objection', label: 'Objection', value: null, sign: 'none', needsReason: true },
    ],
    decides: 'consent',
  }
  expect(pressAnswer({ a: { oui: 1 } }, 'a', 'objection', answer, undefined)).toEqual({ a: { objection: 1 } })
})

test('a rank is given once', () => {
  const answer: BallotAnswer = { kind: 'ranking', mostRanked: 3 }
  expect(pressAnswer({ a: { rang1: 1 } }, 'b', 'rang1', answer, undefined)).toEqual({ b: { rang1: 1 } })
})

test('each criterion has its mark', () => {
  const answer: BallotAnswer = {
    kind: 'criteria',
    criteria: [
      { id: 'cout', label: 'Coût', weight: 1 },
      { id: 'lien', label: 'Lien', weight: 2 },
    ],
    most: 4,
  }
  const marked = pressAnswer({ a: { 'cout:2': 1 } }, 'a', 'lien:4', answer, undefined)
  expect(marked).toEqual({ a: { 'cout:2': 1, 'lien:4': 1 } })
  expect(pressAnswer(marked, 'a', 'cout:3', answer, undefined)).toEqual({ a: { 'cout:3': 1, 'lien:4': 1 } })
})
