export type Tile = { z: number; x: number; y: number; bytes: Uint8Array }

/** Tiles per side of a zoom below this one come before it: identifiers follow a Hilbert curve, zoom after zoom. */
function tileId({ z, x, y }: Tile): number {
  let before = 0
  for (let zoom = 0; zoom < z; zoom += 1) before += 4 ** zoom
  const side = 2 ** z
  let [atX, atY] = [x, y]
  let along = 0
  for (let half = side / 2; half >= 1; half /= 2) {
    const right = (atX & half) > 0 ? 1 : 0
    const low = (atY & half) > 0 ? 1 : 0
    along += half * half * ((3 * right) ^ low)
    if (low === 0) {
      if (right === 1) [atX, atY] = [side - 1 - atX, side - 1 - atY]
      ;[atX, atY] = [atY, atX]
    }
  }
  return before + along
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/**
 * A PMTiles archive, version 3, of a few tiles, uncompressed. Source: github.com/protomaps/PMTiles, spec/v3.
 * @param type 1 for vector tiles, 2 for PNG
 */
export function makePmtiles(tiles: readonly Tile[], type: 1 | 2, bounds: readonly number[]): Buffer {
  const sorted = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id)
  const entries: number[] = [...varint(sorted.length)]
  let last = 0
  for (const { id } of sorted) {
    entries.push(...varint(id - last))
    last = id
  }
  for (const _ of sorted) entries.push(...varint(1))
  for (const { bytes } of sorted) entries.push(...varint(bytes.length))
  sorted.forEach((_, index) => {
    entries.push(...varint(index === 0 ? 1 : 0))
  })
  const directory = Buffer.from(entries)
  const metadata = Buffer.from(JSON.stringify({ attribution: '<a href="x">Fond d’essai</a>' }))
  const data = Buffer.concat(sorted.map(({ bytes }) => bytes))
  const header = Buffer.alloc(127)
  header.write('PMTiles')
  header.writeUInt8(3, 7)
  const metadataAt = 127 + directory.length
  const dataAt = metadataAt + metadata.length
  const words = [127, directory.length, metadataAt, metadata.length, dataAt, 0, dataAt, data.length]
  for (const [index, word] of words.entries()) header.writeBigUInt64LE(BigInt(word), 8 + index * 8)
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(sorted.length), at)
  header.writeUInt8(1, 96)
  // No compression of directories nor of tiles.
  header.writeUInt8(1, 97)
  header.writeUInt8(1, 98)
  header.writeUInt8(type, 99)
  const zooms = sorted.map(({ z }) => z)
  header.writeUInt8(Math.min(...zooms), 100)
  header.writeUInt8(Math.max(...zooms), 101)
  bounds.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4)
  })
  return Buffer.concat([header, directory, metadata, data])
}
