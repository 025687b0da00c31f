import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { validPlaces, WindowPlaces } from './WindowPlaces.ts'

const setup = '1440x900@0,0'
const place = { area: { x: 20, y: 20, width: 1200, height: 800 }, isFullScreen: false }
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-places-'))
  file = join(folder, 'windows.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what one Tablée remembers, the next one finds', () => {
  const places = new WindowPlaces(file)
  expect(places.remembered).toEqual({})
  places.remember(setup, 'console', place)
  places.remember(setup, 'wall', { ...place, isFullScreen: true })
  expect(new WindowPlaces(file).remembered).toEqual({
    [setup]: { console: place, wall: { ...place, isFullScreen: true } },
  })
})

test('a spoilt file is an empty one, and is written anew', () => {
  writeFileSync(file, '{"1440x900@0,0": {"conso')
  const places = new WindowPlaces(file)
  expect(places.remembered).toEqual({})
  places.remember(setup, 'console', place)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ [setup]: { console: place } })
})

test('only whole places on true arrangements are believed', () => {
  const spoilt = { ...place, area: { ...place.area, width: '1200' } }
  expect(
    validPlaces({
      [setup]: { console: place, wall: spoilt, other: 1 },
      '1024x768@0,0': { console: { ...place, area: { ...place.area, height: 3 } } },
      '../..': { console: place },
    }),
  ).toEqual({ [setup]: { console: place }, '1024x768@0,0': {} })
  for (const value of [null, 3, 'x', [], { [setup]: null }]) expect(validPlaces(value)).toEqual({})
})

test('only the last twelve arrangements are kept', () => {
  const places = new WindowPlaces(file)
  for (let width = 1; width <= 20; width += 1) places.remember(`${width}x900@0,0`, 'console', place)
  expect(Object.keys(places.remembered)).toHaveLength(12)
  expect(Object.keys(places.remembered).at(-1)).toBe('20x900@0,0')
})

test('a folder that cannot be written stops nothing', () => {
  const places = new WindowPlaces(join(folder, 'absent', 'windows.json'))
  places.remember(setup, 'console', place)
  expect(places.remembered).toEqual({ [setup]: { console: place } })
})
