import { formatCount } from '../../../../shared/text/typography.ts'
import { Button } from '../../../design/Button.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './CaptureNotice.module.css'
import type { Capture } from './useCapture.ts'

export interface CaptureNoticeProps {
  readonly capture: Capture
  readonly isHostLost: boolean
  readonly destination: string
}

/** What the field has to say: too long, several lines, a parole reopened, or paroles that wait. One line at a time. */
export function CaptureNotice({ capture, isHostLost, destination }: CaptureNoticeProps) {
  const words = useWords('live')
  const locale = useLocale()
  const refused = capture.pending.filter((one) => one.state === 'refused')
  const waiting = capture.pending.length - refused.length
  const cut = (
    <Button size={44} className={classes.gesture} onClick={capture.keepPieces}>
      {words('cutIn', { count: capture.pieces.length })}
    </Button>
  )
  const [firstRefused] = refused
  return (
    <div id="saisie-avis" className={classes.notice} aria-live="polite">
      {capture.overBy > 0 ? (
        <>
          <p className={classes.problem}>
            {words('tooLong', { count: capture.overBy, signs: formatCount(capture.overBy, locale) })}
          </p>
          {capture.pieces.length > 1 ? cut : null}
        </>
      ) : capture.editingId !== null ? (
        <>
          <p>{words('editingState')}</p>
          <Button size={44} className={classes.gesture} onClick={capture.leaveEditing}>
            {words('editingLeave')}
          </Button>
        </>
      ) : capture.pieces.length > 1 ? (
        <>
          <p>{words('severalLines', { count: capture.pieces.length })}</p>
          {cut}
        </>
      ) : firstRefused ? (
        <>
          <p className={classes.problem}>{words('refused', { count: refused.length })}</p>
          <Button size={44} className={classes.gesture} onClick={() => capture.takeBack(firstRefused.id)}>
            {words('refusedTake')}
          </Button>
        </>
      ) : isHostLost ? (
        <p>{waiting > 0 ? words('waiting', { count: waiting }) : words('hostLostLong')}</p>
      ) : destination !== '' ? (
        <p>{destination}</p>
      ) : null}
    </div>
  )
}
