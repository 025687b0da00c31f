import { useEffect } from 'react'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import { isShellNotice } from '../../shared/protocol/shellNotice.ts'
import { useMessages } from '../design/useMessages.ts'
import { useWords } from '../text/words.ts'

/** Says what the shell has to tell: the projector that came or went, the computer that slept. */
export function ShellNotices() {
  const messages = useMessages()
  const words = useWords('shell')
  useEffect(() => {
    const receive = (event: MessageEvent) => {
      if (event.source !== window || event.data?.kind !== shellChannels.notice) return
      const { notice } = event.data
      if (!isShellNotice(notice)) return
      const asksForHands = ['projectorGone', 'screensMirrored', 'hostRestarted'].includes(notice)
      if (asksForHands) messages.warn(words(notice))
      else messages.tell(words(notice))
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [messages, words])
  return null
}
