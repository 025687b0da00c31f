import { describe, expect, it } from 'vitest'
import { liveRoomOf } from './liveRoomOf.ts'

/** A window in pixels, enlarged by the browser and by the size of the text. */
const roomOf = (width: number, height: number, zoom = 1, textScale = 1) => {
  const textPx = 18 * textScale * zoom
  return liveRoomOf(width / textPx, height / textPx)
}

describe('the room of Conduite', () => {
  it('shows everything at 1440 × 900', () => {
    expect(roomOf(1440, 900)).toBe('wide')
    expect(roomOf(1920, 1080)).toBe('wide')
  })
  it('puts the right panel in a drawer at 1280 × 720, and with larger text', () => {
    expect(roomOf(1280, 720)).toBe('drawer')
    expect(roomOf(1366, 700)).toBe('drawer')
    expect(roomOf(1440, 900, 1, 1.15)).toBe('drawer')
    expect(roomOf(1920, 1080, 1, 1.3)).toBe('wide')
  })
  it('scrolls as a page when enlarged twice', () => {
    expect(roomOf(1280, 720, 2)).toBe('page')
    expect(roomOf(1440, 900, 2)).toBe('page')
    expect(roomOf(1280, 720, 1, 1.3)).toBe('page')
    expect(roomOf(1440, 900, 1, 1.3)).toBe('page')
  })
})
