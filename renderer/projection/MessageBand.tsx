import { typeset } from '../../shared/text/typography.ts'
import { useLocale } from '../text/words.ts'
import classes from './MessageBand.module.css'

export interface MessageBandProps {
  /** Empty: no band. */
  readonly message: string
}

/** A sentence for the hall over the top of the picture, where only reminders stand. */
export function MessageBand({ message }: MessageBandProps) {
  const locale = useLocale()
  if (message === '') return null
  const length = message.length > 70 ? 'long' : message.length > 34 ? 'medium' : 'short'
  return (
    <p className={classes.band} data-length={length} dir="auto">
      {typeset(message, locale)}
    </p>
  )
}
