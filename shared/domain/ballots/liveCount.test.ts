import { expect, test } from 'vitest'
import type { BallotEntry, BallotTally } from './ballotRows.ts'
import { liveCount } from './liveCount.ts'

const entry = { voters: 4, blanks: 1, spoilt: 0, cells: { a: { pour: 3 } } } as unknown as BallotEntry
const phones = {
  voters: 2,
  blanks: 0,
  spoilt: 0,
  cells: { a: { pour: 1 }, b: { pour: 2 } },
} as unknown as BallotTally

test('en direct, les mains et les téléphones se lisent ensemble', () => {
  expect(liveCount({ results: 'live', isSecret: false }, [entry], phones)).toEqual({
    voters: 6,
    blanks: 1,
    spoilt: 0,
    cells: { a: { pour: 4 }, b: { pour: 2 } },
  })
})

test('rien avant la clôture quand les résultats sont cachés, ou que le vote est secret', () => {
  expect(liveCount({ results: 'atClose', isSecret: false }, [entry], phones)).toBeNull()
  expect(liveCount({ results: 'live', isSecret: true }, [entry], phones)).toBeNull()
})
