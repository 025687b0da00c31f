import { describe, expect, test } from 'vitest'
import { type BallotPresetId, ballotPresets, withPreset } from '../../domain/ballots/ballotPresets.ts'
import { atelier3Settings } from '../../domain/ballots/fixtures/atelier3.ts'
import { type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import { translateFrench } from '../testContent.ts'
import { settingsSchema } from './schema.ts'
import { supports } from './supports.ts'
import { ballot } from './text.fr.ts'

const translate = translateFrench({ ballot })

function expectInsidePage({ format, orientation, pages }: PaperSupport) {
  const upright = paperSizesMm[format]
  const isUpright = orientation === 'portrait'
  const width = isUpright ? upright.widthMm : upright.heightMm
  const height = isUpright ? upright.heightMm : upright.widthMm
  for (const shape of pages.flatMap((page) => page.shapes)) {
    if (shape.kind === 'line' || shape.kind === 'circle') continue
    expect(shape.xMm).toBeGreaterThanOrEqual(0)
    expect(shape.yMm).toBeGreaterThanOrEqual(0)
    expect(shape.xMm + shape.widthMm).toBeLessThanOrEqual(width + 0.01)
    expect(shape.yMm + shape.heightMm).toBeLessThanOrEqual(height + 0.01)
  }
}

const wordsOf = (support: PaperSupport | undefined, page = 0) =>
  support?.pages[page]?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? []

describe('the paper of atelier 3', () => {
  const [ballots, tally, poster, criteria] = supports(atelier3Settings, translate)

  test('a page of four ballots per axis, to be cut', () => {
    expect(ballots?.pages).toHaveLength(4)
    expect(
      ballots?.pages[0]?.shapes.filter((shape) => shape.kind === 'box' && shape.look === 'dashed'),
    ).toHaveLength(4)
    expect(wordsOf(ballots).filter((text) => text.startsWith('Axe 1'))).toHaveLength(4)
    expect(wordsOf(ballots)).toContain('Cochez 2 cases au plus.')
  })

  test('a counting sheet and a poster per axis, with the letters of the wall', () => {
    expect(tally?.pages).toHaveLength(4)
    expect(poster?.pages).toHaveLength(4)
    expect(wordsOf(poster, 2).filter((text) => /^[A-Z]$/.test(text))).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect(wordsOf(tally, 1)).toContain('Parrainer chaque nouvel habitant')
  })

  test('what was set aside is on no paper', () => {
    const said = [ballots, tally, poster].flatMap((support) =>
      support?.pages.flatMap((_, page) => wordsOf(support, page)),
    )
    expect(said).not.toContain('Remettre le train en service')
  })

  test('the three criteria of the poster', () => expect(wordsOf(criteria)).toHaveLength(7))
})

test('without options, lines are left to be written by hand', () => {
  const [ballots] = supports(settingsSchema.parse({}), translate)
  const lines = ballots?.pages[0]?.shapes.filter((shape) => shape.kind === 'line' && shape.look === 'writing')
  expect(lines).toHaveLength(24)
})

test.each(Object.keys(ballotPresets) as BallotPresetId[])('nothing leaves its page: %s', (id) => {
  for (const count of [1, 7, 14, 30]) {
    const options = Array.from({ length: count }, (_, index) => ({
      id: `o${index}`,
      text: `Projet ${index} `.repeat(20).trim().slice(0, 280),
    }))
    for (const support of supports(withPreset(settingsSchema.parse({ options }), id), translate))
      expectInsidePage(support)
  }
})
