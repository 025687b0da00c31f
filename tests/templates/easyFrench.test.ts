import { describe, expect, it } from 'vitest'
import { checkEasyFrench } from '../../shared/domain/methods/checkEasyFrench.ts'
import { readMethods } from './readContent.ts'

/** Refused: what nobody can follow from the wall. The other weaknesses are only told. */
const mostWords = 15

const texts = readMethods().map((method) => ({
  id: method.id,
  facile: [method.consigneFacile.fr, ...method.steps.map((step) => step.consigneFacile.fr)],
}))

describe('the easy French of the library', () => {
  it.each(texts)('has neither a long sentence nor a double negation ($id)', ({ facile }) => {
    const refused = facile
      .flatMap((text) => checkEasyFrench(text, { mostWords }))
      .filter(({ kind }) => kind === 'longSentence' || kind === 'doubleNegation')
    expect(refused).toEqual([])
  })

  it('leaves fewer remarks than methods, and tells them', () => {
    const told = texts.flatMap(({ id, facile }) =>
      facile
        .flatMap((text) => checkEasyFrench(text))
        .map(({ kind, excerpt }) => `${id} (${kind}): ${excerpt}`),
    )
    if (told.length > 0) console.warn(`Could be easier:\n${told.join('\n')}`)
    expect(told.length).toBeLessThan(texts.length)
  })
})
