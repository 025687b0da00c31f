import { describe, expect, test } from 'vitest'
import type { BoardId } from '../ids.ts'
import { REVIEW_SLIDE_MS, reviewSlideAt, reviewSlides } from './reviewSlides.ts'

const board = (id: string, paroles: number) => ({ boardId: id as BoardId, paroles })

describe('« voici ce que vous avez produit »', () => {
  test('commence par les chiffres, puis chaque tableau où l’on a parlé, page après page', () => {
    expect(reviewSlides([board('carte', 5), board('vide', 0), board('mur', 25)])).toEqual([
      { kind: 'figures' },
      { kind: 'board', boardId: 'carte', page: 0 },
      { kind: 'board', boardId: 'mur', page: 0 },
      { kind: 'board', boardId: 'mur', page: 1 },
      { kind: 'board', boardId: 'mur', page: 2 },
    ])
  })

  test('avance toute seule, suit la télécommande, et recommence après la dernière', () => {
    const slides = reviewSlides([board('carte', 5)])
    const at = (slidesPassed: number, turned = 0) =>
      reviewSlideAt(slides, { shownAt: 1000, turned, now: 1000 + slidesPassed * REVIEW_SLIDE_MS }).kind
    expect([at(0), at(0.9), at(1), at(2), at(0, 1)]).toEqual([
      'figures',
      'figures',
      'board',
      'figures',
      'board',
    ])
  })

  test('une soirée sans parole montre ses chiffres', () => {
    expect(reviewSlideAt(reviewSlides([]), { shownAt: 0, turned: 3, now: 99_999 })).toEqual({
      kind: 'figures',
    })
  })
})
