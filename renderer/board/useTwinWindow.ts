import { type UIEvent, useState } from 'react'

const linePx = 50
const mostLines = 160
const marginLines = 50

export type TwinWindow = {
  start: number
  end: number
  /** Heights, in px, that stand for the lines left out above and below. */
  abovePx: number
  belowPx: number
  onScroll(event: UIEvent<HTMLElement>): void
}

/** Only the lines around what is seen are in the page; the active one always is. Short lists are whole. */
export function useTwinWindow(count: number, activeIndex: number): TwinWindow {
  const [wantedStart, setWantedStart] = useState(0)
  const [followed, setFollowed] = useState(activeIndex)
  const last = Math.max(0, count - mostLines)
  let start = Math.min(last, wantedStart)
  // The eye follows the keys: a new active line out of the window brings the window to it.
  if (activeIndex !== followed) {
    setFollowed(activeIndex)
    if (activeIndex < start || activeIndex >= start + mostLines) {
      start = Math.min(last, Math.max(0, activeIndex - mostLines / 2))
      setWantedStart(start)
    }
  }
  const end = Math.min(count, start + mostLines)
  return {
    start,
    end,
    abovePx: start * linePx,
    belowPx: (count - end) * linePx,
    onScroll({ currentTarget }) {
      if (count <= mostLines) return
      const first = Math.floor(currentTarget.scrollTop / linePx)
      const seen = Math.ceil(currentTarget.clientHeight / linePx)
      const isNearStart = start > 0 && first < start + marginLines / 2
      const isNearEnd = end < count && first + seen > end - marginLines / 2
      if (isNearStart || isNearEnd) setWantedStart(Math.min(last, Math.max(0, first - marginLines)))
    },
  }
}
