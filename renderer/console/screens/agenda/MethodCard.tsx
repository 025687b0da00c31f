import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical } from '@tabler/icons-react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './MethodCard.module.css'
import type { DragData } from './useAgendaDrag.ts'
import { useMinutesWords } from './useMinutesWords.ts'

/** A method: pressed (or Entrée), it goes after the selection; dragged, it goes where it is dropped. */
export function MethodCard({
  method,
  isHeld,
  onInsert,
}: {
  method: MethodSummary
  isHeld: boolean
  onInsert: () => void
}) {
  const words = useWords('agenda')
  const minutesOf = useMinutesWords()
  const data: DragData = {
    held: { title: method.name, minutes: method.minutes.wished },
    method,
    title: method.name,
  }
  const { setNodeRef, listeners } = useDraggable({ id: `method-${method.id}`, data })
  // Keys insert; only the mouse and the finger drag a card.
  const { onMouseDown, onTouchStart } = listeners ?? {}
  return (
    <li>
      <button
        type="button"
        ref={setNodeRef}
        onMouseDown={(event) => onMouseDown?.(event)}
        onTouchStart={(event) => onTouchStart?.(event)}
        onClick={onInsert}
        className={classes.card}
        data-held={isHeld || undefined}
      >
        <span className="hors-vue">{words('insertMethod')}</span>
        <IconGripVertical className={classes.grip} stroke={2.2} aria-hidden="true" />
        <RoomGlyph plan={method.roomLayout} size={34} />
        <span className={classes.words}>
          <span className={classes.name}>{method.name}</span>
          <span className={classes.line}>
            {words('methodLine', {
              minutes: minutesOf(method),
              pitch: method.pitch.charAt(0).toLowerCase() + method.pitch.slice(1),
            })}
          </span>
        </span>
      </button>
    </li>
  )
}
