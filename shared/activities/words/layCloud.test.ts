import { expect, test } from 'vitest'
import { sizeOfCount } from './fitCloud.ts'
import { type Cloud, type CloudWord, emptyCloud, layCloud } from './layCloud.ts'

const closing: [string, number][] = [
  ['élan', 5],
  ['recettes', 4],
  ['confiance', 4],
  ['lien', 4],
  ['mains', 3],
  ['envie', 3],
  ['septembre', 2],
  ['vertige', 1],
]
const words = closing.map(([text, count]): CloudWord => ({ id: text, text, size: sizeOfCount(count) }))

function many(number: number): CloudWord[] {
  return Array.from({ length: number }, (_, index) => ({
    id: `mot-${index}`,
    text: `${'solidarité convivialité entraide lien joie'.split(' ')[index % 5]}${index}`,
    size: sizeOfCount(1 + ((index * 7) % 4)),
  }))
}

function expectApart({ words: placed, width, height }: Cloud): void {
  for (const [index, a] of placed.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(width)
    expect(a.y + a.height).toBeLessThanOrEqual(height)
    for (const b of placed.slice(index + 1)) {
      const isApart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      if (!isApart) throw new Error(`${a.text} covers ${b.text}`)
    }
  }
}

/** How many of the words of `before` stand elsewhere in `after`, the two being laid on one of them. */
function movedBetween(before: Cloud, after: Cloud, fixedId: string): string[] {
  const at = (cloud: Cloud, id: string) => {
    const word = cloud.words.find((one) => one.id === id)
    const fixed = cloud.words.find((one) => one.id === fixedId)
    if (!word || !fixed) throw new Error(`${id} is not in the cloud`)
    const middle = (one: typeof word) => [one.x + one.width / 2, one.y + one.height / 2] as const
    const [[x, y], [left, top]] = [middle(word), middle(fixed)]
    return [x - left, y - top]
  }
  return before.words
    .filter(({ id }) => {
      const [[x = 0, y = 0], [nextX = 0, nextY = 0]] = [at(before, id), at(after, id)]
      return Math.hypot(nextX - x, nextY - y) > 0.01
    })
    .map(({ text }) => text)
}

test('the closing words of the seminar hold without overlap, élan the largest', () => {
  const cloud = layCloud(words)
  expectApart(cloud)
  const [largest] = cloud.words.toSorted((a, b) => b.size - a.size)
  expect(largest?.text).toBe('élan')
})

test('sizes follow the square root of the count, and one word said by all does not crush the others', () => {
  expect(sizeOfCount(4)).toBe(2)
  expect(sizeOfCount(40)).toBeLessThan(4)
  expect(sizeOfCount(4, 0.2)).toBeGreaterThan(sizeOfCount(1, 0.2))
})

test('the same words always give the same cloud', () => {
  expect(layCloud(many(60))).toEqual(layCloud(many(60)))
})

test('a new word moves nobody', () => {
  const before = layCloud(words)
  const after = layCloud([...words, { id: 'joie', text: 'joie', size: 1 }])
  expectApart(after)
  expect(movedBetween(before, after, 'élan')).toEqual([])
})

test('on the wall, a word said once more stays where it is and moves only those it covers', () => {
  const all = many(60)
  const before = layCloud(all)
  const after = layCloud(
    all.map((word, index) => (index === 30 ? { ...word, size: word.size + 1 } : word)),
    before,
  )
  expectApart(after)
  expect(movedBetween(before, after, 'mot-30').length).toBeLessThan(8)
})

test('on the wall, whichever word grows, whom it does not cover stays', () => {
  const all = many(30)
  const before = layCloud(all)
  for (const [index, grown] of all.entries()) {
    const after = layCloud(
      all.map((word) => (word === grown ? { ...word, size: word.size * 1.2 } : word)),
      before,
    )
    expectApart(after)
    const moved = movedBetween(before, after, grown.id)
    const stood = before.words.find(({ id }) => id === grown.id)
    const near = before.words.filter(
      (one) =>
        stood &&
        2 * Math.abs(one.x + one.width / 2 - stood.x - stood.width / 2) < one.width + stood.width * 1.2 + 1 &&
        2 * Math.abs(one.y + one.height / 2 - stood.y - stood.height / 2) <
          one.height + stood.height * 1.2 + 1,
    )
    for (const text of moved)
      expect(
        near.map((one) => one.text),
        `${index}`,
      ).toContain(text)
  }
})

test('on the wall, a newcomer finds room without moving anybody, whatever grew before', () => {
  const all = many(30)
  const grown = layCloud(
    all.map((word, index) => (index === 4 ? { ...word, size: word.size + 1 } : word)),
    layCloud(all),
  )
  const after = layCloud(
    [...grown.words, { id: 'joie', text: 'joie', size: 1 }].map(({ id, text, size }) => ({ id, text, size })),
    grown,
  )
  expectApart(after)
  expect(movedBetween(grown, after, 'mot-4')).toEqual([])
})

test('on the wall, a word taken away leaves its room and the others where they are', () => {
  const all = many(40)
  const before = layCloud(all)
  const after = layCloud(all.toSpliced(12, 1), before)
  expectApart(after)
  expect(after.words).toHaveLength(39)
  const others = { ...before, words: before.words.filter((word) => word.id !== 'mot-12') }
  expect(movedBetween(others, after, 'mot-0')).toEqual([])
})

test('an empty board has an empty cloud', () => {
  expect(layCloud([])).toEqual(emptyCloud)
})

test('three hundred words stay apart', () => {
  expectApart(layCloud(many(300)))
})
