import { type KeyboardEvent, useState } from 'react'
import { cellsOf } from '../placeTopic.ts'
import { titleOf } from '../readForum.ts'
import type { ForumGestures } from './useForum.ts'

/** A card taken by the keyboard, and the cell it would be put in; null is the marketplace. */
export type Taken = { topicIds: readonly string[]; slotId: string | null }

const steps: { [key: string]: { round: number; place: number } } = {
  ArrowLeft: { round: -1, place: 0 },
  ArrowRight: { round: 1, place: 0 },
  ArrowUp: { round: 0, place: -1 },
  ArrowDown: { round: 0, place: 1 },
}

/** Moving cards without a mouse: Espace takes, the arrows choose a cell, Espace puts down, Échap lets go. */
export function useTakenTopic(
  gestures: ForumGestures,
  isReadOnly: boolean,
  announce: (key: string, params?: { [name: string]: string | number }) => void,
) {
  const [taken, setTaken] = useState<Taken | null>(null)
  const { forum } = gestures
  const placeOf = (slotId: string | null) => cellsOf(forum).find((cell) => cell.slotId === slotId)

  const sayTarget = (slotId: string | null, topicIds: readonly string[]) => {
    const cell = placeOf(slotId)
    if (!cell) return announce('targetQueue')
    const other = forum.sessions.find(
      (session) => session.cellId === slotId && !session.topics.some((topic) => topicIds.includes(topic.id)),
    )
    announce(other ? 'targetTakenAt' : 'targetFreeAt', {
      round: cell.round.label,
      place: cell.place.name,
      title: other ? titleOf(other) : '',
    })
  }
  const moveBy = (held: Taken, { round, place }: { round: number; place: number }) => {
    const cell = placeOf(held.slotId)
    const { rounds, places } = forum
    const at = cell
      ? { round: rounds.indexOf(cell.round), place: places.indexOf(cell.place) }
      : { round: round > 0 ? -1 : rounds.length, place: 0 }
    const next = { round: at.round + round, place: at.place + place }
    const isOut = next.round < 0 || next.round >= rounds.length
    const wanted = isOut ? undefined : rounds[next.round]
    const row = places[Math.min(places.length - 1, Math.max(0, next.place))]
    const slotId = wanted && row ? `${wanted.id}.${row.id}` : null
    setTaken({ ...held, slotId })
    sayTarget(slotId, held.topicIds)
  }
  const onCardKey = (event: KeyboardEvent<HTMLElement>, topicIds: readonly string[]) => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return
    const held = taken?.topicIds[0] === topicIds[0] ? taken : null
    const step = steps[event.key]
    if (event.key === ' ' || (event.key === 'Enter' && held)) {
      event.preventDefault()
      if (event.repeat) return
      if (held) {
        setTaken(null)
        gestures.place(topicIds, held.slotId)
        return
      }
      const session = forum.sessions.find((one) => one.topics.some((topic) => topic.id === topicIds[0]))
      const title = topicIds.flatMap((id) => forum.topicsById.get(id)?.title ?? []).join(' / ')
      setTaken({ topicIds, slotId: session?.cellId ?? null })
      announce('taken', { title })
    } else if (held && step) {
      event.preventDefault()
      moveBy(held, step)
    } else if (held && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      setTaken(null)
      announce('released')
    }
  }
  return { taken, onCardKey, letGo: () => setTaken(null) }
}
