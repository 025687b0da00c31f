import type { QrRows } from '../../shared/domain/phones/phoneRows.ts'
import { qrPath } from '../../shared/domain/phones/qrPath.ts'

/** Squares of margin that a reader needs around a code (ISO/IEC 18004). */
const quietSquares = 4

/** A QR code, dark on paper whatever the ground is; `label` says what it opens. */
export function QrSquare({ rows, size, label }: { rows: QrRows; size: number | string; label: string }) {
  const side = rows.length + 2 * quietSquares
  return (
    <svg viewBox={`0 0 ${side} ${side}`} width={size} height={size} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#FFFFFF" />
      <path d={qrPath(rows)} transform={`translate(${quietSquares} ${quietSquares})`} fill="#10302A" />
    </svg>
  )
}
