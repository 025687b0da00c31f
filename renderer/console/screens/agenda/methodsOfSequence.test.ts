import { expect, test } from 'vitest'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import { methodsOfSequence } from './methodsOfSequence.ts'

const evening = 'sequence-1' as SequenceId
const lane = (methodId: string, sequenceId = evening) => ({ sequenceId, methodId })
const library = [{ id: 'pyramide' }, { id: 'cloture' }]

test('chaque méthode d’une séquence une fois, dans l’ordre des couloirs', () => {
  const lanes = [lane('cloture'), lane('pyramide'), lane('cloture'), lane('vote', 'other' as SequenceId)]
  expect(methodsOfSequence({ id: evening, kind: 'groups' }, lanes, library)).toEqual([
    { id: 'cloture' },
    { id: 'pyramide' },
  ])
})

test('sans méthode, ou avec une que personne ne connaît ici : rien à voir', () => {
  expect(methodsOfSequence({ id: evening, kind: 'plenary' }, [lane(''), lane('perdue')], library)).toEqual([])
})

test('une pause n’a ni méthode à lire ni support à imprimer', () => {
  expect(methodsOfSequence({ id: evening, kind: 'break' }, [lane('cloture')], library)).toEqual([])
})
