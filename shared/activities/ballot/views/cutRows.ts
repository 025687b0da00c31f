/**
 * Cuts rows of those heights in pages: each page is filled from the first, and holds at least one row.
 *
 * @param gapPx between two rows
 */
export function cutRows<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  roomPx: number,
  gapPx: number,
): Item[][] {
  const pages: Item[][] = []
  let usedPx = 0
  for (const item of items) {
    const heightPx = heightOf(item)
    const page = pages.at(-1)
    if (page && usedPx + gapPx + heightPx <= roomPx) {
      page.push(item)
      usedPx += gapPx + heightPx
    } else {
      pages.push([item])
      usedPx = heightPx
    }
  }
  return pages.length === 0 ? [[]] : pages
}
