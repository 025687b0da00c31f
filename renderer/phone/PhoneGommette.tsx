/** @jsxImportSource preact */
import { gommetteShapes } from '../../shared/domain/gommettes/gommetteShapes.ts'
import type { GommetteShape } from '../../shared/domain/rows.ts'

/** A sticker; the shape is the identity, the word is always beside. */
export function PhoneGommette({ shape, size }: { shape: GommetteShape; size: number }) {
  const { path, color } = gommetteShapes[shape]
  return (
    <svg class="gommette" viewBox="-1.5 -1.5 35 35" width={size} height={size} aria-hidden="true">
      <path d={path} fill={color} stroke="#10302A" stroke-width="1.6" />
    </svg>
  )
}
