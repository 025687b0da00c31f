/** @jsxImportSource preact */
import type { GommetteShape } from '../../shared/domain/rows.ts'
import { PhoneGommette } from './PhoneGommette.tsx'

const places = [0, 1, 2, 3, 4, 5]

/** As many stickers as there are voices, six at most. */
export function PhoneStickers({ count, shape, size }: { count: number; shape: GommetteShape; size: number }) {
  return (
    <>
      {places.slice(0, count).map((place) => (
        <PhoneGommette key={place} shape={shape} size={size} />
      ))}
    </>
  )
}
