import type { Contribution, Group, Sheet } from '../../domain/rows.ts'
import { answerOf, isEmptyValue } from '../../domain/sheets/fillSheet.ts'
import type { SheetField, SheetModel } from '../../domain/sheets/sheetModel.ts'
import type { BoardContent } from '../activity.ts'
import { cardsLeft, isOnWall, slotOfCard } from './logic.ts'
import type { BranchKind, DeckCard, SheetsAction, SheetsDocument, SheetsSettings } from './schema.ts'

export type SheetsContent = BoardContent<SheetsSettings, SheetsDocument>

/** The sheets that several tables filled one after the other on the same thing: one model, one title. */
export type SheetFamily = { key: string; model: SheetModel; title: string; sheets: Sheet[] }

/** Sheets by number, those of one model and one title together; a sheet without a title stands alone. */
export function familiesOf(settings: SheetsSettings, sheets: readonly Sheet[]): SheetFamily[] {
  const families = new Map<string, SheetFamily>()
  for (const sheet of sheets.toSorted((a, b) => a.number - b.number)) {
    const model = settings.models.find((one) => one.id === sheet.model)
    if (!model) continue
    const name = sheet.title.trim().toLocaleLowerCase('fr')
    const key = name === '' ? `${model.id} ${sheet.id}` : `${model.id} « ${name}`
    const family = families.get(key)
    if (family) family.sheets.push(sheet)
    else families.set(key, { key, model, title: sheet.title.trim(), sheets: [sheet] })
  }
  return [...families.values()]
}

/** Whether nobody wrote anything in it yet. */
export function isBlankSheet(sheet: Sheet, model: SheetModel): boolean {
  return model.fields.every((field) => isEmptyValue(answerOf(sheet, field)))
}

/** What the tables had to answer and did not, in the order of the sheet. */
export function missingFields(sheet: Sheet, model: SheetModel): SheetField[] {
  return model.fields.filter((field) => field.isRequired && isEmptyValue(answerOf(sheet, field)))
}

/** The groups that have no sheet of a model yet, in their order. */
export function groupsWithout(groups: readonly Group[], sheets: readonly Sheet[], modelId: string): Group[] {
  const dealt = new Set(sheets.filter((one) => one.model === modelId).map((one) => one.groupId))
  return groups.filter((group) => !dealt.has(group.id)).toSorted((a, b) => a.number - b.number)
}

/** The paroles of the board that no sheet of a model develops yet. */
export function contributionsWithout(
  contributions: readonly Contribution[],
  sheets: readonly Sheet[],
  modelId: string,
): Contribution[] {
  const told = new Set(sheets.filter((one) => one.model === modelId).map((one) => one.contributionId))
  return contributions.filter((one) => isOnWall(one) && !told.has(one.id))
}

/** What sits in a slot, in the order of its places. */
export function saidIn(
  content: Pick<SheetsContent, 'contributions' | 'placements'>,
  slotId: string,
): Contribution[] {
  const byId = new Map(content.contributions.map((one) => [one.id, one]))
  return content.placements
    .filter((place) => place.slot === slotId)
    .toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0))
    .flatMap((place) => {
      const contribution = byId.get(place.contributionId)
      return contribution && isOnWall(contribution) ? [contribution] : []
    })
}

export type Branch = { contribution: Contribution; kind: BranchKind | null }
export type PlayedCard = { card: DeckCard; isPlayed: boolean; isCurrent: boolean; branches: Branch[] }

/** The cards that were drawn, in order, then those to which something was recommended all the same. */
export function playedCards(content: SheetsContent): PlayedCard[] {
  const { settings, document } = content
  const drawn = document.drawn.flatMap(({ cardId, isPlayed }) => {
    const card = settings.deck.find((one) => one.id === cardId)
    return card ? [{ card, isPlayed }] : []
  })
  const left = cardsLeft(settings, document).map((card) => ({ card, isPlayed: false }))
  const all = [...drawn, ...left].map(({ card, isPlayed }) => ({
    card,
    isPlayed,
    isCurrent: document.currentCardId === card.id,
    branches: saidIn(content, slotOfCard(card.id)).map((contribution) => ({
      contribution,
      kind: settings.branchKinds.find((kind) => kind.id === contribution.details.existence) ?? null,
    })),
  }))
  return all.filter((one, index) => index < drawn.length || one.branches.length > 0)
}

/** The portraits that can still be drawn: not drawn, and nothing recommended to them. */
export function waitingCards(content: SheetsContent): DeckCard[] {
  const played = new Set(playedCards(content).map((one) => one.card.id))
  return content.settings.deck.filter((card) => !played.has(card.id))
}

/** The draw of one of the portraits that wait. */
export function drawAction(content: SheetsContent): SheetsAction {
  const left = cardsLeft(content.settings, content.document)
  const waiting = new Set(waitingCards(content).map((card) => card.id))
  return { kind: 'draw', exceptCardIds: left.map((card) => card.id).filter((id) => !waiting.has(id)) }
}

/** The answer that stands large during the course: the last one written among `courseFields`, of the shown sheet. */
export function courseText(content: SheetsContent): string {
  const { settings, document, sheets } = content
  const sheet =
    sheets.find((one) => one.id === document.shownSheetId) ??
    sheets.toSorted((a, b) => b.changedAt - a.changedAt).find((one) => Object.keys(one.fields).length > 0)
  if (!sheet) return ''
  for (const id of settings.courseFields.toReversed()) {
    const answer = sheet.fields[id]
    if (typeof answer === 'string' && answer !== '') return answer
  }
  return ''
}
