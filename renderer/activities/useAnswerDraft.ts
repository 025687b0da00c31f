import { useEffect, useRef, useState } from 'react'
import { isRefusal, type Refusal } from '../../shared/domain/change.ts'
import type { Sheet } from '../../shared/domain/rows.ts'
import { answerOf } from '../../shared/domain/sheets/fillSheet.ts'
import type { SheetField, SheetValue } from '../../shared/domain/sheets/sheetModel.ts'
import { type AnswerDraft, answerToSend, isOvertaken, reconcile, typed } from './answerDraft.ts'

/** What a form sends for one field. */
export type SheetAnswer = { field: string; value: SheetValue; baseValue: SheetValue }

/** Texts that could not be kept (too long, overtaken, frozen): they wait for the sheet to be opened again. */
const waiting = new Map<string, AnswerDraft>()

export type AnswerWriting = {
  /** What is in the field: what is being typed, else what the sheet holds. */
  shown: SheetValue
  present: SheetValue
  /** Why what was typed cannot be kept. */
  refusal: Refusal | null
  /** Somebody else wrote in this field meanwhile. */
  isOvertaken: boolean
  change: (value: SheetValue) => void
  /** Sends what was typed; a choice gives it at once. */
  settle: (value?: SheetValue) => void
  begin: () => void
  /** The hand leaves the field. */
  leave: () => void
  keepMine: () => void
  takeTheirs: () => void
}

/** One answer being written, until the sheet holds it. Nothing typed is ever lost, even when it cannot be kept. */
export function useAnswerDraft(
  sheet: Sheet,
  field: SheetField,
  isReadOnly: boolean,
  onFill: (answer: SheetAnswer) => void,
): AnswerWriting {
  const key = `${sheet.id} ${field.id}`
  const present = answerOf(sheet, field)
  const [held, setHeld] = useState<AnswerDraft | null>(() => waiting.get(key) ?? null)
  const [isWriting, setIsWriting] = useState(false)
  const [isAsked, setIsAsked] = useState(() => waiting.has(key))
  const draft = reconcile(field, held, present, isWriting)
  const latest = useRef({ draft, present, isReadOnly, onFill })
  latest.current = { draft, present, isReadOnly, onFill }

  const hold = (next: AnswerDraft | null) => {
    latest.current = { ...latest.current, draft: next }
    if (next) waiting.set(key, next)
    else waiting.delete(key)
    setHeld(next)
  }
  // The draft on screen is the one that is held: what was forgotten does not come back.
  useEffect(() => {
    if (draft === held) return
    if (draft) waiting.set(key, draft)
    else waiting.delete(key)
    setHeld(draft)
  }, [draft, held, key])
  // A form that goes away sends what it can, as if the field had been left.
  useEffect(
    () => () => {
      const now = latest.current
      const answer = answerToSend(field, now.draft, now.present)
      if (answer && !isRefusal(answer) && !now.isReadOnly) now.onFill({ field: field.id, ...answer })
    },
    [field],
  )

  const send = (next: AnswerDraft | null) => {
    setIsAsked(true)
    const answer = answerToSend(field, next, present)
    if (!answer || isRefusal(answer) || isReadOnly) return hold(next)
    if (next) hold({ ...next, sentValue: answer.value })
    onFill({ field: field.id, ...answer })
  }
  const read = isAsked ? answerToSend(field, draft, present) : null
  return {
    shown: draft ? draft.value : present,
    present,
    refusal: isRefusal(read) ? read : null,
    isOvertaken: isOvertaken(draft, present),
    // Two gestures of one key press follow each other before the next drawing: the second starts from the first.
    change: (value) => {
      setIsAsked(false)
      hold(typed(latest.current.draft, present, value))
    },
    settle: (value) =>
      send(value === undefined ? latest.current.draft : typed(latest.current.draft, present, value)),
    begin: () => setIsWriting(true),
    leave: () => {
      setIsWriting(false)
      send(latest.current.draft)
    },
    keepMine: () => send(draft ? { ...draft, baseValue: present } : null),
    takeTheirs: () => hold(null),
  }
}
