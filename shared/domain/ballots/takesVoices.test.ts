import { describe, expect, test } from 'vitest'
import type { BallotDocument } from './ballotDocument.ts'
import { newBallotDocument } from './changeBallotDocument.ts'
import { takesVoices } from './takesVoices.ts'

const round = {
  number: 1,
  why: 'first' as const,
  optionIds: ['gare'],
  seats: 1,
  perVoter: 1,
  mostPerOption: 1,
  mayVote: 30,
  openedAt: 1000,
  closedAt: null,
  endsAt: null,
}
const opened = { kind: 'opened' as const, pollId: 'all', round: 1, at: 1000, note: '' }
const open: BallotDocument = {
  ...newBallotDocument(),
  polls: { all: { state: 'open', rounds: [round], settlements: [], unveiled: null } },
  record: [opened],
}
const reopened: BallotDocument = {
  ...open,
  record: [opened, { ...opened, kind: 'closed', at: 2000 }, { ...opened, kind: 'reopened', at: 3000 }],
}
const secret = { isSecret: true }
const told = { isSecret: false }

describe('qui peut encore voter', () => {
  test('tout le monde tant que le vote est ouvert, personne avant ni après', () => {
    expect(takesVoices(secret, open, 'all')).toBe(true)
    expect(takesVoices(told, open, 'all')).toBe(true)
    expect(takesVoices(told, newBallotDocument(), 'all')).toBe(false)
    expect(takesVoices(told, open, 'axe-2')).toBe(false)
  })

  test('un vote rouvert reprend à main levée, et pas dans une urne déjà vidée', () => {
    expect(takesVoices(told, reopened, 'all')).toBe(true)
    expect(takesVoices(secret, reopened, 'all')).toBe(false)
  })

  test('un second tour a son urne', () => {
    const second = { ...round, number: 2 }
    const again: BallotDocument = {
      ...reopened,
      polls: { all: { state: 'open', rounds: [round, second], settlements: [], unveiled: null } },
    }
    expect(takesVoices(secret, again, 'all')).toBe(true)
  })
})
