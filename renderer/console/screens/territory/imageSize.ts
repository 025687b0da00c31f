export type ImageKind = 'png' | 'jpeg' | 'webp' | 'svg' | 'pdf'

/** What a file is, from its first bytes: names and types of files are often wrong. */
export function kindOfImage(bytes: Uint8Array): ImageKind | null {
  const text = String.fromCharCode(...bytes.subarray(0, 1024))
  if (text.startsWith('\x89PNG')) return 'png'
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf'
  return /<svg[\s>]/i.test(text) ? 'svg' : null
}

/**
 * Width and height of a PNG, a JPEG or a WebP read in its header, before any point of it is unpacked: an image of
 * 20,000 × 20,000 points takes more memory than a laptop has. Null when the header does not say.
 */
export function sizeOfImage(bytes: Uint8Array, kind: ImageKind): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'png' && bytes.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (kind === 'jpeg') return sizeOfJpeg(view)
  if (kind === 'webp' && bytes.length >= 30) return sizeOfWebp(view)
  return null
}

function sizeOfJpeg(view: DataView): { width: number; height: number } | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Start of frame, whatever its coding; C4, C8 and CC are tables.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Source: developers.google.com/speed/webp/docs/riff_container. */
function sizeOfWebp(view: DataView): { width: number; height: number } | null {
  const form = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15))
  const three = (at: number) =>
    view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)
  if (form === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 }
  if (form === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (form !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

/** The longest side that is kept: an A0 at a hundred points per inch. */
export const longestSide = 4800
/** More points than this are not opened at all. */
export const mostPoints = 120_000_000

/** The size an image is brought down to, its shape kept; its own when it is small enough. */
export function reducedSize({ width, height }: { width: number; height: number }): {
  width: number
  height: number
} {
  const ratio = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) }
}
