import { isNamed } from './blankPerson.ts'
import type { Person } from './peopleRows.ts'

/** Letters only, small, without accents: « Élodie Béranger » and « elodie beranger » are the same. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * People whose names, structure or commune begin with each word typed, in any order and without accents; by first
 * name, those whose first name begins with the first word before the others. Nothing typed: everybody.
 */
export function searchPeople(
  people: readonly Person[],
  typed: string,
  communeName: (person: Person) => string,
): Person[] {
  const words = foldName(typed).split(' ').filter(Boolean)
  const found = people.filter(isNamed).flatMap((person) => {
    const firstName = foldName(person.firstName)
    const parts = [
      firstName,
      foldName(person.lastName),
      foldName(person.structure),
      foldName(communeName(person)),
    ]
    const tokens = parts.join(' ').split(' ')
    if (!words.every((word) => tokens.some((token) => token.startsWith(word)))) return []
    const rank = words[0] === undefined || firstName.startsWith(words[0]) ? 0 : 1
    return [{ person, rank, key: `${firstName} ${parts[1] ?? ''}` }]
  })
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.id < b.person.id ? -1 : 1),
    )
    .map(({ person }) => person)
}
