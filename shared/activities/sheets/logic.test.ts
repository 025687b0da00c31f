import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../domain/change.ts'
import type { ActionContext } from '../activity.ts'
import { sheets } from './activity.ts'
import { drawnIndex } from './drawnIndex.ts'
import { afterSettings, apply, captureSlots, cardsLeft, initialDocument, slots } from './logic.ts'
import { type SheetsAction, type SheetsDocument, settingsSchema } from './schema.ts'

const minute = 60_000
const settings = settingsSchema.parse({
  deck: ['maelle', 'roger', 'samira'].map((id) => ({ id, title: id })),
  cardMinutes: 10,
  columns: [{ id: 'impasse', title: 'Impasses' }],
  course: [
    { id: 'presenter', title: 'Le projet et la question', minutes: 6 },
    { id: 'idees', title: 'Les idées', minutes: 0 },
  ],
})

/** Applies actions one after the other; each draw has its own fresh id. */
function play(actions: SheetsAction[], from: SheetsDocument = initialDocument()): SheetsDocument {
  let minted = 0
  const context: ActionContext = {
    now: 1_000,
    newId: <T extends string>() => `id-${minted++}` as T,
    present: 12,
  }
  return actions.reduce((document, action) => {
    const next = apply(document, action, settings, context)
    if (isRefusal(next)) throw new Error(next.refused)
    return next
  }, from)
}

describe('drawing portraits', () => {
  test('a portrait is drawn once: three draws empty a deck of three, in the order of chance', () => {
    const document = play([{ kind: 'draw' }, { kind: 'draw' }, { kind: 'draw' }])
    expect(document.drawn.map((one) => one.cardId).toSorted()).toEqual(['maelle', 'roger', 'samira'])
    expect(cardsLeft(settings, document)).toEqual([])
    expect(() => play([{ kind: 'draw' }], document)).toThrow('actionRefused')
  })

  test('a portrait typed back from paper stays out of the draw', () => {
    const document = play([{ kind: 'draw', exceptCardIds: ['maelle', 'samira'] }])
    expect(document.currentCardId).toBe('roger')
  })

  test('the next portrait takes the centre with its minutes, the one before has been played', () => {
    const document = play([
      { kind: 'takeCard', cardId: 'samira' },
      { kind: 'takeCard', cardId: 'maelle' },
    ])
    expect(document).toMatchObject({ currentCardId: 'maelle', cardEndsAt: 1_000 + 10 * minute })
    expect(document.drawn).toEqual([
      { cardId: 'samira', isPlayed: true },
      { cardId: 'maelle', isPlayed: false },
    ])
  })

  test('a portrait drawn by mistake goes back to the deck', () => {
    const document = play([
      { kind: 'takeCard', cardId: 'samira' },
      { kind: 'putBack', cardId: 'samira' },
    ])
    expect(document).toEqual(initialDocument())
  })

  test('a portrait that was played leaves the centre, and can be taken up again', () => {
    const played = play([{ kind: 'takeCard', cardId: 'roger' }, { kind: 'closeCard' }])
    expect(played.currentCardId).toBeNull()
    expect(played.drawn).toEqual([{ cardId: 'roger', isPlayed: true }])
    const again = play(
      [
        { kind: 'markPlayed', cardId: 'roger', isPlayed: false },
        { kind: 'takeCard', cardId: 'roger' },
      ],
      played,
    )
    expect(again.drawn).toEqual([{ cardId: 'roger', isPlayed: false }])
  })

  test('what is said goes to the portrait in the centre first, and stays on each of them', () => {
    const document = play([
      { kind: 'takeCard', cardId: 'samira' },
      { kind: 'takeCard', cardId: 'maelle' },
    ])
    expect(slots(settings, document).map((slot) => slot.id)).toEqual([
      'carte-samira',
      'carte-maelle',
      'carte-roger',
      'impasse',
    ])
    expect(captureSlots(settings, document).map((slot) => slot.id)).toEqual(['carte-maelle', 'impasse'])
  })

  test('every card of a deck comes out, each about as often', () => {
    const counts = [0, 0, 0, 0]
    for (let draw = 0; draw < 4_000; draw += 1) {
      const index = drawnIndex(`0198c1d2-7000-7000-8000-${String(draw).padStart(12, '0')}`, 4)
      counts[index] = (counts[index] ?? 0) + 1
    }
    for (const count of counts) expect(count).toBeGreaterThan(850)
    expect(drawnIndex('id', 0)).toBe(-1)
  })
})

describe('the steps of a course', () => {
  test('a step begun from the board has its own deadline', () => {
    const document = play([
      { kind: 'goToStep', index: 0, isTimed: true },
      { kind: 'addTime', seconds: 60 },
    ])
    expect(document).toMatchObject({ stepIndex: 0, stepEndsAt: 1_000 + 7 * minute })
    expect(play([{ kind: 'goToStep', index: 1, isTimed: true }], document).stepEndsAt).toBeNull()
    expect(play([{ kind: 'goToStep', index: null, isTimed: true }], document).stepIndex).toBeNull()
  })

  test('a step that does not exist, or time added to none, is refused', () => {
    expect(() => play([{ kind: 'goToStep', index: 2, isTimed: true }])).toThrow('actionRefused')
    expect(() => play([{ kind: 'addTime', seconds: 60 }])).toThrow('actionRefused')
  })

  test('the evening brings the step of the same name, without a second clock', () => {
    const document = initialDocument()
    expect(sheets.actionAtStep?.({ title: 'LES IDEES' }, settings, document)).toEqual({
      kind: 'goToStep',
      index: 1,
      isTimed: false,
    })
    expect(sheets.actionAtStep?.({ title: 'La pause' }, settings, document)).toBeNull()
  })
})

test('a portrait or a step taken out of the settings leaves the board, the rest stays as it was played', () => {
  const document = play([
    { kind: 'takeCard', cardId: 'samira' },
    { kind: 'takeCard', cardId: 'maelle' },
    { kind: 'goToStep', index: 1, isTimed: true },
    { kind: 'showSheet', sheetId: 'sheet-1' },
  ])
  const next = settingsSchema.parse({ deck: [{ id: 'samira', title: 'Samira' }], course: [] })
  expect(afterSettings(document, settings, next)).toEqual({
    ...initialDocument(),
    drawn: [{ cardId: 'samira', isPlayed: true }],
    shownSheetId: 'sheet-1',
  })
})
