import { createContext, useContext } from 'react'

/** One sentence and at most one gesture. */
export interface Message {
  /** `news` leaves after six seconds, `problem` stays until it is closed or replaced. */
  readonly kind: 'news' | 'problem'
  readonly text: string
  readonly gesture?: { readonly label: string; readonly onPress: () => void }
}

export interface Messages {
  /** Shows it at the bottom left, in place of the one that was there. */
  readonly show: (message: Message) => void
  /** « Parole gardée, tablée 2 », with an optional gesture. */
  readonly tell: (text: string, gesture?: Message['gesture']) => void
  /** A problem: read at once, and it stays. */
  readonly warn: (text: string, gesture?: Message['gesture']) => void
  readonly close: () => void
}

export const MessagesContext = createContext<Messages | null>(null)

/** The message zone of the window. Throws outside a DesignProvider. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('useMessages needs a DesignProvider above it.')
  return messages
}
