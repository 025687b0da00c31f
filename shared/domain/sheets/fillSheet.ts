import { type Decision, isRefusal, put, type Refusal, refuse } from '../change.ts'
import type { ContributionId, GroupId, SheetId } from '../ids.ts'
import type { Board, Contribution, Lane, Sheet, SheetStatus } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { SheetField, SheetModel, SheetValue } from './sheetModel.ts'

/** The next number of a sheet in an atelier: numbers are printed, so one is never given twice. */
export function nextSheetNumber(sheets: readonly Pick<Sheet, 'number'>[]): number {
  return sheets.reduce((most, sheet) => Math.max(most, sheet.number), 0) + 1
}

/** A blank sheet of one of the board's models, expected until somebody writes in it. */
export function openSheet(
  board: Board | undefined,
  lane: Lane | undefined,
  models: readonly SheetModel[],
  /** Every sheet of the atelier. */
  sheets: readonly Sheet[],
  wanted: {
    id: SheetId
    model: string
    title: string
    groupId: GroupId | null
    contributionId: ContributionId | null
  },
  context: RuleContext,
): Decision {
  if (!board || !lane) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  if (sheets.some((sheet) => sheet.id === wanted.id)) return refuse('invalid')
  if (!models.some((model) => model.id === wanted.model)) return refuse('sheetModelUnknown')
  return [
    put('sheets', {
      id: wanted.id,
      atelierId: board.atelierId,
      sequenceId: lane.sequenceId,
      laneId: lane.id,
      boardId: board.id,
      number: nextSheetNumber(sheets),
      model: wanted.model,
      title: wanted.title.trim(),
      groupId: wanted.groupId,
      contributionId: wanted.contributionId,
      status: 'attendu',
      fields: {},
      privateFields: {},
      filledFrom: 'direct',
      changedAt: context.now,
    }),
  ]
}

/**
 * Writes one answer. Refused when the field is not of the model, when it is too long (nothing is cut), or when somebody
 * else changed it since `baseValue` was read. An expected sheet becomes a draft.
 */
export function fillSheet(
  sheet: Sheet | undefined,
  board: Board | undefined,
  models: readonly SheetModel[],
  answer: {
    field: string
    value: SheetValue
    baseValue: SheetValue
    filledFrom: Contribution['capturedFrom']
  },
  context: RuleContext,
): Decision {
  if (!sheet || !board) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  const field = models
    .find((model) => model.id === sheet.model)
    ?.fields.find((one) => one.id === answer.field)
  if (!field) return refuse('sheetFieldUnknown')
  const held = field.isPrivate ? sheet.privateFields : sheet.fields
  const present = answerOf(sheet, field)
  const value = readAnswer(field, answer.value)
  if (isRefusal(value)) return value
  if (!isSameValue(present, answer.baseValue) && !isSameValue(present, value))
    return refuse('changedMeanwhile')
  const answers = { ...held, [field.id]: value }
  return [
    put('sheets', {
      ...sheet,
      ...(field.isPrivate ? { privateFields: answers } : { fields: answers }),
      status: sheet.status === 'attendu' ? 'brouillon' : sheet.status,
      filledFrom: answer.filledFrom,
      changedAt: context.now,
    }),
  ]
}

/** Changes what stands at the head of a sheet, or says that it came in. */
export function changeSheet(
  sheet: Sheet | undefined,
  change: {
    title?: string | undefined
    groupId?: GroupId | null | undefined
    contributionId?: ContributionId | null | undefined
    status?: SheetStatus | undefined
  },
  context: RuleContext,
): Decision {
  if (!sheet) return refuse('notFound')
  return [
    put('sheets', {
      ...sheet,
      title: change.title?.trim() ?? sheet.title,
      groupId: change.groupId === undefined ? sheet.groupId : change.groupId,
      contributionId: change.contributionId === undefined ? sheet.contributionId : change.contributionId,
      status: change.status ?? sheet.status,
      changedAt: context.now,
    }),
  ]
}

/** What a field holds when nobody wrote in it. */
export function emptyValue(field: Pick<SheetField, 'kind'>): SheetValue {
  return field.kind === 'list' || field.kind === 'blocks' ? [] : ''
}

/** Whether two answers say the same. */
export function isSameValue(one: SheetValue, other: SheetValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Whether nobody answered yet. */
export function isEmptyValue(value: SheetValue | undefined): boolean {
  return value === undefined || value.length === 0
}

/** What a sheet holds for a field, private or not; empty when nobody wrote in it. */
export function answerOf(
  sheet: Pick<Sheet, 'fields' | 'privateFields'>,
  field: Pick<SheetField, 'id' | 'kind' | 'isPrivate'>,
): SheetValue {
  return (field.isPrivate ? sheet.privateFields : sheet.fields)[field.id] ?? emptyValue(field)
}

/**
 * The answer as it will be kept: trimmed, empty items left out; or why it cannot be. A form asks it before sending,
 * the host asks it again.
 */
export function readAnswer(field: SheetField, value: SheetValue): SheetValue | Refusal {
  if (field.kind === 'list') {
    if (!Array.isArray(value)) return refuse('sheetAnswerShape')
    const items: string[] = []
    for (const item of value) {
      if (typeof item !== 'string') return refuse('sheetAnswerShape')
      const read = readLine(field, item)
      if (typeof read !== 'string') return read
      if (read !== '') items.push(read)
    }
    return items.length > field.maxItems ? refuse('sheetTooManyItems', { most: field.maxItems }) : items
  }
  if (field.kind === 'blocks') {
    if (!Array.isArray(value)) return refuse('sheetAnswerShape')
    const known = new Set(field.parts.map((part) => part.id))
    const blocks: { [part: string]: string }[] = []
    for (const block of value) {
      if (typeof block === 'string') return refuse('sheetAnswerShape')
      const kept: { [part: string]: string } = {}
      for (const [part, text] of Object.entries(block)) {
        if (!known.has(part)) return refuse('sheetFieldUnknown')
        const read = readLine(field, text)
        if (typeof read !== 'string') return read
        if (read !== '') kept[part] = read
      }
      if (Object.keys(kept).length > 0) blocks.push(kept)
    }
    return blocks.length > field.maxItems ? refuse('sheetTooManyItems', { most: field.maxItems }) : blocks
  }
  if (typeof value !== 'string') return refuse('sheetAnswerShape')
  const read = readLine(field, value)
  if (typeof read !== 'string' || read === '') return read
  if (field.kind === 'choice' && !field.choices.some((choice) => choice.id === read))
    return refuse('sheetAnswerShape')
  if (field.kind === 'number' && !/^-?\d+([.,]\d+)?$/.test(read)) return refuse('sheetAnswerShape')
  if (field.kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(read)) return refuse('timeInvalid')
  return read
}

function readLine(field: SheetField, typed: string): string | Refusal {
  const text = typed.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  const over = [...text].length - field.maxLength
  return over > 0 ? refuse('sheetAnswerTooLong', { over, most: field.maxLength, label: field.label }) : text
}
