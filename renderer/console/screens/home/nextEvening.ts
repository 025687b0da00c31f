import type { ShelfItem } from '../../../../shared/domain/rows.ts'

type Item = Pick<ShelfItem, 'id' | 'title' | 'isDemo' | 'state' | 'ateliers' | 'changedAt'>
export type AtelierSummary = ShelfItem['ateliers'][number]

/** An evening of the shelf: its démarche, itself, and its rank from 1. */
export type ShelfEvening<Shelf extends Item = ShelfItem> = {
  item: Shelf
  atelier: AtelierSummary
  number: number
}

/**
 * The evening of the poster: one that was interrupted, else the first one still to come, from `today` (`AAAA-MM-JJ`)
 * on. A démarche of one’s own comes before the example; what is archived or in the bin has none.
 */
export function chooseNextEvening<Shelf extends Item>(
  items: readonly Shelf[],
  today: string,
): ShelfEvening<Shelf> | null {
  const evenings = items
    .filter((item) => item.state === 'active')
    .flatMap((item) => item.ateliers.map((atelier, index) => ({ item, atelier, number: index + 1 })))
    .filter(
      ({ atelier }) => atelier.state === 'running' || (atelier.state === 'ready' && atelier.day >= today),
    )
  const rank = ({ item, atelier }: ShelfEvening<Shelf>) =>
    `${item.isDemo ? 1 : 0}${atelier.state === 'running' ? 0 : 1}${atelier.day}${atelier.startTime}`
  return evenings.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null
}

/** The moment of a démarche, as its chip says it. */
export type Moment = 'prepare' | 'animate' | 'restitute' | 'archived'

/** Where a démarche stands, and the atelier that says so (null when it has none). */
export function momentOf(item: Item, today: string): { moment: Moment; number: number | null } {
  const numbered = item.ateliers.map((atelier, index) => ({ atelier, number: index + 1 }))
  const running = numbered.find(({ atelier }) => atelier.state === 'running')
  const coming = numbered.find(({ atelier }) => atelier.state === 'ready' && atelier.day >= today)
  const last = numbered.findLast(({ atelier }) => atelier.state === 'finished' || atelier.day < today)
  const number = (running ?? coming ?? last)?.number ?? null
  if (item.state !== 'active') return { moment: 'archived', number }
  if (running || coming?.atelier.day === today) return { moment: 'animate', number }
  return { moment: coming || !last ? 'prepare' : 'restitute', number }
}

/** Something that the evening lacks, known from the shelf alone. */
export type ThingToPrepare =
  | { kind: 'place' | 'agenda' | 'people' }
  | { kind: 'hall' | 'end'; minutes: number }
  | { kind: 'consignes'; count: number }

/** At most three things to prepare before an evening, the ones that would spoil it first. */
export function thingsToPrepare(atelier: AtelierSummary): ThingToPrepare[] {
  const things: ThingToPrepare[] = []
  if (atelier.place.trim() === '') things.push({ kind: 'place' })
  if (atelier.sequenceCount === 0) things.push({ kind: 'agenda' })
  if ((atelier.hallGapMinutes ?? 0) > 0) things.push({ kind: 'hall', minutes: atelier.hallGapMinutes ?? 0 })
  else if ((atelier.endGapMinutes ?? 0) > 0) things.push({ kind: 'end', minutes: atelier.endGapMinutes ?? 0 })
  if (atelier.people === 0) things.push({ kind: 'people' })
  if (atelier.withoutConsigne > 0) things.push({ kind: 'consignes', count: atelier.withoutConsigne })
  return things.slice(0, 3)
}

/** How far a day is, as people say it. */
export function distanceTo(
  day: string,
  today: string,
): { unit: 'today' | 'tomorrow' | 'days' | 'weeks' | 'months'; count: number } {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
  if (days <= 0) return { unit: 'today', count: 0 }
  if (days === 1) return { unit: 'tomorrow', count: 1 }
  if (days <= 13) return { unit: 'days', count: days }
  if (days <= 60) return { unit: 'weeks', count: Math.round(days / 7) }
  return { unit: 'months', count: Math.round(days / 30.4) }
}
