import { expect, test } from 'vitest'
import type { Lane } from '../rows.ts'
import { withMinutes } from './changeSequence.ts'

const step = (minutes: number) => ({ id: `s${minutes}`, title: '', minutes, consigne: '', isOptional: false })
const lane = (minutes: number, steps: number[]) => ({ minutes, steps: steps.map(step) }) as unknown as Lane

test('une séquence raccourcie raccourcit ses étapes, chacune selon sa part', () => {
  expect(withMinutes(lane(60, [20, 40]), 30).steps.map((one) => one.minutes)).toEqual([10, 20])
})

test('un écart choisi entre les étapes et la séquence reste tel quel', () => {
  expect(withMinutes(lane(60, [20, 20]), 30).steps.map((one) => one.minutes)).toEqual([20, 20])
})
