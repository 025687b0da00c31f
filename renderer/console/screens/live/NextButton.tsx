import { IconArrowRight } from '@tabler/icons-react'
import { type CSSProperties, useEffect, useState } from 'react'
import { walkedLane } from '../../../../shared/domain/evening/eveningRows.ts'
import { SECOND_PRESS_WITHIN_MS } from '../../../../shared/domain/evening/pressRemote.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { KeyHint } from '../../../design/KeyHint.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'
import classes from './NextButton.module.css'
import { secondPress } from './secondPress.ts'
import type { Presence } from './usePresence.ts'

export interface NextButtonProps {
  readonly presence: Presence
  readonly areKeysShown: boolean
}

/**
 * « Suivant », and what follows. Crossing to another sequence asks for a second press within four seconds, whichever
 * of the button, the keys or the clicker pressed first.
 */
export function NextButton({ presence, areKeysShown }: NextButtonProps) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows, projection } = useLive()
  const armed = useArmed(presence)
  const { currentSequenceId, nextSequenceId } = projection
  const lane = currentSequenceId ? walkedLane(rows, currentSequenceId) : undefined
  const laneNow = projection.sequences
    .find((one) => one.isCurrent)
    ?.lanes.find((one) => one.laneId === lane?.id)
  const nextStep = lane && laneNow ? lane.steps[(laneNow.stepIndex ?? -1) + 1] : undefined
  const nextSequence = rows.sequences.find((one) => one.id === nextSequenceId)
  const title = nextStep?.title ?? nextSequence?.title
  const current = rows.sequences.find((one) => one.id === currentSequenceId)
  const second = armed ? secondPress(armed, current?.title) : null
  const atelierId = rows.atelier.id
  return (
    <div className={classes.around}>
      <button
        type="button"
        className={classes.next}
        data-next
        data-armed={armed?.toward}
        onClick={() => void commands.remote.press({ atelierId, key: 'next', isRepeat: false })}
      >
        <span className={classes.words}>
          <span className={classes.what}>
            {second
              ? second.key === 'again'
                ? words('again', { title: second.title })
                : words(second.key)
              : words(title === undefined ? 'last' : 'next')}
            {areKeysShown && title !== undefined && !second ? <KeyHint>{words('nextKey')}</KeyHint> : null}
          </span>
          {title === undefined ? null : <span className={classes.title}>{title}</span>}
        </span>
        <IconArrowRight stroke={2.4} aria-hidden="true" />
        {armed ? (
          <span
            key={armed.at}
            className={classes.bar}
            style={{ '--reste': `${armed.leftMs}ms` } as CSSProperties}
            aria-hidden="true"
          />
        ) : null}
      </button>
    </div>
  )
}

/** The armed state for as long as it lasts: the host says when it began. */
function useArmed(presence: Presence) {
  const [, redraw] = useState(0)
  const { armed } = presence
  const leftMs = armed ? armed.at + SECOND_PRESS_WITHIN_MS - Date.now() : 0
  useEffect(() => {
    if (!armed) return
    const timer = setTimeout(
      () => redraw((turn) => turn + 1),
      Math.max(0, armed.at + SECOND_PRESS_WITHIN_MS - Date.now()) + 10,
    )
    return () => clearTimeout(timer)
  }, [armed])
  return armed && leftMs > 0 ? { ...armed, leftMs } : null
}
