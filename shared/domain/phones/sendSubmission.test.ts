import { describe, expect, test } from 'vitest'
import type { ActorId, BoardId, ContributionId, GroupId } from '../ids.ts'
import type { Board } from '../rows.ts'
import { askPhones } from './askPhones.ts'
import type { Door, PhoneAsk, Submission } from './phoneRows.ts'
import { mostWaiting, sendSubmission } from './sendSubmission.ts'
import { setAsideSubmissions } from './setAsideSubmissions.ts'

const board = { id: 'board-1' as BoardId, atelierId: 'atelier-1', frozenAt: null } as unknown as Board
const ask: PhoneAsk = { kind: 'contribute', boardIds: [board.id] }
const phone = { id: 'phone-1' as ActorId, groupId: 'group-2' as GroupId }
const sent = { id: 's-1' as ContributionId, boardId: board.id, slot: 'pepites', text: ' Un banc ' }
const context = { now: 1000, newId: <T extends string>() => 'new' as T }
const waiting = (id: string) => ({ id, state: 'waiting' }) as unknown as Submission
const send = (
  more: {
    ask?: PhoneAsk
    board?: Board
    own?: Submission[]
    known?: { phoneId: ActorId } | 'contribution'
    sent?: Partial<typeof sent>
  } = {},
) =>
  sendSubmission(
    more.ask ?? ask,
    more.board ?? board,
    ['pepites'],
    more.own ?? [],
    more.known,
    { ...sent, ...more.sent },
    phone,
    context,
  )

describe('a parole from a phone', () => {
  test('waits to be read, with the table it comes from and the column it chose', () => {
    expect(send()).toMatchObject([
      { row: { state: 'waiting', text: 'Un banc', slot: 'pepites', groupId: 'group-2', phoneId: 'phone-1' } },
    ])
  })

  test('waits without a column when that one is gone', () => {
    expect(send({ sent: { slot: 'ailleurs' } })).toMatchObject([{ row: { slot: null } }])
  })

  test('is refused on a board that is not asked, frozen, or gone', () => {
    expect(send({ ask: { kind: 'look' } })).toEqual({ refused: 'phoneNotAsked' })
    expect(send({ ask: { kind: 'contribute', boardIds: ['other' as BoardId] } })).toEqual({
      refused: 'phoneNotAsked',
    })
    expect(send({ board: { ...board, frozenAt: 5 } as Board })).toEqual({ refused: 'phoneNotAsked' })
  })

  test('sent again is there once; another’s is never written over', () => {
    expect(send({ known: { phoneId: phone.id } })).toEqual([])
    expect(send({ known: { phoneId: 'phone-2' as ActorId } })).toEqual({ refused: 'invalid' })
    expect(send({ known: 'contribution' })).toEqual({ refused: 'invalid' })
  })

  test('is refused when the same phone has too many that wait, and not when they were read', () => {
    const own = Array.from({ length: mostWaiting }, (_, index) => waiting(`w-${index}`))
    expect(send({ own })).toEqual({ refused: 'phoneTooMany' })
    expect(send({ own: own.map((one) => ({ ...one, state: 'accepted' as const })) })).toHaveLength(1)
  })

  test('is set aside once, and what was read already is left alone', () => {
    expect(setAsideSubmissions([waiting('a'), { ...waiting('b'), state: 'accepted' }])).toMatchObject([
      { row: { id: 'a', state: 'setAside' } },
    ])
    expect(setAsideSubmissions([])).toEqual({ refused: 'notFound' })
  })
})

test('phones are asked for boards of their own atelier only', () => {
  const door = { id: 'atelier-1', atelierId: 'atelier-1', ask: { kind: 'look' } } as unknown as Door
  expect(askPhones(door, ask, [board])).toMatchObject([{ row: { ask } }])
  expect(askPhones(door, ask, [{ ...board, atelierId: 'atelier-2' } as unknown as Board])).toEqual({
    refused: 'notFound',
  })
  expect(askPhones(door, ask, [undefined])).toEqual({ refused: 'notFound' })
  expect(askPhones(undefined, ask, [board])).toEqual({ refused: 'doorNotPrepared' })
})
