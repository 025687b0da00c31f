import { beforeAll, expect, test, vi } from 'vitest'
import { type InstructionPage, layOutInstruction } from './layOutInstruction.ts'

// Without a canvas a letter counts for 0.55 em.
beforeAll(() => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })
})

const room = { widthPx: 1728, heightPx: 450, unitPx: 10.8 }
const consigne = 'Une idée par feuille'

function heightOf({ question, consigne: said }: InstructionPage): number {
  const of = (text: InstructionPage['question']) => (text ? text.lines.length * text.lineHeightPx : 0)
  return of(question) + of(said) + (question && said ? 2 * room.unitPx : 0)
}

/** Every word of both texts, in their order. */
function saidOn(pages: readonly InstructionPage[], which: 'question' | 'consigne'): string {
  return pages.flatMap((page) => page[which]?.lines ?? []).join(' ')
}

test('une consigne seule est la plus grande', () => {
  const [page, ...others] = layOutInstruction('', consigne, room)
  expect(others).toEqual([])
  expect(page?.consigne?.sizePx).toBeCloseTo(14 * room.unitPx)
})

test('une question courte est au-dessus de sa consigne, plus petite qu’elle', () => {
  const [page, ...others] = layOutInstruction('Que faire de l’école', consigne, room)
  expect(others).toEqual([])
  expect(page?.question?.sizePx).toBeLessThan(page?.consigne?.sizePx ?? 0)
})

test('une question longue est dite en entier, et jamais sous la taille d’une ligne', () => {
  const sentence =
    'Comment les habitants des trois hameaux pourraient-ils décider ensemble de la suite, dit-elle. '
  for (const times of [1, 2, 3, 5, 12]) {
    const question = sentence.repeat(times).trim()
    const pages = layOutInstruction(question, consigne, room)
    expect(saidOn(pages, 'question')).toBe(question)
    expect(saidOn(pages, 'consigne')).toBe(consigne)
    for (const page of pages) {
      expect(heightOf(page)).toBeLessThanOrEqual(room.heightPx)
      for (const text of [page.question, page.consigne])
        if (text) expect(text.sizePx).toBeGreaterThanOrEqual(6 * room.unitPx - 0.01)
    }
  }
  expect(layOutInstruction(sentence.repeat(12).trim(), consigne, room).length).toBeGreaterThan(1)
})

test('une longue consigne garde sa question sur chaque page', () => {
  const pages = layOutInstruction('Que faire de l’école', `${consigne}. `.repeat(16).trim(), room)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page.question?.lines.join(' ')).toBe('Que faire de l’école')
})
