import { type KeyboardEvent, useMemo, useState } from 'react'
import type { ClusterId, ContributionId } from '../../shared/domain/ids.ts'
import { type SetTarget, setTargets, stepTarget, type TwinItem, targetOf, twinItems } from './twinItems.ts'
import type { BoardModel } from './useBoardModel.ts'

type Lifted =
  | { kind: 'contributions'; ids: readonly ContributionId[]; targetKey: string; fromKey: string }
  | { kind: 'set'; id: ClusterId; targetKey: string; fromKey: string }

export type TwinKeys = {
  items: readonly TwinItem[]
  activeKey: string
  lifted: Lifted | null
  setActive(key: string): void
  onKeyDown(event: KeyboardEvent): void
}

/** The keys of the list: where the eye is, what is lifted, and what each key does there. */
export function useTwinKeys(model: BoardModel): TwinKeys {
  const [wantedKey, setWantedKey] = useState('')
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const { translate } = model
  const withEnds = lifted !== null && (model.canOpenSets || lifted.kind === 'set')
  const items = useMemo(() => twinItems(model.order, withEnds), [model.order, withEnds])
  const shownKey = lifted?.targetKey ?? wantedKey
  const active = items.find((item) => item.key === shownKey) ?? items[0]

  const lift = (item: TwinItem) => {
    if (model.isReadOnly) return
    if (item.kind === 'set' && item.clusterId) {
      const places = setTargets(model.order, item.clusterId)
      const own = places.filter((place) => place.slotId === item.slotId)
      const at = own[Math.min(own.length - 1, item.position - 1)]
      if (!at) return
      setLifted({ kind: 'set', id: item.clusterId, targetKey: at.key, fromKey: item.key })
      model.say(translate('board.liftedSet'))
    }
    if (item.kind !== 'contribution' || !item.contributionId) return
    const chosen = model.chosenContributions
    const ids = chosen.includes(item.contributionId) ? chosen : [item.contributionId]
    const from = targetOf(item, model.targets)
    if (!from) return
    setLifted({ kind: 'contributions', ids, targetKey: from.key, fromKey: item.key })
    model.say(translate('board.lifted', { count: ids.length }))
  }

  const nameOfSetTarget = (target: SetTarget) => {
    const slot = model.nameOfSlot(target.slotId)
    if (target.beforeId === null) return translate('board.endOfSlot', { slot })
    return translate('board.beforeSet', { slot, set: model.nameOfCluster(target.beforeId) })
  }

  const stepLifted = (held: Lifted, step: 1 | -1) => {
    if (held.kind === 'contributions') {
      const target = stepTarget(model.targets, held.targetKey, step)
      if (!target) return
      setLifted({ ...held, targetKey: target.key })
      model.say(translate('board.overTarget', { place: model.nameOfTarget(target) }))
      return
    }
    const places = setTargets(model.order, held.id)
    const index = places.findIndex((place) => place.key === held.targetKey)
    const place = places[Math.min(places.length - 1, Math.max(0, index + step))]
    if (!place) return
    setLifted({ ...held, targetKey: place.key })
    model.say(translate('board.overTarget', { place: nameOfSetTarget(place) }))
  }

  const drop = (held: Lifted) => {
    setLifted(null)
    setWantedKey(held.fromKey)
    if (held.kind === 'contributions') {
      const target = model.targets.find((one) => one.key === held.targetKey)
      if (target) model.moveToTarget(held.ids, target)
      return
    }
    const place = setTargets(model.order, held.id).find((one) => one.key === held.targetKey)
    if (place) model.moveSet(held.id, place.slotId, place.beforeId)
  }

  const onLiftedKey = (held: Lifted, key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowRight') stepLifted(held, 1)
    else if (key === 'ArrowUp' || key === 'ArrowLeft') stepLifted(held, -1)
    else if (key === 'Enter' || key === ' ') drop(held)
    else if (key === 'Escape') {
      setLifted(null)
      setWantedKey(held.fromKey)
      model.say(translate('board.putBack'))
    } else return false
    return true
  }

  const step = (item: TwinItem, by: number, isExtending: boolean) => {
    const next = items[Math.min(items.length - 1, Math.max(0, items.indexOf(item) + by))]
    if (!next) return
    setWantedKey(next.key)
    if (!isExtending) return
    const added = [item, next].flatMap((one) => (one.contributionId ? [one.contributionId] : []))
    model.select(new Set([...model.chosenContributions, ...added]))
  }

  const toggle = (item: TwinItem) => {
    const id = item.contributionId ?? item.clusterId
    if (id === null) return
    const next = new Set<string>(item.contributionId ? model.chosenContributions : [])
    if (model.selection.has(id)) next.delete(id)
    else next.add(id)
    model.select(next)
  }

  /** Alt and an arrow: one place up or down among its own. */
  const shift = (item: TwinItem, by: 1 | -1) => {
    if (model.isReadOnly || !item.contributionId || item.slotId === null) return
    const own = items.filter(
      (one) => one.kind === 'contribution' && one.slotId === item.slotId && one.clusterId === item.clusterId,
    )
    const index = own.findIndex((one) => one.key === item.key)
    if (index + by < 0 || index + by >= own.length) return
    const beforeId = own[by === 1 ? index + 2 : index - 1]?.contributionId ?? null
    const { slotId, clusterId } = item
    model.move({ contributionIds: [item.contributionId], slotId, clusterId, beforeId })
  }

  const parentOf = (item: TwinItem) =>
    items
      .slice(0, items.indexOf(item))
      .reverse()
      .find((other) => other.level < item.level)

  const onPlainKey = (item: TwinItem, event: KeyboardEvent): boolean => {
    const chosen = item.contributionId
      ? model.chosenContributions.includes(item.contributionId)
        ? model.chosenContributions
        : [item.contributionId]
      : model.chosenContributions
    const canWrite = !model.isReadOnly
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) shift(item, 1)
        else step(item, 1, event.shiftKey)
        return true
      case 'ArrowUp':
        if (event.altKey) shift(item, -1)
        else step(item, -1, event.shiftKey)
        return true
      case 'ArrowLeft':
        setWantedKey(parentOf(item)?.key ?? item.key)
        return true
      case 'ArrowRight': {
        const next = items[items.indexOf(item) + 1]
        if (next && next.level > item.level) setWantedKey(next.key)
        return true
      }
      case 'Home':
        setWantedKey(items[0]?.key ?? '')
        return true
      case 'End':
        setWantedKey(items.at(-1)?.key ?? '')
        return true
      case ' ':
        toggle(item)
        return true
      case 'Enter':
        lift(item)
        return true
      case 'F2':
        if (canWrite && item.contributionId) {
          model.write({ kind: 'edit', contributionId: item.contributionId })
        } else if (canWrite && item.clusterId) model.write({ kind: 'title', clusterId: item.clusterId })
        return true
      case 'Delete':
        if (canWrite && item.kind === 'set' && item.clusterId) model.dissolve(item.clusterId)
        else if (canWrite) {
          step(item, item.position < item.of ? 1 : -1, false)
          model.remove(chosen)
        }
        return true
      case 'Escape':
        if (model.selection.size === 0) return false
        model.select(new Set())
        return true
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'r') return false
    if (canWrite) model.merge(chosen)
    return true
  }

  return {
    items,
    activeKey: active?.key ?? '',
    lifted,
    setActive: setWantedKey,
    onKeyDown(event) {
      if (!active || event.target !== event.currentTarget) return
      const isTaken = lifted ? onLiftedKey(lifted, event.key) : onPlainKey(active, event)
      if (!isTaken) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
