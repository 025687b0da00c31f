import { type Refusal, refuse } from '../../domain/change.ts'
import type { Contribution } from '../../domain/rows.ts'
import type { ActionContext, Slot } from '../activity.ts'
import { drawnIndex } from './drawnIndex.ts'
import type { SheetsAction, SheetsDocument, SheetsSettings } from './schema.ts'

const minuteMs = 60_000
const cardPrefix = 'carte-'

/** No step is under way, the deck is whole, the wall shows every sheet in turn. */
export function initialDocument(): SheetsDocument {
  return {
    stepIndex: null,
    stepEndsAt: null,
    drawn: [],
    currentCardId: null,
    cardEndsAt: null,
    shownSheetId: null,
  }
}

/** A step or a card that is no longer in the settings leaves; everything else stays as it was played. */
export function afterSettings(
  document: SheetsDocument,
  _previous: SheetsSettings,
  settings: SheetsSettings,
): SheetsDocument {
  const isInDeck = (cardId: string | null) => settings.deck.some((card) => card.id === cardId)
  const hasStep = document.stepIndex !== null && document.stepIndex < settings.course.length
  const hasCard = isInDeck(document.currentCardId)
  return {
    ...document,
    stepIndex: hasStep ? document.stepIndex : null,
    stepEndsAt: hasStep ? document.stepEndsAt : null,
    drawn: document.drawn.filter((one) => isInDeck(one.cardId)),
    currentCardId: hasCard ? document.currentCardId : null,
    cardEndsAt: hasCard ? document.cardEndsAt : null,
  }
}

/** The next step, the next portrait, the sheet on the wall. */
export function apply(
  document: SheetsDocument,
  action: SheetsAction,
  settings: SheetsSettings,
  context: ActionContext,
): SheetsDocument | Refusal {
  switch (action.kind) {
    case 'goToStep': {
      if (action.index === null) return { ...document, stepIndex: null, stepEndsAt: null }
      const step = settings.course[action.index]
      if (!step) return refuse('actionRefused')
      const isCounted = action.isTimed && step.minutes > 0
      return {
        ...document,
        stepIndex: action.index,
        stepEndsAt: isCounted ? context.now + step.minutes * minuteMs : null,
      }
    }
    case 'addTime': {
      const byMs = action.seconds * 1000
      if (document.currentCardId !== null && document.cardEndsAt !== null)
        return { ...document, cardEndsAt: document.cardEndsAt + byMs }
      return document.stepEndsAt === null
        ? refuse('actionRefused')
        : { ...document, stepEndsAt: document.stepEndsAt + byMs }
    }
    case 'draw': {
      const except = new Set(action.exceptCardIds)
      const left = cardsLeft(settings, document).filter((card) => !except.has(card.id))
      const card = left[drawnIndex(context.newId(), left.length)]
      return card ? takeCard(document, card.id, settings, context) : refuse('actionRefused')
    }
    case 'takeCard':
      return settings.deck.some((card) => card.id === action.cardId)
        ? takeCard(document, action.cardId, settings, context)
        : refuse('actionRefused')
    case 'putBack':
      if (!isDrawn(document, action.cardId)) return refuse('actionRefused')
      return {
        ...(document.currentCardId === action.cardId ? closeCard(document) : document),
        drawn: document.drawn.filter((one) => one.cardId !== action.cardId),
      }
    case 'markPlayed':
      if (!isDrawn(document, action.cardId)) return refuse('actionRefused')
      return markPlayed(document, action.cardId, action.isPlayed)
    case 'closeCard':
      return document.currentCardId === null
        ? refuse('actionRefused')
        : closeCard(markPlayed(document, document.currentCardId, true))
    case 'showSheet':
      return { ...document, shownSheetId: action.sheetId }
  }
}

/** Portraits still in the deck, in its order. */
export function cardsLeft(settings: SheetsSettings, document: SheetsDocument): SheetsSettings['deck'] {
  return settings.deck.filter((card) => !isDrawn(document, card.id))
}

function isDrawn(document: SheetsDocument, cardId: string): boolean {
  return document.drawn.some((one) => one.cardId === cardId)
}

/** Lays a card in the centre: the one before it has been played. */
function takeCard(
  document: SheetsDocument,
  cardId: string,
  settings: SheetsSettings,
  context: ActionContext,
): SheetsDocument {
  const { currentCardId } = document
  const before =
    currentCardId === null || currentCardId === cardId ? document : markPlayed(document, currentCardId, true)
  return {
    ...before,
    drawn: isDrawn(before, cardId) ? before.drawn : [...before.drawn, { cardId, isPlayed: false }],
    currentCardId: cardId,
    cardEndsAt: settings.cardMinutes === null ? null : context.now + settings.cardMinutes * minuteMs,
  }
}

function markPlayed(document: SheetsDocument, cardId: string, isPlayed: boolean): SheetsDocument {
  return {
    ...document,
    drawn: document.drawn.map((one) => (one.cardId === cardId ? { ...one, isPlayed } : one)),
  }
}

function closeCard(document: SheetsDocument): SheetsDocument {
  return { ...document, currentCardId: null, cardEndsAt: null }
}

/** The place of what is recommended to a portrait. */
export function slotOfCard(cardId: string): string {
  return cardPrefix + cardId
}

/** A place per portrait, those drawn first, then what is said beside the sheets. */
export function slots(settings: SheetsSettings, document: SheetsDocument): Slot[] {
  const drawn = document.drawn.flatMap(({ cardId }) => settings.deck.find((one) => one.id === cardId) ?? [])
  return [...drawn, ...cardsLeft(settings, document)].map(cardSlot).concat(settings.columns)
}

/** While somebody speaks: the portrait in the centre, then the columns. */
export function captureSlots(settings: SheetsSettings, document: SheetsDocument): Slot[] {
  const card = settings.deck.find((one) => one.id === document.currentCardId)
  return [...(card ? [cardSlot(card)] : []), ...settings.columns]
}

function cardSlot(card: { id: string; title: string }): Slot {
  return { id: slotOfCard(card.id), title: card.title, subtitle: '', sign: 'none', colour: 'ciel' }
}

/** What was set aside stays off the wall. */
export function isOnWall(contribution: Contribution): boolean {
  return contribution.status !== 'ecarte'
}

/** The step of the course that bears the title of the evening's step, whatever its case and accents. */
export function stepNamed(title: string, settings: SheetsSettings): number | null {
  const wanted = plain(title)
  const index = settings.course.findIndex((step) => plain(step.title) === wanted)
  return wanted === '' || index < 0 ? null : index
}

function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
