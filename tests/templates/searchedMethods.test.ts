import { expect, test } from 'vitest'
import { methodEntry } from '../../shared/domain/methods/methodEntry.ts'
import { searchMethods } from '../../shared/domain/methods/searchMethods.ts'
import { readMethods, readText } from './readContent.ts'

const entries = readMethods().map((method) =>
  methodEntry(method, 'fr', readText(`methods/${method.id}/guide.fr.md`)),
)

test.each(['regrouper', 'Rassembler des idées', 'trier'])('« %s » trouve le mur de paroles', (query) => {
  expect(searchMethods(entries, query).map(({ id }) => id)).toContain('murDeParoles')
})

test('ce qu’on a promis de ne pas lire n’est lu dans aucune méthode', () => {
  const closing = JSON.stringify(readMethods().find(({ id }) => id === 'cloture')?.steps)
  expect(closing).toContain('reprendre son papier')
  expect(closing).not.toMatch(/relit|papier par papier/)
})
