import { expect, test } from 'vitest'
import { guideOfTexts, guideTexts } from '../../renderer/console/screens/methods/guideTexts.ts'
import { written } from '../../renderer/console/screens/methods/methodDraft.ts'
import { methodSchema } from '../../shared/domain/methods/methodSchema.ts'
import { readGuide } from '../../shared/domain/methods/readGuide.ts'
import { methodFolders, readMethod, readText } from './readContent.ts'

const french = { language: 'fr', first: 'fr' } as const

test.each(methodFolders())('%s, opened to adapt it and kept as it is, says the same', (folder) => {
  const method = readMethod(folder)
  const opened = {
    ...method,
    consigne: written(method.consigne, french, method.consigne.fr),
    steps: method.steps.map((step) => ({
      ...step,
      consigne: written(step.consigne, french, step.consigne.fr),
      consigneFacile: { fr: step.consigneFacile.fr },
    })),
  }
  expect(methodSchema.parse(opened)).toEqual(method)
  for (const text of method.material.fr) expect(text).toBe(text.replaceAll('\n', ' ').trim())
  for (const language of ['fr', 'en'] as const) {
    const { sections } = readGuide(readText(`methods/${folder}/guide.${language}.md`))
    expect(guideOfTexts(guideTexts({ title: '', sections })).sections).toEqual(sections)
  }
})
