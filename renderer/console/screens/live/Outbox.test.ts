import { expect, test } from 'vitest'
import type { AtelierId, BoardId, ContributionId } from '../../../../shared/domain/ids.ts'
import { Outbox, type Pending } from './Outbox.ts'

const atelierId = 'atelier-1' as AtelierId

function aStorage() {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

const parole = (id: string, text: string): Pending => ({
  id: id as ContributionId,
  boardId: 'board-1' as BoardId,
  slot: null,
  groupId: null,
  authorClass: '',
  text,
  state: 'sending',
})

test('what waits is found again after a reload, in the order it was said', () => {
  const storage = aStorage()
  const outbox = new Outbox(storage, atelierId)
  outbox.put(parole('a', 'Le bal'))
  outbox.put(parole('b', 'Le loto'))
  outbox.remove('a' as ContributionId)
  expect(new Outbox(storage, atelierId).get().map((one) => one.text)).toEqual(['Le loto'])
})

test('another atelier has its own, and nothing is left once all is kept', () => {
  const storage = aStorage()
  const outbox = new Outbox(storage, atelierId)
  outbox.put(parole('a', 'Le bal'))
  expect(new Outbox(storage, 'atelier-2' as AtelierId).get()).toEqual([])
  outbox.remove('a' as ContributionId)
  expect(storage.getItem('tablee.outbox.atelier-1')).toBeNull()
})

test('what cannot be read counts for nothing', () => {
  const storage = aStorage()
  storage.setItem('tablee.outbox.atelier-1', '{"half')
  expect(new Outbox(storage, atelierId).get()).toEqual([])
})
