import { describe, expect, test } from 'vitest'
import { type BallotPresetId, ballotPresets, withPreset } from './ballotPresets.ts'
import { settingsSchema } from './ballotSettings.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { readPoll } from './readResult.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))
const blank = settingsSchema.parse({ options, question: 'Par quoi commence-t-on ?' })

function counted(id: BallotPresetId, voters: number, cells: object, change: object = {}) {
  const vote = new ABallot({ ...withPreset(blank, id), ...change })
  expect(vote.open(['all'], 100)).toBeNull()
  expect(vote.enter('all', { way: 'paper', voters, cells: cells as never })).toBeNull()
  expect(vote.close(['all'])).toBeNull()
  return readPoll(vote.settings, vote.document, vote.tallies, 'all')
}

const scores = (result: ReturnType<typeof counted>) =>
  result.rounds[0]?.lines.map((line) => [line.option.id, line.score, line.rank])

test('the default is the vote of the third evening: two voices, two different actions per axis', () => {
  expect(settingsSchema.parse({})).toMatchObject({
    preset: 'deuxVoixParAxe',
    scope: 'perAxis',
    seats: 2,
    tieRule: 'secondRound',
    results: 'atClose',
    answer: { kind: 'voices', perVoter: 2, mostPerOption: 1 },
  })
})

test.each(Object.keys(ballotPresets) as BallotPresetId[])(
  '%s is a valid set of rules that keeps the question',
  (id) => {
    expect(withPreset(blank, id)).toMatchObject({ preset: id, question: 'Par quoi commence-t-on ?' })
    expect(settingsSchema.parse(withPreset(blank, id))).toEqual(withPreset(blank, id))
  },
)

describe('the weather', () => {
  const weather = withPreset(settingsSchema.parse({}), 'meteo')

  test('is asked in one choice: its question and its line come with it, on phones too', () => {
    expect(weather).toMatchObject({
      question: 'Quel temps fait-il pour vous ?',
      options: [{ text: 'Ma météo du moment' }],
      ways: ['phone', 'hands', 'round'],
    })
    const vote = new ABallot(weather)
    expect(vote.open(['all'], 12)).toBeNull()
  })

  test('keeps what was already asked', () => {
    expect(withPreset(blank, 'meteo')).toMatchObject({ question: blank.question, options: blank.options })
    expect(withPreset(settingsSchema.parse({ question: 'Comment repartez-vous ?' }), 'meteo').question).toBe(
      'Comment repartez-vous ?',
    )
  })

  test('is read as a spread from storm to sun, and nothing is chosen', () => {
    const result = counted('meteo', 4, { gare: { n1: 1, n5: 3 } })
    expect(result.rounds[0]?.lines[0]?.spread.map((part) => part.count)).toEqual([1, 0, 0, 0, 3])
    expect(result.rounds[0]?.lines[0]?.score).toBe(4)
    expect(result.keptIds).toEqual([])
  })
})

describe('how each vote is counted', () => {
  test('gommettes may stack: three of one person on one project', () => {
    expect(scores(counted('gommettesQuiSEmpilent', 2, { gare: { pour: 4 }, cafe: { pour: 2 } }))).toEqual([
      ['gare', 4, 1],
      ['cafe', 2, 2],
      ['bancs', 0, 3],
    ])
  })

  test('a hundred points are shared out', () => {
    expect(scores(counted('centPoints', 1, { gare: { pour: 70 }, bancs: { pour: 30 } }))?.[0]).toEqual([
      'gare',
      70,
      1,
    ])
  })

  test('stars are a mean and a spread, and nothing is chosen', () => {
    const result = counted('etoiles', 3, { gare: { n5: 2, n2: 1 }, cafe: { n4: 3 } })
    expect(scores(result)).toEqual([
      ['gare', 4, 1],
      ['cafe', 4, 1],
      ['bancs', null, 2],
    ])
    expect(result.rounds[0]?.lines[0]?.spread.map((part) => part.count)).toEqual([0, 1, 0, 0, 2])
    expect(result).toMatchObject({ keptIds: [], openTie: null })
  })

  test('a ranking gives three points to the first of three, then two, then one', () => {
    expect(
      scores(
        counted('classement', 2, {
          gare: { rang1: 1, rang2: 1 },
          cafe: { rang1: 1, rang3: 1 },
          bancs: { rang2: 1, rang3: 1 },
        }),
      ),
    ).toEqual([
      ['gare', 5, 1],
      ['cafe', 4, 2],
      ['bancs', 3, 3],
    ])
  })

  test('two people cannot both be ranked first by one voter', () => {
    const vote = new ABallot(withPreset(blank, 'classement'))
    vote.open(['all'])
    expect(vote.enter('all', { voters: 1, cells: { gare: { rang1: 1 }, cafe: { rang1: 1 } } })).toMatchObject(
      {
        refused: 'ballotTooManyVoices',
      },
    )
  })

  test('yes against no: more yes passes, a blank counts for nobody', () => {
    const result = counted('ouiNonBlanc', 10, {
      gare: { oui: 5, non: 4, blanc: 1 },
      cafe: { oui: 5, non: 5 },
    })
    expect(result.keptIds).toEqual(['gare'])
    expect(result.rounds[0]?.lines[0]?.share).toEqual({ percent: 50, numerator: 5, denominator: 10 })
  })

  test('criteria weigh what they weigh', () => {
    const criteria = [
      ['utilite', 2],
      ['inclusion', 2],
      ['faisabilite', 1],
      ['porteurs', 1],
    ].map(([id, weight]) => ({ id, label: id, weight }))
    const answer = { kind: 'criteria', most: 4, criteria }
    const marks = { 'utilite:4': 2, 'inclusion:2': 2, 'faisabilite:1': 2, 'porteurs:3': 2 }
    const result = counted('grilleDeCriteres', 8, { gare: marks }, { quorum: null, answer })
    // (2 × 4 + 2 × 2 + 1 × 1 + 1 × 3) / 6
    expect(result.rounds[0]?.lines[0]?.score).toBeCloseTo(16 / 6, 8)
    expect(result.rounds[0]?.lines[0]?.spread.map((part) => part.mean)).toEqual([4, 2, 1, 3])
    const spread = counted('grilleDeCriteres', 8, { gare: { 'suite:1': 3, 'suite:4': 1 } }, { quorum: null })
    expect(spread.rounds[0]?.lines[0]?.spread.at(-1)).toEqual({
      id: 'suite',
      count: 4,
      mean: 1.75,
      range: [1, 4],
    })
  })

  test('voices against take voices away', () => {
    const answer = { kind: 'voices', unit: 'voix', perVoter: 3, mostPerOption: 3, allowsNegative: true }
    const result = counted(
      'gommettesQuiSEmpilent',
      4,
      { gare: { pour: 4, contre: 3 }, cafe: { pour: 3 } },
      { answer },
    )
    expect(scores(result)?.slice(0, 2)).toEqual([
      ['cafe', 3, 1],
      ['gare', 1, 2],
    ])
    expect(result.rounds[0]?.expressed).toBe(10)
  })
})
