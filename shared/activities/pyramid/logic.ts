import { type Refusal, refuse } from '../../domain/change.ts'
import type { ContributionId } from '../../domain/ids.ts'
import type { Contribution, Placement } from '../../domain/rows.ts'
import type { Slot } from '../activity.ts'
import type { PyramidAction, PyramidDocument, PyramidSettings } from './schema.ts'

/** Everyone alone, nothing counted, nothing adopted. */
export function initialDocument(): PyramidDocument {
  return { tierIndex: 0, units: {}, adopted: false, adoptedOrder: [] }
}

/** The tier being played stays the same one when tiers are added or removed below it. */
export function afterSettings(
  document: PyramidDocument,
  previous: PyramidSettings,
  settings: PyramidSettings,
): PyramidDocument {
  const playedId = previous.tiers[document.tierIndex]?.id
  const index = settings.tiers.findIndex((tier) => tier.id === playedId)
  const tierIndex = index >= 0 ? index : Math.min(document.tierIndex, settings.tiers.length - 1)
  return { ...document, tierIndex }
}

/** Climbs or comes down, counts a tier, adopts the list or reopens it. */
export function apply(
  document: PyramidDocument,
  action: PyramidAction,
  settings: PyramidSettings,
): PyramidDocument | Refusal {
  switch (action.kind) {
    case 'setTier':
      if (action.tierIndex >= settings.tiers.length) return refuse('actionRefused')
      return { ...document, tierIndex: action.tierIndex }
    case 'setUnits': {
      if (!settings.tiers.some((tier) => tier.id === action.tierId)) return refuse('slotUnknown')
      const counted = { units: action.units, ideas: action.ideas }
      return { ...document, units: { ...document.units, [action.tierId]: counted } }
    }
    case 'adopt':
      if (action.order.length === 0) return refuse('actionRefused')
      return { ...document, adopted: true, adoptedOrder: action.order }
    case 'unadopt':
      return { ...document, adopted: false, adoptedOrder: [] }
    case 'reorder': {
      const known = new Set(document.adoptedOrder)
      const isSameList = action.order.length === known.size && action.order.every((id) => known.has(id))
      if (!document.adopted || !isSameList) return refuse('actionRefused')
      return { ...document, adoptedOrder: action.order }
    }
  }
}

/** Tiers from the top down: what everyone says is typed first, the lower tiers seldom. */
export function slots(settings: PyramidSettings): Slot[] {
  return settings.tiers.toReversed().map((tier) => ({
    id: tier.id,
    title: tier.title,
    subtitle: '',
    sign: 'none',
    colour: 'papier',
  }))
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

/** Once the list is adopted, only its lines count in totals: the others live in them as sources. */
export function countedIds(document: PyramidDocument): ContributionId[] {
  return document.adopted ? [...document.adoptedOrder] : []
}

/** Ids of the contributions that one was merged from, as its `sources` detail holds them. */
export function sourcesOf(contribution: Contribution): ContributionId[] {
  // Ids are plain words once they travel in a detail.
  return (contribution.details.sources ?? '').split(/[\s,]+/).filter((id) => id !== '') as ContributionId[]
}

/** What each tier says, by its id, in the order of places; what was set aside is left out. */
export function linesByTier(
  settings: PyramidSettings,
  contributions: readonly Contribution[],
  placements: readonly Placement[],
): Map<string, Contribution[]> {
  const byId = new Map(contributions.map((one) => [one.id, one]))
  const lines = new Map<string, Contribution[]>(settings.tiers.map((tier) => [tier.id, []]))
  const ordered = placements.toSorted((a, b) =>
    a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0,
  )
  for (const placement of ordered) {
    const contribution = byId.get(placement.contributionId)
    if (contribution && isOnWall(contribution)) lines.get(placement.slot)?.push(contribution)
  }
  return lines
}

/** The list of answers: the adopted one, or what the top tier says so far. */
export function answers(
  settings: PyramidSettings,
  document: PyramidDocument,
  contributions: readonly Contribution[],
  placements: readonly Placement[],
): Contribution[] {
  if (!document.adopted) {
    const top = settings.tiers.at(-1)
    return top ? (linesByTier(settings, contributions, placements).get(top.id) ?? []) : []
  }
  const byId = new Map(contributions.map((one) => [one.id, one]))
  return document.adoptedOrder.flatMap((id) => {
    const contribution = byId.get(id)
    return contribution && isOnWall(contribution) ? [contribution] : []
  })
}
