import { isRefusal, type Refusal } from '../../shared/domain/change.ts'
import { isSameValue, readAnswer } from '../../shared/domain/sheets/fillSheet.ts'
import type { SheetField, SheetValue } from '../../shared/domain/sheets/sheetModel.ts'

/** An answer being written: what the field held when the writing began, and what went to the host meanwhile. */
export type AnswerDraft = { value: SheetValue; baseValue: SheetValue; sentValue: SheetValue | null }

/** The draft after one more sign was typed. */
export function typed(draft: AnswerDraft | null, present: SheetValue, value: SheetValue): AnswerDraft {
  return draft ? { ...draft, value } : { value, baseValue: present, sentValue: null }
}

/**
 * The draft once the sheet says `present`: forgotten when it is kept and the hand has left, moved onto its own echo,
 * dropped when nothing of it is unsent and another console wrote; else it stays, whatever the others wrote.
 */
export function reconcile(
  field: SheetField,
  draft: AnswerDraft | null,
  present: SheetValue,
  isWriting: boolean,
): AnswerDraft | null {
  if (!draft) return null
  const read = readAnswer(field, draft.value)
  const mine = isRefusal(read) ? null : read
  if (mine !== null && isSameValue(mine, present)) {
    if (!isWriting) return null
    return isSameValue(draft.baseValue, present) && draft.sentValue === null
      ? draft
      : { ...draft, baseValue: present, sentValue: null }
  }
  if (isSameValue(present, draft.baseValue)) return draft
  if (draft.sentValue !== null && isSameValue(present, draft.sentValue))
    return { ...draft, baseValue: present, sentValue: null }
  if (mine !== null && isSameValue(mine, draft.baseValue)) return null
  return draft
}

/** Whether somebody else wrote in the field since this writing began. */
export function isOvertaken(draft: AnswerDraft | null, present: SheetValue): boolean {
  return draft !== null && !isSameValue(draft.baseValue, present)
}

/** What there is to send now: nothing when nothing changed or another wrote meanwhile; or why it cannot go. */
export function answerToSend(
  field: SheetField,
  draft: AnswerDraft | null,
  present: SheetValue,
): { value: SheetValue; baseValue: SheetValue } | Refusal | null {
  if (!draft) return null
  const value = readAnswer(field, draft.value)
  if (isRefusal(value)) return value
  if (isSameValue(value, present) || isOvertaken(draft, present)) return null
  return { value, baseValue: draft.baseValue }
}
