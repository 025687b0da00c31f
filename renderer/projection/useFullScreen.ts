import { useEffect, useState } from 'react'

const HIDDEN_AFTER_MS = 3000

/** Chromium keeps Échap for the page while it is full screen; other browsers ignore this. */
type LockableKeyboard = { lock?: (keys: string[]) => Promise<void> }

/** Full screen by F11 or a double click; says whether the pointer has rested long enough to be hidden. */
export function useFullScreen(): { isPointerHidden: boolean } {
  const [isPointerHidden, setIsPointerHidden] = useState(false)
  useEffect(() => {
    const toggle = () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      else void enterFullScreen()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F11') return
      event.preventDefault()
      toggle()
    }
    let timer = 0
    const show = () => {
      setIsPointerHidden(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setIsPointerHidden(true), HIDDEN_AFTER_MS)
    }
    show()
    window.addEventListener('dblclick', toggle)
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointermove', show)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('dblclick', toggle)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointermove', show)
    }
  }, [])
  return { isPointerHidden }
}

/** A clicker's stop key is Échap: it pauses, it must not leave the full screen. */
async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen()
    const { keyboard } = navigator as Navigator & { keyboard?: LockableKeyboard }
    await keyboard?.lock?.(['Escape'])
  } catch {
    // The browser refused: the window stays as it is, and F11 of the browser still works.
  }
}
