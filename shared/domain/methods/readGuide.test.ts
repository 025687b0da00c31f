import { expect, it } from 'vitest'
import { readGuide, textOfGuide, writeGuide } from './readGuide.ts'

const guide = `# La pyramide

## Quand

Au début d’un collectif,
pour des valeurs.

## Comment animer

Lisez la question deux fois.

Chacun écrit.

## Conseils

- Annoncez la durée
- Nommez qui **écrit**
  et qui veille au temps

## Variantes

- S’arrêter à quatre

## Pièges

- Les voix fortes

## Ce qui en sort

La liste adoptée.
`

it('gives each section its paragraphs and its lists, in plain text', () => {
  const { title, sections } = readGuide(guide)
  expect(title).toBe('La pyramide')
  expect(sections.when).toEqual([{ kind: 'paragraph', text: 'Au début d’un collectif, pour des valeurs.' }])
  expect(sections.howToRun).toHaveLength(2)
  expect(sections.tips).toEqual([
    { kind: 'list', items: ['Annoncez la durée', 'Nommez qui écrit et qui veille au temps'] },
  ])
})

it('reads a guide in English into the same sections', () => {
  const { sections } = readGuide('# The pyramid\n\n## Pitfalls\n\n- Strong voices\n')
  expect(sections.pitfalls).toEqual([{ kind: 'list', items: ['Strong voices'] }])
  expect(sections.when).toEqual([])
})

it('leaves out what stands under a heading that no guide has', () => {
  expect(textOfGuide(readGuide('# Une méthode\n\n## Licence\n\nÀ nous.\n\n## Quand\n\nLe soir.\n'))).toBe(
    'Le soir.',
  )
})

it('writes back what it read', () => {
  const read = readGuide(guide)
  expect(readGuide(writeGuide(read, 'fr'))).toEqual(read)
  expect(readGuide(writeGuide(read, 'en'))).toEqual(read)
})
