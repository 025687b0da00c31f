import { expect, test } from 'vitest'
import { contentOf, contributionOf, plainMeasure } from '../testContent.ts'
import { words } from './activity.ts'
import { layout } from './layout.ts'

const settings = words.defaultSettings
const contributions = ['lien', 'lien', 'élan', 'que chacun mange bien, quel que soit son porte-monnaie'].map(
  (text, index) => contributionOf(`w${index}`, text, { capturedAt: index }),
)

test('each word has one box, the larger the more it was said; a sentence is listed under the cloud', () => {
  const { boxes } = layout(contentOf(settings, { apart: [] }, { contributions }), 900, plainMeasure)
  expect(boxes).toHaveLength(3)
  const [lien, elan, sentence] = ['lien', 'elan', boxes.at(-1)?.id].map((id) =>
    boxes.find((box) => box.id === id),
  )
  expect(lien?.height ?? 0).toBeGreaterThan(elan?.height ?? 0)
  expect(sentence?.y ?? 0).toBeGreaterThan(Math.max(lien?.y ?? 0, elan?.y ?? 0))
})

test('shown as a list, nothing is drawn as a cloud', () => {
  const content = contentOf({ ...settings, look: 'liste' as const }, { apart: [] }, { contributions })
  const { boxes } = layout(content, 900, plainMeasure)
  expect(new Set(boxes.map((box) => box.x)).size).toBe(1)
})
