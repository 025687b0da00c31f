import { expect, test } from 'vitest'
import type { ContributionId } from '../../domain/ids.ts'
import { contributionOf, placementOf } from '../testContent.ts'
import { pyramid } from './activity.ts'
import { afterSettings, answers, apply, countedIds, initialDocument, slots, sourcesOf } from './logic.ts'

const settings = pyramid.defaultSettings
const [mange, terre] = ['mange' as ContributionId, 'terre' as ContributionId]

test('« Tous » is the first capture key, people alone the last', () => {
  expect(slots(settings).map((slot) => slot.title)).toEqual([
    'Tous',
    'À huit',
    'À quatre',
    'À deux',
    'Seul·e',
  ])
})

test('the pyramid is climbed tier by tier, no higher than its top', () => {
  expect(apply(initialDocument(), { kind: 'setTier', tierIndex: 4 }, settings)).toMatchObject({
    tierIndex: 4,
  })
  expect(apply(initialDocument(), { kind: 'setTier', tierIndex: 5 }, settings)).toEqual({
    refused: 'actionRefused',
  })
})

test('13 pairs kept 35 ideas', () => {
  const document = apply(
    initialDocument(),
    { kind: 'setUnits', tierId: 'deux', units: 13, ideas: 35 },
    settings,
  )
  expect(document).toMatchObject({ units: { deux: { units: 13, ideas: 35 } } })
})

test('the adopted list has its own order, and reopening it forgets it', () => {
  const adopted = apply(initialDocument(), { kind: 'adopt', order: [mange, terre] }, settings)
  if ('refused' in adopted) throw new Error(adopted.refused)
  const turned = apply(adopted, { kind: 'reorder', order: [terre, mange] }, settings)
  expect(turned).toMatchObject({ adoptedOrder: [terre, mange] })
  expect(apply(adopted, { kind: 'reorder', order: [terre] }, settings)).toEqual({ refused: 'actionRefused' })
  expect(countedIds(adopted)).toEqual([mange, terre])
  expect(apply(adopted, { kind: 'unadopt' }, settings)).toEqual(initialDocument())
})

test('an empty list is not adopted', () => {
  expect(apply(initialDocument(), { kind: 'adopt', order: [] }, settings)).toEqual({
    refused: 'actionRefused',
  })
})

test('before it is adopted, the list is what everyone says so far', () => {
  const contributions = [
    contributionOf('mange', 'Que chacun mange bien'),
    contributionOf('terre', 'La terre'),
  ]
  const placements = [placementOf('mange', 'tous', 'b'), placementOf('terre', 'huit', 'a')]
  expect(answers(settings, initialDocument(), contributions, placements).map((one) => one.id)).toEqual([
    'mange',
  ])
})

test('an answer knows what it was merged from', () => {
  expect(sourcesOf(contributionOf('a', 'A', { details: { sources: 'x, y z' } }))).toEqual(['x', 'y', 'z'])
  expect(sourcesOf(contributionOf('a', 'A'))).toEqual([])
})

test('removing a lower tier does not change the one being played', () => {
  const without = { ...settings, tiers: settings.tiers.filter((tier) => tier.id !== 'deux') }
  const document = afterSettings({ ...initialDocument(), tierIndex: 3 }, settings, without)
  expect(without.tiers[document.tierIndex]?.id).toBe('huit')
})
