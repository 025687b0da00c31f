import { beforeAll, expect, test, vi } from 'vitest'
import { layOutMessage } from './layOutMessage.ts'

// Without a canvas a letter counts for 0.55 em.
beforeAll(() => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })
})

const image = { widthPx: 1920, heightPx: 1080 }

test('un message court tient sur une ligne, en grand', () => {
  const { lines, sizePx, bandPx } = layOutMessage('Le buffet est ouvert', image, 1)
  expect(lines).toEqual(['Le buffet est ouvert'])
  expect(sizePx).toBeCloseTo(75.6)
  expect(bandPx).toBeLessThan(image.heightPx * 0.15)
})

test('un long message est dit en entier, sans descendre sous la plus petite taille', () => {
  const text = 'Une voiture verte est restée phares allumés devant la salle des fêtes. '.repeat(4).trim()
  for (const scale of [1, 1.25]) {
    const { lines, sizePx } = layOutMessage(text, image, scale)
    expect(lines.join(' ')).toBe(text)
    expect(sizePx).toBeGreaterThanOrEqual(0.044 * image.heightPx * scale - 0.01)
  }
})

test('l’aperçu coupe le message aux mêmes mots que la salle', () => {
  const text = 'Une voiture verte est restée phares allumés devant la salle des fêtes'
  const small = layOutMessage(text, { widthPx: 450, heightPx: 253 }, 1)
  expect(small.lines).toEqual(layOutMessage(text, image, 1).lines)
})
