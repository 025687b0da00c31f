import { describe, expect, test } from 'vitest'
import { isRefusal } from '../change.ts'
import type { AtelierId, BoardId, ContributionId, GroupId, LaneId, SequenceId, SheetId } from '../ids.ts'
import type { Board, Lane, Sheet } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { changeSheet, fillSheet, isEmptyValue, nextSheetNumber, openSheet, readAnswer } from './fillSheet.ts'
import { type SheetField, type SheetValue, sheetModelSchema } from './sheetModel.ts'

const context: RuleContext = { now: 9_000, newId: <T extends string>() => 'new' as T }
const model = sheetModelSchema.parse({
  id: 'ficheAction',
  title: 'Fiche action',
  fields: [
    { id: 'headline', label: 'À dire en plénière', kind: 'text', maxLength: 20 },
    { id: 'context', label: 'Contexte', kind: 'long', maxLength: 4000 },
    { id: 'brakes', label: 'Quels freins à lever ?', kind: 'list', maxItems: 3, maxLength: 40 },
    {
      id: 'who',
      label: 'Qui fait quoi ?',
      kind: 'blocks',
      maxItems: 2,
      parts: [
        { id: 'what', label: 'Quoi' },
        { id: 'by', label: 'Qui' },
      ],
    },
    { id: 'outcome', label: 'Suite', kind: 'choice', choices: [{ id: 'adoptee', label: 'Adoptée' }] },
    { id: 'people', label: 'Combien ?', kind: 'number' },
    { id: 'day', label: 'Quel jour ?', kind: 'date' },
    { id: 'secretary', label: 'Secrétaire', kind: 'text', isPrivate: true },
  ],
})
const board: Board = {
  id: 'board' as BoardId,
  v: 1,
  atelierId: 'atelier' as AtelierId,
  laneId: 'lane' as LaneId,
  orderKey: 'a0',
  activity: 'sheets',
  title: 'Fiches action',
  heading: '',
  settings: null,
  document: null,
  documentVersion: 1,
  frozenAt: null,
}
// Only the sequence of a lane is asked.
const lane = { id: 'lane' as LaneId, sequenceId: 'sequence' as SequenceId } as Lane
const frozen: Board = { ...board, frozenAt: 1 }
const wanted = {
  id: 'sheet-9' as SheetId,
  model: 'ficheAction',
  title: ' Le car du soir ',
  groupId: null,
  contributionId: null,
}

function sheetOf(change: Partial<Sheet> = {}): Sheet {
  return {
    id: 'sheet' as SheetId,
    v: 1,
    atelierId: board.atelierId,
    sequenceId: lane.sequenceId,
    laneId: lane.id,
    boardId: board.id,
    number: 4,
    model: model.id,
    title: 'Le car du soir',
    groupId: null,
    contributionId: null,
    status: 'attendu',
    fields: {},
    privateFields: {},
    filledFrom: 'direct',
    changedAt: 1,
    ...change,
  }
}

/** The sheet after a decision that must have been taken. */
function rowOf(decision: ReturnType<typeof openSheet>): Omit<Sheet, 'v'> {
  if (isRefusal(decision)) throw new Error(decision.refused)
  const [change] = decision
  if (change?.kind !== 'put' || change.table !== 'sheets') throw new Error('No sheet was written')
  return change.row
}

function fill(sheet: Sheet, field: string, value: SheetValue, baseValue: SheetValue = '', on = board) {
  return fillSheet(sheet, on, [model], { field, value, baseValue, filledFrom: 'direct' }, context)
}

describe('opening a sheet', () => {
  test('it waits to be written, with the next number of the evening', () => {
    const others = [sheetOf({ number: 2 }), sheetOf({ id: 'other' as SheetId, number: 7 })]
    const row = rowOf(openSheet(board, lane, [model], others, wanted, context))
    expect(row).toMatchObject({
      number: 8,
      title: 'Le car du soir',
      status: 'attendu',
      sequenceId: 'sequence',
      fields: {},
    })
    expect(nextSheetNumber([])).toBe(1)
  })

  test('a model that the board has not is refused', () => {
    expect(openSheet(board, lane, [], [], wanted, context)).toEqual({ refused: 'sheetModelUnknown' })
  })

  test('a frozen board opens nothing, a board that is gone neither', () => {
    expect(openSheet(frozen, lane, [model], [], wanted, context)).toEqual({ refused: 'boardFrozen' })
    expect(openSheet(undefined, lane, [model], [], wanted, context)).toEqual({ refused: 'notFound' })
  })

  test('an id is never given twice', () => {
    const others = [sheetOf({ id: wanted.id })]
    expect(openSheet(board, lane, [model], others, wanted, context)).toEqual({ refused: 'invalid' })
  })
})

describe('writing an answer', () => {
  test('an expected sheet becomes a draft, the other answers stay', () => {
    const row = rowOf(
      fill(sheetOf({ fields: { context: 'Le dernier car part à 18 h.' } }), 'headline', ' On roule '),
    )
    expect(row.status).toBe('brouillon')
    expect(row.fields).toEqual({ context: 'Le dernier car part à 18 h.', headline: 'On roule' })
    expect(row.changedAt).toBe(context.now)
  })

  test('a sheet that was handed in stays handed in when it is corrected', () => {
    expect(rowOf(fill(sheetOf({ status: 'rendu' }), 'headline', 'On roule')).status).toBe('rendu')
  })

  test('an answer of 20,000 signs is refused with how many are too many, nothing is cut', () => {
    expect(fill(sheetOf(), 'context', 'a'.repeat(20_000))).toEqual({
      refused: 'sheetAnswerTooLong',
      params: { over: 16_000, most: 4000, label: 'Contexte' },
    })
    expect(rowOf(fill(sheetOf(), 'context', 'a'.repeat(4000))).fields.context).toHaveLength(4000)
  })

  test('signs are counted as they are seen: twenty smileys are twenty signs', () => {
    expect(rowOf(fill(sheetOf(), 'headline', '😀'.repeat(20))).fields.headline).toBe('😀'.repeat(20))
  })

  test('a list keeps its items without the empty lines, up to its number', () => {
    expect(rowOf(fill(sheetOf(), 'brakes', ['Le prix', ' ', ' La distance '], [])).fields.brakes).toEqual([
      'Le prix',
      'La distance',
    ])
    expect(fill(sheetOf(), 'brakes', ['a', 'b', 'c', 'd'], [])).toEqual({
      refused: 'sheetTooManyItems',
      params: { most: 3 },
    })
  })

  test('blocks keep their parts and refuse one that is not theirs', () => {
    const value: SheetValue = [{ what: 'Écrire au Département', by: ' La mairie ' }, { what: '' }]
    expect(rowOf(fill(sheetOf(), 'who', value, [])).fields.who).toEqual([
      { what: 'Écrire au Département', by: 'La mairie' },
    ])
    expect(fill(sheetOf(), 'who', [{ colour: 'bleu' }], [])).toEqual({ refused: 'sheetFieldUnknown' })
  })

  test.each<[string, SheetValue, string]>([
    ['outcome', 'inconnue', 'sheetAnswerShape'],
    ['people', 'beaucoup', 'sheetAnswerShape'],
    ['day', 'jeudi', 'timeInvalid'],
    ['brakes', 'une seule ligne', 'sheetAnswerShape'],
    ['headline', ['une', 'liste'], 'sheetAnswerShape'],
    ['ancienne', 'texte', 'sheetFieldUnknown'],
  ])('%s does not take %j', (field, value, refused) => {
    expect(fill(sheetOf(), field, value, field === 'brakes' ? [] : '')).toEqual({ refused })
  })

  test('a choice, a number and a day can be emptied again', () => {
    const sheet = sheetOf({ fields: { outcome: 'adoptee', people: '12', day: '2026-01-31' } })
    expect(rowOf(fill(sheet, 'outcome', '', 'adoptee')).fields.outcome).toBe('')
    expect(rowOf(fill(sheet, 'people', '3,5', '12')).fields.people).toBe('3,5')
    expect(rowOf(fill(sheet, 'day', '', '2026-01-31')).fields.day).toBe('')
  })

  test('two people on one answer: the second is refused, unless it says the same', () => {
    const sheet = sheetOf({ fields: { headline: 'On roule' } })
    expect(fill(sheet, 'headline', 'On marche', '')).toEqual({ refused: 'changedMeanwhile' })
    expect(rowOf(fill(sheet, 'headline', ' On roule ', '')).fields.headline).toBe('On roule')
    expect(rowOf(fill(sheet, 'headline', 'On marche', 'On roule')).fields.headline).toBe('On marche')
  })

  test('what may name somebody goes to the private answers', () => {
    const row = rowOf(fill(sheetOf(), 'secretary', 'Odile'))
    expect(row.privateFields).toEqual({ secretary: 'Odile' })
    expect(row.fields).toEqual({})
  })

  test('a frozen board keeps its sheets as they are', () => {
    expect(fill(sheetOf(), 'headline', 'On roule', '', frozen)).toEqual({ refused: 'boardFrozen' })
    expect(
      fillSheet(
        undefined,
        board,
        [model],
        { field: 'headline', value: '', baseValue: '', filledFrom: 'direct' },
        context,
      ),
    ).toEqual({ refused: 'notFound' })
  })
})

describe('the head of a sheet', () => {
  test('changes what is given and leaves the rest', () => {
    const sheet = sheetOf({ groupId: 'group-1' as GroupId })
    expect(rowOf(changeSheet(sheet, { status: 'rendu' }, context))).toMatchObject({
      status: 'rendu',
      groupId: 'group-1',
      title: 'Le car du soir',
    })
    const moved = rowOf(
      changeSheet(
        sheet,
        { title: ' Le marché ', groupId: null, contributionId: 'contribution' as ContributionId },
        context,
      ),
    )
    expect(moved).toMatchObject({ title: 'Le marché', groupId: null, contributionId: 'contribution' })
    expect(changeSheet(undefined, {}, context)).toEqual({ refused: 'notFound' })
  })
})

test('a form and the host read an answer by one rule', () => {
  const field = model.fields.find((one) => one.id === 'headline') as SheetField
  expect(readAnswer(field, ' ligne\r\nsuite\0 ')).toBe('ligne\nsuite')
  expect(isEmptyValue(readAnswer(field, '  ') as SheetValue)).toBe(true)
  expect(isEmptyValue(undefined)).toBe(true)
})
