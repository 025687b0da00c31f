import type { BoardId } from '../ids.ts'

/** How long one slide of « ce que vous avez produit » stays, in ms: the time to read it aloud. */
export const REVIEW_SLIDE_MS = 15_000
/** Paroles that a page of the wall shows, about: a fuller board stays for more slides. */
const parolesPerPage = 12
const mostPagesPerBoard = 6

/** One slide: the figures of the evening, or one page of a board. */
export type ReviewSlide = { kind: 'figures' } | { kind: 'board'; boardId: BoardId; page: number }

/** The slides in order: the figures, then each board on which something was said, page after page. */
export function reviewSlides(
  boards: readonly { boardId: BoardId; paroles: number }[],
): readonly [ReviewSlide, ...ReviewSlide[]] {
  const pages = boards.flatMap(({ boardId, paroles }) => {
    if (paroles === 0) return []
    const count = Math.min(mostPagesPerBoard, Math.ceil(paroles / parolesPerPage))
    return Array.from({ length: count }, (_, page): ReviewSlide => ({ kind: 'board', boardId, page }))
  })
  return [{ kind: 'figures' }, ...pages]
}

/**
 * The slide of the moment: one more every `REVIEW_SLIDE_MS` since `shownAt`, and as many more as the clicker asked
 * (`turned`); after the last one it begins again.
 */
export function reviewSlideAt(
  slides: readonly [ReviewSlide, ...ReviewSlide[]],
  { shownAt, turned, now }: { shownAt: number; turned: number; now: number },
): ReviewSlide {
  const passed = Math.max(0, Math.floor((now - shownAt) / REVIEW_SLIDE_MS))
  return slides[(passed + turned) % slides.length] ?? slides[0]
}
