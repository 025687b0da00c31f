/** One answer on a page of the wall; `part` is over 0 when a long one goes on. */
export type WallAnswer = { number: number; part: number; lines: string[] }

/**
 * Cuts the numbered list in pages of at most `linesPerPage` lines. An answer stays whole unless it is longer
 * than a page. At least one page.
 */
export function paginateAnswers(answers: readonly string[][], linesPerPage: number): WallAnswer[][] {
  const most = Math.max(1, linesPerPage)
  const pages: WallAnswer[][] = []
  let page: WallAnswer[] = []
  let used = 0
  answers.forEach((lines, index) => {
    for (let start = 0, part = 0; start < lines.length; start += most, part += 1) {
      const piece = lines.slice(start, start + most)
      if (used + piece.length > most && page.length > 0) {
        pages.push(page)
        page = []
        used = 0
      }
      page.push({ number: index + 1, part, lines: piece })
      used += piece.length
    }
  })
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages
}
