import { useEffect } from 'react'
import { useCommands } from '../client/ClientProvider.tsx'
import { useMessages } from '../design/useMessages.ts'
import { useWords } from '../text/words.ts'

/**
 * Ctrl Z and Ctrl Maj Z (or Ctrl Y) everywhere in an open démarche: this device takes back its own last change.
 * In a field being written they stay the field's own.
 */
export function useHistoryKeys(isActive: boolean): void {
  const commands = useCommands()
  const messages = useMessages()
  const words = useWords('demarche')
  useEffect(() => {
    if (!isActive) return
    const redo = async () => {
      const answer = await commands.history.redo({})
      if (answer.status === 'done') messages.tell(words('redone'))
    }
    const undo = async () => {
      const answer = await commands.history.undo({})
      if (answer.status === 'done') messages.tell(words('undone'), { label: words('redo'), onPress: redo })
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || isWriting(event.target)) return
      event.preventDefault()
      void (key === 'y' || event.shiftKey ? redo() : undo())
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isActive, commands, messages, words])
}

/** Whether the target takes written text, whose own keys come first. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="range"])')
}
