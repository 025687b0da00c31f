import type { QrRows } from './phoneRows.ts'

/**
 * The dark squares of a QR code as one SVG path, a unit per square, runs of a row joined.
 * The margin of four squares that readers need is the caller's.
 */
export function qrPath(rows: QrRows): string {
  let path = ''
  for (const [y, row] of rows.entries()) {
    for (const run of row.matchAll(/1+/g)) path += `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`
  }
  return path
}
