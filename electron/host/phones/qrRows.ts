import qrcode from 'qrcode'
import type { QrRows } from '../../../shared/domain/phones/phoneRows.ts'

/** A text as a QR code that stands a fold or a drop of coffee (level M). */
export function qrRows(text: string): QrRows {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (data[y * size + x] ? '1' : '0')).join(''),
  )
}
