import { expect, test } from 'vitest'
import { type BallotPresetId, withPreset } from '../../../domain/ballots/ballotPresets.ts'
import { settingsSchema } from '../../../domain/ballots/ballotSettings.ts'
import { ABallot } from '../../../domain/ballots/fixtures/aBallot.ts'
import { readPoll } from '../../../domain/ballots/readResult.ts'
import { resultLines } from './resultView.ts'

/** The figure of each line, and how much of its bar is drawn. */
function bars(id: BallotPresetId, voters: number, cells: object): [string, number][] {
  const options = ['gare', 'cafe'].map((one) => ({ id: one, text: `Projet ${one}` }))
  const vote = new ABallot(withPreset(settingsSchema.parse({ options }), id))
  expect(vote.open(['all'], 100)).toBeNull()
  expect(vote.enter('all', { way: 'paper', voters, cells: cells as never })).toBeNull()
  expect(vote.close(['all'])).toBeNull()
  const result = readPoll(vote.settings, vote.document, vote.tallies, 'all')
  const round = result.rounds[0]
  if (!round) throw new Error('No round was closed.')
  const words = {
    say: (key: string) => key,
    spell: (text: string) => text,
    locale: 'fr',
    groups: [],
  } as const
  return resultLines(vote.settings, vote.document, result, round, words).map(({ figure, fill }) => [
    figure,
    fill,
  ])
}

test('the bar of a mean is its part of the whole scale', () => {
  expect(bars('etoiles', 2, { gare: { n5: 1, n2: 1 }, cafe: { n1: 2 } })).toEqual([
    ['3,5', 0.7],
    ['1,0', 0.2],
  ])
  expect(bars('meteo', 2, { gare: { n2: 1, n5: 1 } })[0]).toEqual(['3,5', 0.7])
})

test('the bar of a majority is the part of those who agree', () => {
  expect(bars('ouiNonBlanc', 4, { gare: { oui: 3, non: 1 }, cafe: { oui: 1, non: 3 } })).toEqual([
    ['3', 0.75],
    ['1', 0.25],
  ])
})
