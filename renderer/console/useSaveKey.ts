import { useEffect, useRef } from 'react'
import { wallTimeOf } from '../../shared/domain/agenda/wallClock.ts'
import { useMessages } from '../design/useMessages.ts'
import { useLocale, useWords } from '../text/words.ts'
import { hourInWords } from './hourInWords.ts'
import { localTimeZone } from './useNow.ts'
import { useSavedAt } from './useSavedAt.ts'

/** Ctrl S answers « Déjà enregistré à 21 h 04 ». */
export function useSaveKey(): void {
  const words = useWords('demarche')
  const locale = useLocale()
  const messages = useMessages()
  const savedAt = useRef<number | null>(null)
  savedAt.current = useSavedAt()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      messages.tell(
        savedAt.current === null
          ? words('alreadySavedAll')
          : words('alreadySaved', {
              time: hourInWords(wallTimeOf(savedAt.current, localTimeZone()), locale),
            }),
      )
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [messages, words, locale])
}
