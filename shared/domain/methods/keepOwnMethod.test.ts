import { describe, expect, test } from 'vitest'
import { isRefusal } from '../change.ts'
import type { Json } from '../rows.ts'
import { aMethod } from './fixtures/aMethod.ts'
import {
  importMethods,
  keepOwnMethod,
  noteTrial,
  putBackOwnMethod,
  removeOwnMethod,
  removeTrial,
} from './keepOwnMethod.ts'
import { writeMethodFile } from './methodFile.ts'
import { libraryOf, readOwnMethod } from './ownMethod.ts'

const guides = { fr: '# La nôtre\n', en: '# Ours\n' }
const accepts = () => true
const trial = { id: 't1', day: '2026-11-12', withWhom: 'le foyer rural', learnt: 'Dix minutes de plus' }

function rowOf(decision: ReturnType<typeof keepOwnMethod>) {
  if (isRefusal(decision)) throw new Error(decision.refused)
  const [change] = decision
  if (change?.kind !== 'put' || change.table !== 'personalMethods') throw new Error('nothing was kept')
  return change.row
}
const keep = (row?: { id: string; content: Json }) =>
  keepOwnMethod(
    { row, isShipped: false, acceptsSettings: accepts },
    { method: aMethod('laNotre'), guides, basedOn: 'pyramide' },
  )

describe('une méthode à soi', () => {
  test('est gardée, retirée, remise, avec ses notes', () => {
    const kept = rowOf(keep())
    const noted = rowOf(noteTrial({ row: kept, isShipped: false }, { methodId: 'laNotre', trial }))
    const removed = rowOf(removeOwnMethod(noted, { now: 12 }))
    expect(readOwnMethod(removed.content)?.removedAt).toBe(12)
    const back = rowOf(putBackOwnMethod(removed))
    expect(readOwnMethod(back.content)).toMatchObject({
      removedAt: null,
      basedOn: 'pyramide',
      trials: [trial],
    })
    expect(readOwnMethod(rowOf(keep(back)).content)?.trials).toEqual([trial])
  })

  test('ne prend pas la place d’une méthode fournie, et ne cache pas de code', () => {
    const input = { method: aMethod('pyramide'), guides, basedOn: '' }
    const known = { row: undefined, isShipped: true, acceptsSettings: accepts }
    expect(keepOwnMethod(known, input)).toEqual({ refused: 'methodIsShipped' })
    const hostile = { ...input, guides: { fr: '<script>alert(1)</script>', en: '' } }
    expect(keepOwnMethod({ ...known, isShipped: false }, hostile)).toEqual({ refused: 'methodTextHostile' })
    expect(keepOwnMethod({ ...known, isShipped: false, acceptsSettings: () => false }, input)).toEqual({
      refused: 'methodBoardWrong',
    })
  })
})

describe('« essayée le… avec… »', () => {
  test('se note aussi sur une méthode fournie, la dernière fois d’abord', () => {
    const first = rowOf(noteTrial({ row: undefined, isShipped: true }, { methodId: 'pyramide', trial }))
    const later = { ...trial, id: 't2', day: '2027-01-20' }
    const second = rowOf(noteTrial({ row: first, isShipped: true }, { methodId: 'pyramide', trial: later }))
    const [pyramide] = libraryOf([{ method: aMethod('pyramide'), guides }], [second])
    expect(pyramide?.isOwn).toBe(false)
    expect(pyramide?.trials.map(({ id }) => id)).toEqual(['t2', 't1'])
    expect(readOwnMethod(rowOf(removeTrial(second, { trialId: 't1' })).content)?.trials).toEqual([later])
  })

  test('une note vide est refusée', () => {
    const empty = { ...trial, withWhom: ' ', learnt: '' }
    expect(noteTrial({ row: undefined, isShipped: true }, { methodId: 'pyramide', trial: empty })).toEqual({
      refused: 'trialEmpty',
    })
  })
})

describe('recevoir un fichier', () => {
  const known = {
    rows: [],
    shippedIds: new Set(['pyramide']),
    acceptsSettings: accepts,
    newIdentifier: () => 'mNeuf',
  }
  const fileOf = (...ids: string[]) =>
    writeMethodFile(ids.map((id) => ({ method: aMethod(id, { licence: 'CC-BY-4.0' }), guides, basedOn: '' })))

  test('garde la licence, les auteurs et la provenance', () => {
    const row = rowOf(importMethods(known, { content: fileOf('venueDailleurs') }))
    expect(readOwnMethod(row.content)?.method).toEqual(aMethod('venueDailleurs', { licence: 'CC-BY-4.0' }))
  })

  test('un identifiant déjà pris entre à côté, sous un autre, et dit d’où il vient', () => {
    const row = rowOf(importMethods(known, { content: fileOf('pyramide') }))
    expect(row.id).toBe('mNeuf')
    expect(readOwnMethod(row.content)).toMatchObject({ method: { id: 'mNeuf' }, basedOn: 'pyramide' })
  })

  test('la même deux fois n’est gardée qu’une', () => {
    const row = rowOf(importMethods(known, { content: fileOf('laNotre') }))
    expect(importMethods({ ...known, rows: [row] }, { content: fileOf('laNotre') })).toEqual([])
  })

  test('un fichier faux n’ajoute rien', () => {
    expect(importMethods(known, { content: '{\n' })).toEqual({
      refused: 'methodFileBroken',
      params: { line: 2 },
    })
  })
})
