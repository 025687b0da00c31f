import type { ClusterId, ContributionId, GroupId, MapItemId, SheetId } from '../domain/ids.ts'
import type { MapItemFields } from '../domain/maps/changeMapItems.ts'
import type { MapItem } from '../domain/maps/mapItemRow.ts'
import type { ContributionColour, ContributionStatus, SheetStatus } from '../domain/rows.ts'
import type { SheetValue } from '../domain/sheets/sheetModel.ts'
import type { BoardContent, Translate } from './activity.ts'

/** Where contributions go: a slot (null: back to the tray), a set of it or none, before another one or at the end. */
export type ContributionMove = {
  contributionIds: readonly ContributionId[]
  slotId: string | null
  clusterId: ClusterId | null
  beforeId: ContributionId | null
}

/** Where a whole set goes: a slot, before another set or at the end. */
export type ClusterMove = { clusterId: ClusterId; slotId: string; beforeId: ClusterId | null }

/** A gommette to put: its category, and what is already known of it. */
export type MapItemWish = Pick<MapItem, 'category'> &
  Omit<MapItemFields, 'category'> & { capturedFrom?: 'direct' | 'papier' }

/**
 * What a board may ask. The screen gives these functions and sends them to the host; a board knows no transport.
 * None of them answers: what they changed comes back as rows.
 */
export type BoardCommands<Action = unknown> = {
  move(move: ContributionMove): void
  moveCluster(move: ClusterMove): void
  /** Opens a set in a slot with these contributions; an empty title is being written. */
  createCluster(cluster: { slotId: string; title: string; contributionIds: readonly ContributionId[] }): void
  renameCluster(rename: { clusterId: ClusterId; title: string }): void
  /** Takes the set away; its contributions stay in its slot. */
  dissolveCluster(clusterId: ClusterId): void
  /** Everything of `fromId` joins `intoId`. */
  joinClusters(join: { fromId: ClusterId; intoId: ClusterId }): void
  /** Brings contributions together under one meaning; the originals are kept, the counts add up. */
  merge(contributionIds: readonly ContributionId[]): void
  /** Cuts one contribution in several, in its place. */
  split(split: { contributionId: ContributionId; texts: readonly string[] }): void
  edit(edit: { contributionId: ContributionId; text: string }): void
  /** Sets contributions aside; they can be brought back by undo. */
  remove(contributionIds: readonly ContributionId[]): void
  recolour(recolour: { contributionIds: readonly ContributionId[]; colour: ContributionColour }): void
  /** « ×n », from 1 to 99. */
  setCount(count: { contributionId: ContributionId; count: number }): void
  /** A new contribution said on this board; without a slot it goes to the tray. */
  capture(capture: {
    text: string
    slotId: string | null
    clusterId: ClusterId | null
    groupId?: GroupId | null
    roundIndex?: number
    details?: { [field: string]: string }
  }): void
  /** What the method asks besides the text; an empty answer takes it away. */
  describe(describe: { contributionId: ContributionId; details: { [field: string]: string } }): void
  setStatus(change: { contributionIds: readonly ContributionId[]; status: ContributionStatus }): void
  /** Opens a blank sheet of one of the board's models, and gives its id at once. */
  openSheet(sheet: {
    model: string
    title: string
    groupId: GroupId | null
    contributionId: ContributionId | null
  }): SheetId
  /** Writes one answer; `baseValue` is what the field held when the writing began. */
  fillSheet(answer: {
    sheetId: SheetId
    field: string
    value: SheetValue
    baseValue: SheetValue
    filledFrom?: 'direct' | 'papier'
  }): void
  changeSheet(change: {
    sheetId: SheetId
    title?: string
    groupId?: GroupId | null
    contributionId?: ContributionId | null
    status?: SheetStatus
  }): void
  removeSheet(sheetId: SheetId): void
  /** Puts a gommette on this map, and gives its id at once. */
  placeItem(item: MapItemWish): MapItemId
  changeItems(change: { itemIds: readonly MapItemId[]; fields: MapItemFields }): void
  /** Takes in gommettes that waited to be read. */
  keepItems(itemIds: readonly MapItemId[]): void
  removeItems(itemIds: readonly MapItemId[]): void
  undo(): void
  /** An action of the activity itself (its `actionSchema`). */
  act(action: Action): void
}

/** What the console gives to the board of an activity. */
export type BoardViewProps<Settings, Document, Action = unknown> = {
  content: BoardContent<Settings, Document>
  translate: Translate
  locale: 'fr' | 'en'
  isReadOnly: boolean
  commands: BoardCommands<Action>
}

/** What the console gives to the controls of an activity: what a facilitator presses beside the board. */
export type BoardControlsProps<Settings, Document, Action = unknown> = {
  content: BoardContent<Settings, Document>
  translate: Translate
  locale: 'fr' | 'en'
  isReadOnly: boolean
  /** In Conduite, only what is pressed while the hall works; on the board's own screen, everything. */
  isLive: boolean
  /** People in the hall, or expected when nobody was counted; 0 when nothing is known. */
  present: number
  /** In Conduite, the group for which the capture field writes; null: everyone. */
  groupId?: GroupId | null
  /** An action of the activity (its `actionSchema`); what it changed comes back as rows. */
  act(action: Action): void
  /** Everything else a board may ask: a topic dictated, a sheet opened… */
  commands: BoardCommands<Action>
}
