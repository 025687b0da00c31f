import { useWords } from '../text/words.ts'

/** Longest title, in signs (the domain’s own limit). */
export const titleSigns = 120

/** What is wrong with a title as it stands, in the same sentence the host would answer; undefined when nothing is. */
export function useTitleProblem(): (title: string) => string | undefined {
  const words = useWords('refusals')
  return (title) => {
    const over = [...title.trim()].length - titleSigns
    if (title.trim() === '') return words('titleMissing')
    return over > 0 ? words('titleTooLong', { over }) : undefined
  }
}
