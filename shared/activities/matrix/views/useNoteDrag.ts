import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { BoardModel } from '../../../../renderer/board/useBoardModel.ts'
import type { Contribution } from '../../../domain/rows.ts'

/** What is in the hand: its words, where it is in the window, and the cell or the tray it is over. */
export type Carried = { contributions: Contribution[]; x: number; y: number; over: string | null }

export const trayDrop = 'tray'
const slackPx = 5

/**
 * Carrying paroles from cell to cell with the pointer. Places are elements with `data-slot`, the tray's
 * `data-board-drop`; a note under the hand (`data-note`) is the one before which they are laid.
 */
export function useNoteDrag(model: BoardModel): {
  carried: Carried | null
  /** Watches a press: it becomes a carry once the hand has moved. */
  press: (contribution: Contribution, event: PointerEvent) => void
  /** Carries at once: the hand already moves. */
  carry: (contribution: Contribution, event: { clientX: number; clientY: number }) => void
} {
  const [carried, setCarried] = useState<Carried | null>(null)
  const latest = useRef(model)
  latest.current = model
  const ending = useRef<AbortController | null>(null)
  useEffect(() => () => ending.current?.abort(), [])

  const placeAt = (x: number, y: number) => {
    const element = document.elementFromPoint(x, y)
    const slot = element?.closest<HTMLElement>('[data-slot]')?.dataset.slot
    const isTray = element?.closest(`[data-board-drop="${trayDrop}"]`) !== null && element !== null
    return {
      over: slot ?? (isTray ? trayDrop : null),
      note: element?.closest<HTMLElement>('[data-note]')?.dataset.note,
    }
  }
  const carry = (contribution: Contribution, event: { clientX: number; clientY: number }) => {
    const { chosenContributions, contributions } = latest.current
    const isOneOfMany = chosenContributions.includes(contribution.id)
    const held = isOneOfMany
      ? chosenContributions.flatMap((id) => contributions.get(id) ?? [])
      : [contribution]
    ending.current?.abort()
    const carrying = new AbortController()
    ending.current = carrying
    const { signal } = carrying
    const show = (x: number, y: number) => setCarried({ contributions: held, x, y, over: placeAt(x, y).over })
    show(event.clientX, event.clientY)
    window.addEventListener('pointermove', (move) => show(move.clientX, move.clientY), { signal })
    const stop = () => {
      ending.current?.abort()
      setCarried(null)
    }
    window.addEventListener(
      'pointerup',
      (up) => {
        const { over, note } = placeAt(up.clientX, up.clientY)
        stop()
        if (over === null) return
        const ids = held.map((one) => one.id)
        const before = contributions.get(note ?? '')?.id ?? null
        latest.current.move({
          contributionIds: ids,
          slotId: over === trayDrop ? null : over,
          clusterId: null,
          beforeId: before !== null && !ids.includes(before) ? before : null,
        })
      },
      { signal },
    )
    window.addEventListener('pointercancel', stop, { signal })
    window.addEventListener('keydown', (key) => key.key === 'Escape' && stop(), { signal })
  }
  const press = (contribution: Contribution, down: PointerEvent) => {
    if (down.button !== 0 || model.isReadOnly) return
    const watch = new AbortController()
    const { clientX, clientY } = down
    window.addEventListener(
      'pointermove',
      (move) => {
        if (Math.hypot(move.clientX - clientX, move.clientY - clientY) < slackPx) return
        watch.abort()
        carry(contribution, move)
      },
      { signal: watch.signal },
    )
    for (const kind of ['pointerup', 'pointercancel'] as const) {
      window.addEventListener(kind, () => watch.abort(), { signal: watch.signal })
    }
  }
  return { carried, press, carry }
}
