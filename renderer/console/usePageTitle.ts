import { useEffect } from 'react'

/** « Agenda, atelier 1, Vitalité sociale, Tablée »: the title of the window, from the nearest to the farthest. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts.filter((part) => part !== ''), 'Tablée'].join(', ')
  useEffect(() => {
    document.title = title
  }, [title])
}
