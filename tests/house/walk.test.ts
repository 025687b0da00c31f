import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

test('every file that the walk names exists', () => {
  const named = [...text.matchAll(/^\| \d+ \| `([^`]+)` \|/gm)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThanOrEqual(15)
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every decision is in the list, and every link of the list leads somewhere', () => {
  const linked = [...text.matchAll(/\]\((docs\/decisions\/[^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(linked.filter((file) => !existsSync(join(root, file)))).toEqual([])
  expect(new Set(linked).size).toBeGreaterThanOrEqual(11)
})
