import { useRef } from 'react'
import { useWords } from '../../../text/words.ts'
import classes from './BlockEdge.module.css'

/** The lower edge of the selected block: pulled, it changes the duration by five minutes. Keys do the same with + −. */
export function BlockEdge({
  minutes,
  onPreview,
  onSettle,
}: {
  minutes: number
  onPreview: (minutes: number | null) => void
  onSettle: (minutes: number) => void
}) {
  const words = useWords('agenda')
  const pull = useRef<{ fromY: number; fromMinutes: number; minutes: number } | null>(null)
  const end = (isKept: boolean) => {
    const done = pull.current
    pull.current = null
    onPreview(null)
    if (done && isKept && done.minutes !== done.fromMinutes) onSettle(done.minutes)
  }
  return (
    <div
      className={classes.edge}
      title={words('resize')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        pull.current = { fromY: event.clientY, fromMinutes: minutes, minutes }
      }}
      onPointerMove={(event) => {
        const held = pull.current
        if (!held) return
        const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        const moved = (event.clientY - held.fromY) / (remPx * 0.15)
        const next = Math.min(600, Math.max(5, Math.round((held.fromMinutes + moved) / 5) * 5))
        if (next === held.minutes) return
        held.minutes = next
        onPreview(next)
      }}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    >
      <span className={classes.handle} />
    </div>
  )
}
