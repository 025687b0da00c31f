import { describe, expect, test } from 'vitest'
import type { WallClock } from '../../shared/activities/projectionProps.ts'
import type { SequenceKind } from '../../shared/domain/rows.ts'
import { emptyReplica } from '../../shared/replica/Replica.ts'
import { makeWords, wordsOf } from '../text/words.ts'
import type { ScenePicture } from './scenePicture.ts'
import { wallSentence } from './wallSentence.ts'

const words = wordsOf(makeWords('fr'), 'fr', 'wall')
const groupName = (group: { number: number } | null) => (group ? `Groupe ${group.number}` : 'Tout le monde')
const over: WallClock = {
  text: '+2:10',
  state: 'overtime',
  endText: '20 h',
  seats: { total: 30, filled: 0 },
}

/** What is read aloud, its spaces made plain. */
function said(scene: ScenePicture): string {
  const content = { key: '', scene, page: 0, message: '', nowText: '', scale: 1 }
  const sentence = wallSentence(emptyReplica, content, { words, groupName, locale: 'fr' })
  return sentence.replace(/[\u00a0\u202f]/gu, ' ').trim()
}

describe('des groupes en parallèle', () => {
  const lanesOf = (...questions: string[]) =>
    questions.map((question, index) => ({
      id: `${index}`,
      group: { shape: 'carre' as const, number: index + 1, name: '' },
      question,
      clockText: '',
    }))
  const scene = (common: string, ...questions: string[]): ScenePicture => ({
    kind: 'lanes',
    sequenceTitle: 'Travail en groupes',
    common,
    lanes: lanesOf(...questions),
    clock: null,
  })

  test('disent leurs questions quand ils en ont', () => {
    expect(said(scene('', 'Où se croise-t-on ?', ''))).toBe(
      'Travail en groupes. Chaque groupe a sa question : Groupe 1, Où se croise-t-on ?',
    )
  })

  test('n’annoncent aucune question quand il n’y en a pas', () => {
    expect(said(scene('Gardez trois idées', '', ''))).toBe('Travail en groupes. Gardez trois idées.')
    expect(said(scene('', '', ''))).toBe('Travail en groupes.')
  })
})

describe('le temps dépassé', () => {
  const scene = (sequenceKind: SequenceKind): ScenePicture => ({
    kind: 'instruction',
    sequenceTitle: 'Pause',
    sequenceKind,
    question: '',
    consigne: 'Servez-vous',
    clock: over,
    nextTitle: '',
  })

  test('fait reprendre place après une pause ou un repas', () => {
    expect(said(scene('break'))).toBe('Pause. Servez-vous. C’est l’heure. On reprend.')
    expect(said(scene('meal'))).toContain('On reprend.')
  })

  test('fait finir sa phrase dans les autres séquences', () => {
    expect(said(scene('plenary'))).toContain('Finissez votre phrase.')
  })
})
