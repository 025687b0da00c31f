import { describe, expect, test } from 'vitest'
import { durationMsOf, levelOf, type SoundName, scaleOf, soundRecipes } from './soundRecipes.ts'

const names: SoundName[] = ['glass', 'gong', 'recall']

describe.each(names)('%s', (name) => {
  const recipe = soundRecipes[name]
  test('never passes −6 dBFS, even with every partial in phase', () => {
    const scale = scaleOf(recipe)
    let loudest = 0
    for (let atMs = 0; atMs < durationMsOf(recipe); atMs += 1) {
      const sum = recipe.strokes
        .flatMap((stroke) => stroke.partials.map((one) => levelOf(one, atMs - stroke.startMs)))
        .reduce((total, level) => total + level * scale, 0)
      loudest = Math.max(loudest, sum)
    }
    expect(loudest).toBeLessThanOrEqual(0.5012)
    expect(loudest).toBeGreaterThan(0.49)
  })
})

test('the glass is two taps 350 ms apart', () => {
  expect(soundRecipes.glass.strokes.map((stroke) => stroke.startMs)).toEqual([0, 350])
  expect(soundRecipes.glass.strokes[0]?.partials.map((one) => one.frequencyHz)).toEqual([2093, 5274, 8372])
})

test('the gong fades in four seconds and a half, under 1.8 kHz', () => {
  expect(durationMsOf(soundRecipes.gong)).toBe(4515)
  expect(soundRecipes.gong.lowPassHz).toBe(1800)
})

test('the recall climbs three notes', () => {
  expect(soundRecipes.recall.strokes.map((stroke) => stroke.partials[0]?.frequencyHz)).toEqual([
    659, 784, 1047,
  ])
  expect(durationMsOf(soundRecipes.recall)).toBe(700 + 8 + 900)
})
