import {
  type ImageKind,
  kindOfImage,
  longestSide,
  mostPoints,
  reducedSize,
  sizeOfImage,
} from './imageSize.ts'
import { MapFileProblem } from './MapFileProblem.ts'

/** A picture ready to be kept: JPEG on white, without any hidden data of the file it came from. */
export type MapPicture = { blob: Blob; width: number; height: number; isReduced: boolean }

/** The kind of an image file, or null for a PDF; the bytes decide, not the name. @throws MapFileProblem */
export async function kindOfFile(file: Blob): Promise<ImageKind> {
  const kind = kindOfImage(new Uint8Array(await file.slice(0, 4096).arrayBuffer()))
  if (!kind) throw new MapFileProblem('imageUnknown')
  return kind
}

/**
 * Opens a PNG, a JPEG, a WebP or an SVG and draws it again: what was hidden in it (place, device, scripts, links) does
 * not survive. Too large, it is brought down, or refused before it is unpacked.
 * @throws MapFileProblem
 */
export async function readMapImage(file: Blob, kind: Exclude<ImageKind, 'pdf'>): Promise<MapPicture> {
  if (kind === 'svg') return readSvg(file)
  // A JPEG may hold a long thumbnail before it says its size.
  const size = sizeOfImage(new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer()), kind)
  if (!size) throw new MapFileProblem('imageDamaged')
  if (size.width * size.height > mostPoints) throw new MapFileProblem('imageTooLarge', size)
  let image: ImageBitmap
  try {
    image = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    throw new MapFileProblem('imageDamaged')
  }
  try {
    const { width, height } = reducedSize(image)
    return await pictureOf(image, width, height, width < image.width)
  } finally {
    image.close()
  }
}

/** Draws anything on white and makes a JPEG of it: what every printer and every copy of the file can hold. */
export async function pictureOf(
  image: CanvasImageSource,
  width: number,
  height: number,
  isReduced: boolean,
): Promise<MapPicture> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new MapFileProblem('imageDamaged')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  return { blob, width, height, isReduced }
}

async function readSvg(file: Blob): Promise<MapPicture> {
  if (file.size > 20 * 1024 * 1024) throw new MapFileProblem('imageDamaged')
  const { default: DOMPurify } = await import('dompurify')
  const clean = DOMPurify.sanitize(await file.text(), {
    USE_PROFILES: { svg: true, svgFilters: true },
    // What an image may not load it does not need to name.
    FORBID_TAGS: ['foreignObject', 'style', 'a'],
    RETURN_DOM_FRAGMENT: true,
  })
  const svg = clean.querySelector('svg')
  if (!svg) throw new MapFileProblem('imageDamaged')
  const [width, height] = sizeOfSvg(svg)
  const ratio = Math.min(1, longestSide / Math.max(width, height)) || 1
  const grown = ratio < 1 ? ratio : Math.min(4, 2400 / Math.max(width, height)) || 1
  const drawn = {
    width: Math.max(1, Math.round(width * grown)),
    height: Math.max(1, Math.round(height * grown)),
  }
  svg.setAttribute('width', String(drawn.width))
  svg.setAttribute('height', String(drawn.height))
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }),
  )
  try {
    const image = new Image()
    image.src = address
    await image.decode().catch(() => {
      throw new MapFileProblem('imageDamaged')
    })
    return await pictureOf(image, drawn.width, drawn.height, ratio < 1)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function sizeOfSvg(svg: SVGElement): [width: number, height: number] {
  const box = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , boxWidth = 0, boxHeight = 0] = box
  const width = Number.parseFloat(svg.getAttribute('width') ?? '') || boxWidth
  const height = Number.parseFloat(svg.getAttribute('height') ?? '') || boxHeight
  const isGood = (value: number) => Number.isFinite(value) && value > 0 && value < 1e6
  if (!isGood(width) || !isGood(height)) throw new MapFileProblem('imageDamaged')
  if (!svg.hasAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return [width, height]
}
