import { pageAt } from '../../../../renderer/wall/wallText.ts'

/** How long a page stays when the wall turns by itself. */
const pageMs = 9000

/** The page in sight when nobody turns them: each one in its turn, counted on from the one the clicker chose. */
export function turningPage(page: number, count: number, nowAt: number): number {
  return count <= 1 ? 0 : pageAt(page + Math.floor(nowAt / pageMs), count)
}
