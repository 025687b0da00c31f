import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Slot, Translate } from '../../shared/activities/activity.ts'
import type { BoardCommands, ContributionMove } from '../../shared/activities/boardProps.ts'
import type { ClusterId, ContributionId } from '../../shared/domain/ids.ts'
import type { Cluster, Contribution } from '../../shared/domain/rows.ts'
import type { BoardRows } from './BoardPicture.ts'
import type { BoardMove } from './BoardStage.ts'
import { type BoardOrder, boardOrder, type MoveTarget, moveTargets } from './boardOrder.ts'

/** What is being written: a contribution, the title of a set, a new contribution, or a contribution being cut. */
export type Writing =
  | { kind: 'edit'; contributionId: ContributionId }
  | { kind: 'title'; clusterId: ClusterId }
  | { kind: 'new'; slotId: string | null; clusterId: ClusterId | null }
  | { kind: 'split'; contributionId: ContributionId }

/** What an activity knows of the sets of its board besides their place: which are folded, which answer one another. */
export type SetGestures = {
  folded: ReadonlySet<string>
  links: readonly { from: string; to: string }[]
  fold(clusterId: ClusterId, isFolded: boolean): void
  link(from: ClusterId, to: ClusterId, isLinked: boolean): void
}

export type BoardModelInput = {
  rows: BoardRows
  slots: readonly Slot[]
  canOpenSets: boolean
  isReadOnly: boolean
  groupWord: 'groupe' | 'tablee'
  translate: Translate
  commands: BoardCommands
  /** Without it, sets are neither folded nor linked. */
  setGestures?: SetGestures
  /** What else may be done with one contribution that is chosen. */
  noteActions?: (contributionId: ContributionId) => ReactNode
}

/** Everything the canvas, the list, the tray and the bars share: what is chosen, what is written, what can be done. */
export type BoardModel = BoardModelInput & {
  order: BoardOrder
  targets: readonly MoveTarget[]
  contributions: ReadonlyMap<string, Contribution>
  clusters: ReadonlyMap<string, Cluster>
  /** Ids of contributions, or of one set. */
  selection: ReadonlySet<string>
  chosenContributions: readonly ContributionId[]
  chosenCluster: ClusterId | null
  writing: Writing | null
  announcement: string
  select(ids: ReadonlySet<string>): void
  write(writing: Writing | null): void
  say(text: string): void
  move(move: BoardMove): void
  moveToTarget(ids: readonly ContributionId[], target: MoveTarget): void
  moveSet(clusterId: ClusterId, slotId: string, beforeId: ClusterId | null): void
  openSet(slotId: string, ids: readonly ContributionId[]): void
  merge(ids: readonly ContributionId[]): void
  remove(ids: readonly ContributionId[]): void
  dissolve(clusterId: ClusterId): void
  /** Everything of one set joins another; the title of the other stays. */
  joinSets(fromId: ClusterId, intoId: ClusterId): void
  foldSet(clusterId: ClusterId, isFolded: boolean): void
  linkSets(from: ClusterId, to: ClusterId, isLinked: boolean): void
  areLinked(one: ClusterId, other: ClusterId): boolean
  nameOfTarget(target: MoveTarget): string
  nameOfCluster(clusterId: ClusterId): string
  nameOfSlot(slotId: string): string
}

/** The state of one board while it is shown; commands go out, rows come back. */
export function useBoardModel(input: BoardModelInput): BoardModel {
  const { rows, slots, canOpenSets, translate, commands } = input
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const [writing, setWriting] = useState<Writing | null>(null)
  const [announcement, setAnnouncement] = useState('')
  /** Sets known before one was opened: the one that appears next gets the cursor in its title. */
  const knownBefore = useRef<ReadonlySet<string> | null>(null)

  const order = useMemo(() => boardOrder(rows, slots), [rows, slots])
  const targets = useMemo(() => moveTargets(order, canOpenSets), [order, canOpenSets])
  const contributions = useMemo(() => byId(rows.contributions), [rows.contributions])
  const clusters = useMemo(() => byId(rows.clusters), [rows.clusters])

  useEffect(() => {
    if (knownBefore.current === null) return
    const known = knownBefore.current
    const opened = rows.clusters.find((cluster) => !known.has(cluster.id))
    if (!opened) return
    knownBefore.current = null
    setSelection(new Set([opened.id]))
    setWriting({ kind: 'title', clusterId: opened.id })
  }, [rows.clusters])

  const chosenContributions = useMemo(
    () => [...selection].filter((id) => contributions.has(id)) as ContributionId[],
    [selection, contributions],
  )
  const chosenCluster = useMemo(
    () => ([...selection].find((id) => clusters.has(id)) as ClusterId | undefined) ?? null,
    [selection, clusters],
  )

  const nameOfSlot = (slotId: string) => slots.find((slot) => slot.id === slotId)?.title ?? ''
  const nameOfCluster = (clusterId: ClusterId) =>
    clusters.get(clusterId)?.title || translate('board.untitledSet')
  const nameOfTarget = (target: MoveTarget) => {
    if (target.slotId === null) return translate('board.tray')
    const slot = nameOfSlot(target.slotId)
    if (target.clusterId !== null) return nameOfCluster(target.clusterId)
    if (target.kind === 'newSet') return translate('board.newSetIn', { slot })
    return canOpenSets ? translate('board.slotItself', { slot }) : slot
  }

  const openSet = (slotId: string, contributionIds: readonly ContributionId[]) => {
    knownBefore.current = new Set(clusters.keys())
    commands.createCluster({ slotId, title: '', contributionIds })
  }
  const move = (asked: BoardMove) => {
    if (asked.clusterId === 'new' && asked.slotId !== null) {
      openSet(asked.slotId, asked.contributionIds)
      return
    }
    const { contributionIds, slotId, beforeId } = asked
    const clusterId = asked.clusterId === 'new' ? null : asked.clusterId
    commands.move({ contributionIds, slotId, clusterId, beforeId } satisfies ContributionMove)
  }

  return {
    ...input,
    order,
    targets,
    contributions,
    clusters,
    selection,
    chosenContributions,
    chosenCluster,
    writing,
    announcement,
    select: setSelection,
    write: setWriting,
    say: setAnnouncement,
    move,
    moveToTarget(contributionIds, target) {
      const clusterId = target.kind === 'newSet' ? 'new' : target.clusterId
      move({ contributionIds, slotId: target.slotId, clusterId, beforeId: null })
      setAnnouncement(translate('board.dropped', { place: nameOfTarget(target) }))
    },
    moveSet(clusterId, slotId, beforeId) {
      commands.moveCluster({ clusterId, slotId, beforeId })
      setAnnouncement(translate('board.dropped', { place: nameOfSlot(slotId) }))
    },
    openSet,
    merge(ids) {
      if (ids.length < 2) {
        setAnnouncement(translate('board.mergeNeedsTwo'))
        return
      }
      commands.merge(ids)
      setSelection(new Set())
      setAnnouncement(translate('board.merged', { count: ids.length }))
    },
    remove(ids) {
      if (ids.length === 0) return
      commands.remove(ids)
      setSelection(new Set())
      setAnnouncement(translate('board.removed', { count: ids.length }))
    },
    dissolve(clusterId) {
      commands.dissolveCluster(clusterId)
      setSelection(new Set())
      setAnnouncement(translate('board.dissolved'))
    },
    joinSets(fromId, intoId) {
      commands.joinClusters({ fromId, intoId })
      setSelection(new Set([intoId]))
      setAnnouncement(translate('board.joined', { set: nameOfCluster(intoId) }))
    },
    foldSet(clusterId, isFolded) {
      input.setGestures?.fold(clusterId, isFolded)
      setAnnouncement(translate(isFolded ? 'board.folded' : 'board.unfolded'))
    },
    linkSets(from, to, isLinked) {
      input.setGestures?.link(from, to, isLinked)
      setAnnouncement(translate(isLinked ? 'board.linked' : 'board.unlinked', { set: nameOfCluster(to) }))
    },
    areLinked: (one, other) =>
      input.setGestures?.links.some(
        ({ from, to }) => (from === one && to === other) || (from === other && to === one),
      ) === true,
    nameOfTarget,
    nameOfCluster,
    nameOfSlot,
  }
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
