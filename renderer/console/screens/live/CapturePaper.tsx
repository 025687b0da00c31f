import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useWireState } from '../../../client/ClientProvider.tsx'
import { useWords } from '../../../text/words.ts'
import { CaptureChips } from './CaptureChips.tsx'
import { CaptureHints } from './CaptureHints.tsx'
import { CaptureNotice } from './CaptureNotice.tsx'
import classes from './CapturePaper.module.css'
import type { Capture } from './useCapture.ts'
import { useLoneDot } from './useLoneDot.ts'

export interface CapturePaperProps {
  readonly capture: Capture
  readonly isWriting: boolean
  readonly hasTables: boolean
  /** Why the paroles go elsewhere than to the sequence under way, or empty. */
  readonly destination: string
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>
  readonly onFocus: () => void
  readonly onBlur: () => void
  /** A lone `.` in the field was the clicker. */
  readonly onClickerMask: () => void
}

/** The capture paper: type, Entrée, type again. */
export function CapturePaper(props: CapturePaperProps) {
  const { capture, isWriting, destination, fieldRef } = props
  const words = useWords('live')
  const wire = useWireState()
  const isPasting = useRef(false)
  const loneDot = useLoneDot(capture, props.onClickerMask)
  const lines = capture.text.split('\n').length
  return (
    <section
      className={`papier jour ${classes.paper}`}
      data-region="capture"
      data-writing={isWriting || undefined}
      aria-label={words('capture')}
      tabIndex={-1}
    >
      <CaptureChips capture={capture} />
      <textarea
        ref={fieldRef}
        className={`saisie ${classes.field}`}
        aria-label={words('field')}
        aria-describedby="saisie-avis"
        aria-invalid={capture.overBy > 0 || undefined}
        placeholder={capture.target ? words('placeholder') : words('noBoard')}
        readOnly={!capture.target}
        dir="auto"
        rows={Math.min(4, Math.max(2, lines))}
        spellCheck
        autoComplete="off"
        value={capture.text}
        onPaste={() => {
          isPasting.current = true
        }}
        onChange={(event) => {
          capture.type(event.target.value, isPasting.current)
          isPasting.current = false
        }}
        onKeyDown={(event: KeyboardEvent) => loneDot.onKeyDown(event.key)}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      <div className={classes.foot}>
        <CaptureNotice capture={capture} isHostLost={wire === 'lost'} destination={destination} />
        <CaptureHints capture={capture} isWriting={isWriting} hasTables={props.hasTables} />
      </div>
    </section>
  )
}
