import { expect, test } from 'vitest'
import { contentOf, plainMeasure } from '../testContent.ts'
import { layout } from './layout.ts'
import { initialDocument } from './logic.ts'
import { settingsSchema } from './schema.ts'

test('options stand under their axis, those set aside after those that are voted', () => {
  const settings = settingsSchema.parse({
    axes: [
      { id: 'lieux', number: 1, title: 'Des lieux' },
      { id: 'liens', number: 2, title: 'Des liens' },
    ],
    options: [
      { id: 'parrainage', text: 'Parrainer', axisId: 'liens' },
      { id: 'epicerie', text: 'L’épicerie', axisId: 'lieux', asideReason: 'dejaAvancee' },
      { id: 'gare', text: 'La gare', axisId: 'lieux' },
    ],
  })
  const { boxes } = layout(contentOf(settings, initialDocument()), 900, plainMeasure)
  expect(boxes.map((box) => box.id)).toEqual([
    'lieux',
    'lieux:title',
    'gare',
    'epicerie',
    'liens',
    'liens:title',
    'parrainage',
  ])
})
