import { describe, expect, test } from 'vitest'
import type { PhoneAnswer, PhoneVote } from '../../shared/protocol/phoneMessage.ts'
import { chosenTexts } from './chosenTexts.ts'
import type { Cells } from './phoneVoices.ts'

function chosen(answer: PhoneAnswer, cells: Cells): string[] {
  const options = ['halle', 'car', 'carnet'].map((id) => ({ id, text: `Projet ${id}`, detail: '' }))
  const poll = {
    ...{ pollId: 'all', title: '', round: 1, openedAt: 0, endsAt: null },
    ...{ options, perVoter: 100, mostPerOption: 100 },
  }
  const vote: PhoneVote = {
    ...{ boardId: 'board-1', question: 'Par quoi commence-t-on ?', answer },
    ...{ isSecret: false, isOnePerGroup: false, polls: [poll] },
  }
  return chosenTexts(vote, [{ cells, reasons: [], isBlank: false, isDone: true }])
}

describe('once the vote is closed, a phone says', () => {
  test('how many voices went where, those against told apart', () => {
    const voices: PhoneAnswer = { kind: 'voices', unit: 'voix', allowsNegative: true }
    expect(chosen(voices, { halle: { pour: 1 }, car: { contre: 2 }, carnet: { pour: 3 } })).toEqual([
      'Projet halle',
      'Projet car (−2)',
      'Projet carnet (3)',
    ])
  })

  test('which level was given, and not only to what', () => {
    const levels = [
      { id: 'oui', label: 'Pas d’objection', needsReason: false },
      { id: 'objection', label: 'Objection', needsReason: true },
    ]
    expect(chosen({ kind: 'levels', levels }, { halle: { oui: 1 }, carnet: { objection: 1 } })).toEqual([
      'Projet halle : Pas d’objection',
      'Projet carnet : Objection',
    ])
  })

  test('a ranking in its own order', () => {
    expect(chosen({ kind: 'ranking', mostRanked: 0 }, { halle: { rang2: 1 }, carnet: { rang1: 1 } })).toEqual(
      ['1. Projet carnet', '2. Projet halle'],
    )
  })

  test('the mark of each criterion', () => {
    const criteria = [
      { id: 'utilite', label: 'Utile' },
      { id: 'suite', label: 'Qui continue' },
    ]
    expect(
      chosen({ kind: 'criteria', criteria, most: 4 }, { car: { 'suite:0': 1, 'utilite:3': 1 } }),
    ).toEqual(['Projet car : Utile 3, Qui continue 0'])
  })
})
