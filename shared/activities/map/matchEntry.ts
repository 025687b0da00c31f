import type { MapGround } from '../../domain/maps/mapGround.ts'
import { foldedText } from '../../domain/methods/foldedText.ts'
import { squareAt } from './gridSquares.ts'
import type { MapCategory } from './schema.ts'

/** Where something may be put with the keyboard alone. */
export type PlaceChoice =
  | { kind: 'commune'; id: string; name: string }
  | { kind: 'outside'; name: string }
  | { kind: 'square'; name: string; x: number; y: number }
  | { kind: 'nowhere'; name: string }

/** « mé » finds Médiathèque: the beginning of the title first, then of a word, then anywhere. Accents do not matter. */
export function matchCategories(categories: readonly MapCategory[], typed: string): MapCategory[] {
  return ranked(categories, typed, ({ title }) => title)
}

/**
 * Communes by the beginning of their name or of a word of it, a square of the paper map (« B4 »), out of the territory,
 * or no place at all.
 */
export function matchPlaces(
  ground: MapGround,
  gridColumns: number,
  typed: string,
  names: { outside: string; nowhere: string },
): PlaceChoice[] {
  const communes = ground.areas
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    .flatMap((area): PlaceChoice[] =>
      area.communeId === null ? [] : [{ kind: 'commune', id: area.communeId, name: area.name }],
    )
  const square = squareAt(ground, gridColumns, typed)
  const others: PlaceChoice[] = [
    { kind: 'outside', name: names.outside },
    { kind: 'nowhere', name: names.nowhere },
  ]
  const found = ranked([...communes, ...others], typed, ({ name }) => name)
  return square ? [{ kind: 'square', ...square }, ...found] : found
}

function ranked<Choice>(
  choices: readonly Choice[],
  typed: string,
  nameOf: (choice: Choice) => string,
): Choice[] {
  const wanted = foldedText(typed).trim()
  if (wanted === '') return [...choices]
  const rankOf = (choice: Choice) => {
    const name = foldedText(nameOf(choice))
    if (name.startsWith(wanted)) return 0
    if (name.split(/[^\p{L}\d]+/u).some((word) => word.startsWith(wanted))) return 1
    return name.includes(wanted) ? 2 : 3
  }
  return choices
    .map((choice, index) => ({ choice, index, rank: rankOf(choice) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ choice }) => choice)
}
