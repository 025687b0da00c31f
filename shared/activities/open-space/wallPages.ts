import type { Place, Round } from './schema.ts'

/** One page of the grid on the wall: some rounds, some places. */
export type GridPage = { rounds: Round[]; places: Place[] }

/** The round under way comes first, then what follows, then what is over; places in order, as many as hold. */
export function gridPages(
  rounds: readonly Round[],
  places: readonly Place[],
  currentRoundId: string | null,
  room: { rounds: number; places: number },
): GridPage[] {
  const at = Math.max(
    0,
    rounds.findIndex((round) => round.id === currentRoundId),
  )
  const ordered = [...rounds.slice(at), ...rounds.slice(0, at)]
  return chunks(ordered, room.rounds).flatMap((some) =>
    chunks(places, room.places).map((here) => ({ rounds: some, places: here })),
  )
}

/** Items that stay together on a page while they hold, and go on over the next one when they do not. */
export type WallBlock = { id: string; lines: WallLine[] }
export type WallLine = { text: string; look: 'titre' | 'texte'; size: 'p1' | 'p2' | 'p3'; heightPx: number }

/** Blocks cut in pages of a height: none loses a line, and a block is cut only when it is higher than a page. */
export function blockPages(blocks: readonly WallBlock[], heightPx: number, gapPx: number): WallBlock[][] {
  const pages: WallBlock[][] = []
  let page: WallBlock[] = []
  let left = heightPx
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
    left = heightPx
  }
  for (const block of blocks) {
    const whole = block.lines.reduce((sum, line) => sum + line.heightPx, 0)
    if (page.length > 0 && whole + gapPx > left) turn()
    let piece: WallBlock = { id: block.id, lines: [] }
    if (page.length > 0) left -= gapPx
    for (const line of block.lines) {
      if (line.heightPx > left && (piece.lines.length > 0 || page.length > 0)) {
        if (piece.lines.length > 0) page.push(piece)
        turn()
        piece = { id: block.id, lines: [] }
      }
      piece.lines.push(line)
      left -= line.heightPx
    }
    if (piece.lines.length > 0) page.push(piece)
  }
  turn()
  return pages.length > 0 ? pages : [[]]
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const many: Item[][] = []
  for (let start = 0; start < items.length; start += size) many.push(items.slice(start, start + size))
  return many
}
