import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineOf, locateJson } from './locateJson.ts'

it('knows the line of each value', () => {
  const places = locateJson('{\n  "a": [1,\n    {"b": "x"}],\n  "c": null\n}')
  expect(places.ok && Object.fromEntries(places.lines)).toEqual({
    '': 1,
    a: 2,
    'a.0': 2,
    'a.1': 3,
    'a.1.b': 3,
    c: 4,
  })
  expect(places.ok && lineOf(places.lines, ['a', 1, 'missing', 'deeper'])).toBe(3)
})

it('says on which line the text stops being JSON', () => {
  for (const [text, line] of [
    ['{\n "a": 1,\n}', 3],
    ['{\n "a": tru\n}', 2],
    ['{"a": "no end\n"}', 1],
    ['[1]\n[2]', 2],
    ['', 1],
    ['{"a": "\\x"}', 1],
  ] as const) {
    expect(locateJson(text), text).toEqual({ ok: false, line })
  }
})

it('refuses names that come twice, or that reach into objects, and what is too deep', () => {
  expect(locateJson('{"a": 1,\n"a": 2}').ok).toBe(false)
  expect(locateJson('{\n"__proto__": {}}')).toEqual({ ok: false, line: 2 })
  expect(locateJson('['.repeat(100_000))).toEqual({ ok: false, line: 1 })
})

it('accepts everything that JSON writes', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (written, indent) => {
      fc.pre(!/__proto__|constructor|prototype/.test(written))
      expect(locateJson(JSON.stringify(JSON.parse(written), null, indent)).ok).toBe(true)
    }),
  )
})
