/** Lines `from` to `to` (not included) of one page. */
export type PageOfLines = { from: number; to: number }

/** Cuts lines of those heights in pages of `roomPx` at most, the last pages as full as the first ones. */
export function cutInPages(heightsPx: readonly number[], roomPx: number): PageOfLines[] {
  const least = fill(heightsPx, roomPx)
  if (least.length <= 1) return least
  // The same number of pages, with the least room each: no page with a single line at the end.
  const totalPx = heightsPx.reduce((sum, height) => sum + height, 0)
  for (let share = totalPx / least.length; share < roomPx; share += roomPx / 40) {
    const even = fill(heightsPx, share)
    if (even.length === least.length) return even
  }
  return least
}

function fill(heightsPx: readonly number[], roomPx: number): PageOfLines[] {
  const pages: PageOfLines[] = []
  let from = 0
  let usedPx = 0
  heightsPx.forEach((height, index) => {
    if (index > from && usedPx + height > roomPx) {
      pages.push({ from, to: index })
      from = index
      usedPx = 0
    }
    usedPx += height
  })
  if (heightsPx.length > from) pages.push({ from, to: heightsPx.length })
  return pages
}
