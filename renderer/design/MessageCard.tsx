import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { Button } from './Button.tsx'
import { useDesignWords } from './designWords.ts'
import { IconButton } from './IconButton.tsx'
import classes from './MessageCard.module.css'
import type { Message } from './useMessages.ts'

/** One message: what happened in one sentence, and one gesture. A problem can also be closed. */
export function MessageCard({
  message,
  onClose,
}: {
  readonly message: Message
  readonly onClose?: () => void
}) {
  const { say } = useDesignWords()
  const { gesture, kind, text } = message
  const Icon = kind === 'problem' ? IconAlertTriangle : IconCircleCheck
  return (
    <div className={kind === 'news' ? `${classes.card} nuit` : classes.card} data-kind={kind}>
      <Icon stroke={2.2} aria-hidden="true" className={classes.icon} />
      <p className={classes.text}>{text}</p>
      {gesture ? (
        <Button
          size={44}
          onClick={() => {
            gesture.onPress()
            onClose?.()
          }}
        >
          {gesture.label}
        </Button>
      ) : null}
      {onClose && kind === 'problem' ? (
        <IconButton label={say('dismiss')} icon={<IconX stroke={2.2} />} onClick={onClose} />
      ) : null}
    </div>
  )
}
