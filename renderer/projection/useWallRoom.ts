import { type RefObject, useLayoutEffect, useState } from 'react'
import { wallFontsReady } from '../wall/wallText.ts'

export type WallRoom = { widthPx: number; heightPx: number }

/** The size of the whole picture, read again when it changes and once the fonts are there; null before. */
export function useWallRoom(wall: RefObject<HTMLElement | null>): WallRoom | null {
  const [room, setRoom] = useState<WallRoom | null>(null)
  useLayoutEffect(() => {
    const element = wall.current
    if (!element) return
    const read = () => {
      const { width, height } = element.getBoundingClientRect()
      setRoom({ widthPx: width, heightPx: height })
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    let isMounted = true
    void wallFontsReady().then(() => {
      if (isMounted) read()
    })
    return () => {
      isMounted = false
      observer.disconnect()
    }
  }, [wall])
  return room
}
