import { anyMethod, type MethodFilters } from '../../../../shared/domain/methods/searchMethods.ts'

/** What the list is asked for: words, filters, whose methods, and perhaps the time and the people at hand. */
export type LibrarySearch = {
  typed: string
  filters: MethodFilters
  whose: 'all' | 'mine' | 'removed'
  atHand: { minutes: number; people: number } | null
}

export const anySearch: LibrarySearch = { typed: '', filters: anyMethod, whose: 'all', atHand: null }
