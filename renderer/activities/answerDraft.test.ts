import { describe, expect, test } from 'vitest'
import { sheetModelSchema } from '../../shared/domain/sheets/sheetModel.ts'
import { type AnswerDraft, answerToSend, isOvertaken, reconcile, typed } from './answerDraft.ts'

const [text, list] = sheetModelSchema.parse({
  id: 'fiche',
  title: 'Fiche',
  fields: [
    { id: 'title', label: 'Titre', kind: 'text', maxLength: 12 },
    { id: 'brakes', label: 'Freins', kind: 'list' },
  ],
}).fields
if (!text || !list) throw new Error('The model has two fields')

const draftOf = (change: Partial<AnswerDraft>): AnswerDraft => ({
  value: 'Le car',
  baseValue: '',
  sentValue: null,
  ...change,
})

describe('an answer being written', () => {
  test('goes with what the field held when the writing began', () => {
    const draft = typed(typed(null, 'Le bus', 'L'), 'Le bus', 'Le car')
    expect(answerToSend(text, draft, 'Le bus')).toEqual({ value: 'Le car', baseValue: 'Le bus' })
  })

  test('is not sent when it says what the sheet says', () => {
    expect(answerToSend(text, draftOf({ value: ' Le car ' }), 'Le car')).toBeNull()
    expect(answerToSend(text, null, '')).toBeNull()
  })

  test('too long, it stays in the field with its reason', () => {
    const draft = draftOf({ value: 'a'.repeat(13) })
    expect(answerToSend(text, draft, '')).toMatchObject({
      refused: 'sheetAnswerTooLong',
      params: { over: 1 },
    })
    expect(reconcile(text, draft, '', false)).toBe(draft)
  })

  test('is forgotten once the sheet holds it and the hand has left', () => {
    const draft = draftOf({ sentValue: 'Le car' })
    expect(reconcile(text, draft, 'Le car', false)).toBeNull()
    expect(reconcile(text, draft, 'Le car', true)).toEqual(draftOf({ baseValue: 'Le car' }))
  })

  test('goes on over its own echo when more was typed meanwhile', () => {
    const draft = draftOf({ value: 'Le car du soir', sentValue: 'Le car' })
    const next = reconcile(text, draft, 'Le car', true)
    expect(isOvertaken(next, 'Le car')).toBe(false)
  })

  test('an empty line under the hand stays while the list is being written', () => {
    const draft = draftOf({ value: ['Prix', '', 'Distance'], baseValue: [], sentValue: ['Prix', 'Distance'] })
    expect(reconcile(list, draft, ['Prix', 'Distance'], true)?.value).toEqual(['Prix', '', 'Distance'])
  })
})

describe('two consoles on one answer', () => {
  test('the typed text stays, and nothing is sent over the other', () => {
    const draft = draftOf({})
    const held = reconcile(text, draft, 'Le vélo', true)
    expect(held).toBe(draft)
    expect(isOvertaken(held, 'Le vélo')).toBe(true)
    expect(answerToSend(text, held, 'Le vélo')).toBeNull()
  })

  test('with nothing unsent, the other’s text is shown', () => {
    expect(reconcile(text, draftOf({ baseValue: 'Le car' }), 'Le vélo', true)).toBeNull()
  })
})
