import { useLayoutEffect, useState } from 'react'
import { usePreference } from '../../usePreference.ts'
import { type LiveRoom, liveRoomOf } from './liveRoomOf.ts'

/** Under this width, what stood side by side stands one under the other. */
const narrowRem = 42

/** The room of this window, and whether a page is narrow; follows its size, its zoom and the size of the text. */
export function useLiveRoom(): { room: LiveRoom; isNarrow: boolean } {
  const textScale = usePreference('textScale')
  const [room, setRoom] = useState<{ room: LiveRoom; isNarrow: boolean }>({ room: 'wide', isNarrow: false })
  useLayoutEffect(() => {
    const measure = () => {
      // The root carries the scale only once the provider above has set it: its usual size is measured apart.
      const scaledBy = Number(document.documentElement.style.getPropertyValue('--echelle-texte')) || 1
      const usualPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / scaledBy
      const textPx = (usualPx * textScale) / 100
      const widthRem = window.innerWidth / textPx
      const next = { room: liveRoomOf(widthRem, window.innerHeight / textPx), isNarrow: widthRem < narrowRem }
      setRoom((now) => (now.room === next.room && now.isNarrow === next.isNarrow ? now : next))
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [textScale])
  return room
}
