import type { Layout, Slot } from '../../shared/activities/activity.ts'
import type {
  Cluster,
  Contribution,
  ContributionColour,
  GommetteShape,
  Group,
  Placement,
} from '../../shared/domain/rows.ts'
import { type Locale, typeset } from '../../shared/text/typography.ts'

/** What is painted of one contribution. Two pictures with the same `v` and group are the same picture. */
export type NotePicture = {
  id: string
  v: number
  text: string
  shape: GommetteShape | null
  count: number
  agreements: number
  colour: ContributionColour
}
export type SetPicture = { id: string; v: number; title: string; count: number; colour: ContributionColour }
export type SlotPicture = Slot

/** Everything the stage needs to paint a board: positions by box, and what is in each box by id. */
export type BoardPicture = {
  layout: Layout
  notes: ReadonlyMap<string, NotePicture>
  sets: ReadonlyMap<string, SetPicture>
  slots: ReadonlyMap<string, SlotPicture>
}

/** The rows of a board, whatever its activity. */
export type BoardRows = {
  contributions: readonly Contribution[]
  placements: readonly Placement[]
  clusters: readonly Cluster[]
  groups: readonly Group[]
}

/** The picture of a board from its rows, its slots and its layout; texts are set in the locale's way. */
export function boardPicture(
  rows: BoardRows,
  slots: readonly Slot[],
  layout: Layout,
  locale: Locale,
): BoardPicture {
  const shapes = new Map(rows.groups.map((group) => [group.id, group.shape]))
  const notes = new Map<string, NotePicture>()
  for (const row of rows.contributions) {
    notes.set(row.id, {
      id: row.id,
      v: row.v,
      text: typeset(row.text, locale),
      shape: row.groupId === null ? null : (shapes.get(row.groupId) ?? null),
      count: row.count,
      agreements: row.agreements,
      colour: row.colour,
    })
  }
  const counts = new Map<string, number>()
  for (const placement of rows.placements) {
    if (placement.clusterId === null) continue
    const count = notes.get(placement.contributionId)?.count ?? 0
    counts.set(placement.clusterId, (counts.get(placement.clusterId) ?? 0) + count)
  }
  const colours = new Map(slots.map((slot) => [slot.id, slot.colour]))
  const sets = new Map<string, SetPicture>()
  for (const row of rows.clusters) {
    sets.set(row.id, {
      id: row.id,
      v: row.v,
      title: typeset(row.title, locale),
      count: counts.get(row.id) ?? 0,
      colour: row.colour === 'papier' ? (colours.get(row.slot) ?? 'papier') : row.colour,
    })
  }
  return {
    layout,
    notes,
    sets,
    slots: new Map(
      slots.map((slot) => [
        slot.id,
        { ...slot, title: typeset(slot.title, locale), subtitle: typeset(slot.subtitle, locale) },
      ]),
    ),
  }
}
