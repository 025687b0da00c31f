import { describe, expect, it } from 'vitest'
import { activities } from '../../shared/activities/index.ts'
import { inLanguage } from '../../shared/domain/methods/inLanguage.ts'
import type { Language, Method } from '../../shared/domain/methods/methodSchema.ts'
import { sequenceDraftOfMethod } from '../../shared/domain/methods/sequenceDraftOfMethod.ts'
import { methodFolders, readMethod, readMethods, readText } from './readContent.ts'

const languages: Language[] = ['fr', 'en']
/** What a guide says, in this order: everything that `method.json` does not already say. */
const guideHeadings: { [language in Language]: string[] } = {
  fr: ['Quand', 'Comment animer', 'Conseils', 'Variantes', 'Pièges', 'Ce qui en sort'],
  en: ['When', 'How to run it', 'Tips', 'Variants', 'Pitfalls', 'What comes out'],
}
/** What the wall shows on one line; a longer line wraps and is only reported (decision 17). */
const wallLineLength = 64

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

function columnIds(method: Method): string[] {
  return method.boards.flatMap((board) => {
    const { columns } = board.settings
    if (!Array.isArray(columns)) return []
    return columns.flatMap((column) =>
      typeof column === 'object' && column !== null && 'id' in column ? [String(column.id)] : [],
    )
  })
}

describe.each(methodFolders())('the method %s', (folder) => {
  const method = readMethod(folder)

  it('is whole, its steps adding up to its wished minutes, in a folder of its name', () => {
    expect(method.id).toBe(folder)
    expect(method.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(method.minutes.wished)
  })

  it.each(languages)('has a guide and a draft whose activities accept their settings (%s)', (language) => {
    const guide = readText(`methods/${folder}/guide.${language}.md`)
    expect(guide.startsWith(`# ${method.names[language]}\n`)).toBe(true)
    expect([...guide.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(guideHeadings[language])
    for (const section of guide.split(/^## .*$/m).slice(1)) expect(section.trim()).not.toBe('')
    const draft = sequenceDraftOfMethod(method, { language })
    expect(draft.wishedMinutes).toBe(method.minutes.wished)
    for (const board of draft.lanes.flatMap((lane) => lane.boards)) {
      expect(board.title).not.toBe('')
      const read = activities[board.activity].settingsSchema.safeParse(board.settings)
      expect(read.error?.issues ?? []).toEqual([])
    }
  })

  it('stands next to methods of the library, never to itself', () => {
    const known = methodFolders()
    expect(method.related).not.toContain(method.id)
    for (const id of method.related) expect(known).toContain(id)
  })

  it('asks for fields only on columns that it has', () => {
    const known = columnIds(method)
    for (const field of method.fields) expect(known).toEqual(expect.arrayContaining(field.slots))
  })

  it('is written with typographic apostrophes, and says neither « veuillez » nor an exclamation', () => {
    const written = [
      ...texts(method),
      readText(`methods/${folder}/guide.fr.md`),
      readText(`methods/${folder}/guide.en.md`),
    ].join('\n')
    expect(written).not.toMatch(/'/)
    expect(written).not.toMatch(/veuillez|!|TODO|[?!…]\./i)
  })
})

describe('the library of methods', () => {
  const methods = readMethods()

  it('has no two methods of the same name', () => {
    for (const language of languages) {
      const names = methods.map((method) => method.names[language])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('resolves its texts in one language all the way down', () => {
    for (const method of methods) {
      for (const language of languages) {
        expect(JSON.stringify(inLanguage(method.boards, language))).not.toMatch(/"(fr|en)":/)
      }
    }
  })

  it('reports the consignes that the wall will wrap, without refusing them', () => {
    const long = methods.flatMap((method) =>
      [method.consigne, ...method.steps.map((step) => step.consigne)]
        .flatMap((consigne) => languages.flatMap((language) => consigne[language].split('\n')))
        .filter((line) => line.length > wallLineLength)
        .map((line) => `${method.id} (${line.length}): ${line}`),
    )
    if (long.length > 0) console.warn(`Lines longer than ${wallLineLength} signs:\n${long.join('\n')}`)
    expect(methods.every((method) => method.consigne.fr.split('\n').length <= 3)).toBe(true)
  })
})
