import { expect, test } from 'vitest'
import { Bell } from './Bell.ts'

test('a ring wakes everyone who waits, once', async () => {
  const bell = new Bell()
  const woken: string[] = []
  const waits = ['console', 'wall'].map((name) =>
    bell.next(new AbortController().signal).then(() => woken.push(name)),
  )
  bell.ring()
  await Promise.all(waits)
  bell.ring()
  expect(woken).toEqual(['console', 'wall'])
})

test('a wait ends with whoever waited, even when they were gone before', async () => {
  const bell = new Bell()
  const leaving = new AbortController()
  const wait = bell.next(leaving.signal)
  leaving.abort()
  await expect(wait).resolves.toBeUndefined()
  await expect(bell.next(leaving.signal)).resolves.toBeUndefined()
})
