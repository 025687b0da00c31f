/**
 * How much room Conduite has: everything in sight, the right panel in a drawer, or a page that scrolls (a window enlarged
 * twice, a phone).
 */
export type LiveRoom = 'wide' | 'drawer' | 'page'

/** The room of a window, its sides counted in the height of the running text: larger text leaves less room. */
export function liveRoomOf(widthRem: number, heightRem: number): LiveRoom {
  if (widthRem >= 74 && heightRem >= 45) return 'wide'
  return widthRem >= 62 && heightRem >= 37 ? 'drawer' : 'page'
}
