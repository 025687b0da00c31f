import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { type MethodDocumentRequest, methodDocument } from '../../electron/host/jobs/methodDocument.ts'
import { supportsOf } from '../../shared/pdf/methods/supportsOf.ts'
import { methodFolders, readMethod, readText } from '../templates/readContent.ts'
import { pdfProblems } from './pdfProblems.ts'
import { readPdf, structureNodes } from './readPdf.ts'

const fontsFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url))

function requestOf(id: string, change: Partial<MethodDocumentRequest> = {}): MethodDocumentRequest {
  const locale = change.locale ?? 'fr'
  return {
    kind: 'method',
    print: 'card',
    index: 0,
    paper: 'whole',
    isBlackAndWhite: false,
    locale,
    method: readMethod(id),
    numbered: [],
    guide: readText(`methods/${id}/guide.${locale}.md`),
    relatedNames: readMethod(id).related.map((related) => readMethod(related).names[locale]),
    fontsFolder,
    ...change,
  }
}
/** Without its spaces, whichever they are. */
const bare = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, '')
const printed = async (id: string, change: Partial<MethodDocumentRequest> = {}) =>
  readPdf(await methodDocument(requestOf(id, change)))

describe.each(['fr', 'en'] as const)('the sheet of every method (%s)', (locale) => {
  it.each(methodFolders())('%s holds on both sides of one A4, and says everything', async (id) => {
    const read = await printed(id, { locale })
    expect(read.pages).toHaveLength(2)
    expect(pdfProblems(read)).toEqual([])
    const method = readMethod(id)
    const said = structureNodes(read)
      .map(({ text }) => text)
      .join(' ')
    for (const step of method.steps) expect(bare(said)).toContain(bare(step.title[locale]))
    expect(said).toContain(method.licence)
  })
})

describe('the other prints', () => {
  it.each(methodFolders())('%s has a pocket card, two posters, and what its tables need', async (id) => {
    const method = readMethod(id)
    for (const [change, pages] of [
      [{ print: 'pocket' }, 1],
      [{ print: 'pocket', paper: 'A4', isBlackAndWhite: true }, 1],
      [{ print: 'poster' }, 1],
      [{ print: 'posterFacile', paper: 'A4', isBlackAndWhite: true }, 1],
    ] as const) {
      const read = await printed(id, change)
      expect(read.pages.length, JSON.stringify(change)).toBe(pages)
      expect(pdfProblems(read)).toEqual([])
      const [figure] = structureNodes(read).filter(({ type }) => type === 'Figure')
      expect(bare(figure?.alt ?? '')).toContain(bare(method.names.fr))
    }
  })

  it.each(methodFolders())('%s prints what its tables need, at size and on sheets of A4', async (id) => {
    const method = readMethod(id)
    for (const [index, support] of supportsOf(method, 'fr', documentWords('fr')).entries()) {
      const whole = await printed(id, { print: 'support', index })
      expect(whole.pages, support.title).toHaveLength(support.pages.length)
      expect(pdfProblems(whole)).toEqual([])
      const cut = await printed(id, { print: 'support', index, paper: 'A4', isBlackAndWhite: true })
      const isLarge = ['A2', 'A1', 'A0'].includes(support.format)
      expect(cut.pages.length > whole.pages.length, support.title).toBe(isLarge)
      expect(pdfProblems(cut)).toEqual([])
    }
  })
})
