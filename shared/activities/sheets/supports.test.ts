import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { sheets } from './activity.ts'
import { settingsSchema } from './schema.ts'
import { sheets as french } from './text.fr.ts'

const translate = translateFrench({ sheets: french })
const folder = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
const settingsOf = (name: string) =>
  settingsSchema.parse(
    (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { board: { settings: unknown } }).board
      .settings,
  )
const printed = (name: string) => sheets.supports?.(settingsOf(name), translate) ?? []

function bottomOf(shape: PaperShape): number {
  if (shape.kind === 'line') return Math.max(shape.y1Mm, shape.y2Mm)
  return shape.kind === 'circle' ? shape.yMm + shape.radiusMm : shape.yMm + shape.heightMm
}

describe.each(fixtures)('the paper of %s', (name) => {
  test('stays on its pages', () => {
    for (const support of printed(name)) {
      for (const page of support.pages) {
        for (const shape of page.shapes) {
          const { widthMm, heightMm } = paperSizesMm[support.format]
          const height = support.orientation === 'portrait' ? heightMm : widthMm
          expect(bottomOf(shape)).toBeLessThanOrEqual(height)
        }
      }
    }
  })
})

test('each model is printed blank in A4 and A3, each page with a place for its number', () => {
  const supports = printed('fiches-action.json')
  expect(supports.map((one) => one.title)).toEqual(['Fiche action vierge, A4', 'Fiche action vierge, A3'])
  for (const support of supports) {
    for (const page of support.pages) {
      expect(page.shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: 'Nº' }))
    }
  }
})

test('each sheet that waits for its table has its own paper in A4, with its number and its title', () => {
  const settings = settingsOf('fiches-action.json')
  const model = settings.models[0]?.id ?? ''
  const waiting = [
    { number: 12, model, title: 'Un four à pain' },
    { number: 13, model, title: '' },
  ]
  const [a4, a3] = sheets.supports?.(settings, translate, waiting) ?? []
  const [blank] = printed('fiches-action.json')
  const texts = a4?.pages.map((page) => page.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])))
  expect(a4?.pages).toHaveLength(2 * (blank?.pages.length ?? 0))
  expect(texts?.[0]).toEqual(expect.arrayContaining(['12', 'Un four à pain']))
  expect(texts?.at(-1)).toContain('13')
  expect(a3?.pages[0]?.shapes).not.toContainEqual(expect.objectContaining({ text: '12' }))
})

test('every question has its words and room to answer, over pages when there are many', () => {
  const [paper] = printed('extreme.json')
  const texts = paper?.pages.flatMap((page) =>
    page.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  )
  for (const field of settingsOf('extreme.json').models[0]?.fields ?? []) expect(texts).toContain(field.label)
  expect(paper?.pages.length).toBeGreaterThan(2)
})

test('portraits are four to a page, to be cut', () => {
  const cards = printed('portraits.json').find((one) => one.title === 'Portraits à découper')
  expect(cards?.pages).toHaveLength(1)
  const dashed = cards?.pages[0]?.shapes.filter((shape) => shape.kind === 'box' && shape.look === 'dashed')
  expect(dashed).toHaveLength(4)
})

test('a canvas has a zone per question, in landscape, with a place for its number', () => {
  const canvas = printed('accelerateur.json').find((one) => one.orientation === 'landscape')
  const [page] = canvas?.pages ?? []
  const zones = page?.shapes.filter((shape) => shape.kind === 'box' && shape.look === 'plain')
  expect(zones).toHaveLength(settingsOf('accelerateur.json').models[0]?.fields.length ?? 0)
  expect(page?.shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: 'Nº' }))
})
