import type { ReactNode } from 'react'
import { useEffect, useMemo, useState } from 'react'
import { MessageCard } from './MessageCard.tsx'
import classes from './MessagesProvider.module.css'
import type { Message, Messages } from './useMessages.ts'
import { MessagesContext } from './useMessages.ts'

const newsStaysMs = 6000

/** Bottom left, one message at a time. News leaves after six seconds unless it is looked at; problems stay. */
export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly message: Message; readonly number: number } | null>(null)
  const [held, setHeld] = useState(false)

  const messages = useMemo<Messages>(() => {
    const show = (message: Message) => {
      setHeld(false)
      setShown((previous) => ({ message, number: (previous?.number ?? 0) + 1 }))
    }
    return {
      show,
      tell: (text, gesture) => show({ kind: 'news', text, ...(gesture ? { gesture } : {}) }),
      warn: (text, gesture) => show({ kind: 'problem', text, ...(gesture ? { gesture } : {}) }),
      close: () => setShown(null),
    }
  }, [])

  useEffect(() => {
    if (!shown || held || shown.message.kind === 'problem') return
    const timer = setTimeout(() => setShown(null), newsStaysMs)
    return () => clearTimeout(timer)
  }, [shown, held])

  const card = shown ? (
    <MessageCard key={shown.number} message={shown.message} onClose={messages.close} />
  ) : null
  const isProblem = shown?.message.kind === 'problem'
  return (
    <MessagesContext value={messages}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only watches whether the message is being read */}
      <div
        className={classes.zone}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role="status" aria-live="polite">
          {isProblem ? null : card}
        </div>
        <div role="alert">{isProblem ? card : null}</div>
      </div>
    </MessagesContext>
  )
}
