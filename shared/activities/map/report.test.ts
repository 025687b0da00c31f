import { expect, test } from 'vitest'
import { contentOf, contributionOf, translateFrench } from '../testContent.ts'
import { report } from './report.ts'
import { map } from './text.fr.ts'

const translate = translateFrench({ map })

test('an empty list is told among what is missing', () => {
  const section = report(contentOf({ title: 'Idées' }, { isClosed: false }), translate)
  expect(section.missing).toEqual(['La liste « Idées » est restée vide.'])
})

test('each line is printed word for word', () => {
  const contributions = [contributionOf('a', 'Un banc, au soleil')]
  const section = report(contentOf({ title: 'Idées' }, { isClosed: false }, { contributions }), translate)
  expect(section.blocks).toEqual([{ kind: 'list', ordered: false, items: [{ text: 'Un banc, au soleil' }] }])
})
