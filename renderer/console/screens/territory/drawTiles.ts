import { FileSource, PMTiles, TileType } from 'pmtiles'
import { boundsProjection, heightOfBounds, planeWidth } from '../../../../shared/domain/maps/mapProjection.ts'
import type { GeoBounds } from '../../../../shared/domain/maps/mapRows.ts'
import { toMercator } from '../../../../shared/domain/maps/mercator.ts'
import { longestSide } from './imageSize.ts'
import { MapFileProblem } from './MapFileProblem.ts'
import { type MapPicture, pictureOf } from './readMapImage.ts'

const wholeWorld = 2 * Math.PI * 6_378_137

/**
 * The view of a territory, drawn once from a local archive of image tiles: what is kept is that picture, so that a
 * démarche shows its map on a computer where the archive is not.
 * @throws MapFileProblem for vector tiles, a damaged archive, or one of another place
 */
export async function drawTiles(
  file: File,
  bounds: GeoBounds,
): Promise<MapPicture & { tileCount: number; attribution: string }> {
  const archive = new PMTiles(new FileSource(file))
  const header = await archive.getHeader().catch(() => {
    throw new MapFileProblem('tilesDamaged')
  })
  const images = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif]
  if (!images.includes(header.tileType))
    throw new MapFileProblem(header.tileType === TileType.Mvt ? 'tilesVector' : 'tilesDamaged')
  const isApart =
    header.maxLon < bounds.west ||
    header.minLon > bounds.east ||
    header.maxLat < bounds.south ||
    header.minLat > bounds.north
  if (isApart) throw new MapFileProblem('tilesElsewhere')
  const height = heightOfBounds(bounds)
  const width = Math.round(longestSide * Math.min(1, planeWidth / height))
  const zoom = zoomFor(bounds, width, header.minZoom, header.maxZoom)
  const { canvas, count } = await drawMosaic(
    archive,
    bounds,
    zoom,
    width,
    Math.round((width * height) / planeWidth),
  )
  if (count === 0) throw new MapFileProblem('tilesElsewhere')
  const picture = await pictureOf(canvas, canvas.width, canvas.height, false)
  return { ...picture, tileCount: count, attribution: await attributionOf(archive) }
}

/** The zoom whose points are the closest to those of the picture, among those of the archive. */
function zoomFor({ west, east, south }: GeoBounds, width: number, least: number, most: number): number {
  const [left] = toMercator([west, south])
  const [right] = toMercator([east, south])
  const wanted = Math.log2((width * wholeWorld) / (right - left) / 256)
  return Math.max(least, Math.min(most, Math.round(wanted)))
}

async function drawMosaic(archive: PMTiles, bounds: GeoBounds, zoom: number, width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new MapFileProblem('tilesDamaged')
  context.imageSmoothingQuality = 'high'
  const { toPlane } = boundsProjection(bounds)
  const [left, top] = tileAt([bounds.west, bounds.north], zoom)
  const [right, bottom] = tileAt([bounds.east, bounds.south], zoom)
  const points = width / planeWidth
  let count = 0
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const tile = await archive.getZxy(zoom, x, y)
      if (!tile) continue
      const image = await createImageBitmap(new Blob([tile.data])).catch(() => {
        throw new MapFileProblem('tilesDamaged')
      })
      const corner = toPlane(cornerOf(x, y, zoom))
      const opposite = toPlane(cornerOf(x + 1, y + 1, zoom))
      // Whole points, so that no white line shows between two tiles.
      const [atX, atY] = [Math.floor(corner.x * points), Math.floor(corner.y * points)]
      const [toX, toY] = [Math.ceil(opposite.x * points), Math.ceil(opposite.y * points)]
      context.drawImage(image, atX, atY, toX - atX, toY - atY)
      image.close()
      count += 1
    }
  }
  return { canvas, count }
}

function tileAt(place: readonly [number, number], zoom: number): [x: number, y: number] {
  const [x, y] = toMercator(place)
  const across = 2 ** zoom
  return [Math.floor((x / wholeWorld + 0.5) * across), Math.floor((0.5 - y / wholeWorld) * across)]
}

function cornerOf(x: number, y: number, zoom: number): [longitude: number, latitude: number] {
  const across = 2 ** zoom
  const turn = Math.PI - (2 * Math.PI * y) / across
  return [(x / across) * 360 - 180, (Math.atan(Math.sinh(turn)) * 180) / Math.PI]
}

/** What the archive says of its source, without its links. */
async function attributionOf(archive: PMTiles): Promise<string> {
  const metadata: unknown = await archive.getMetadata().catch(() => null)
  const found =
    typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
      ? String(metadata.attribution ?? '')
      : ''
  return found
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, 200)
}
