import type { Json } from '../rows.ts'
import { inLanguage } from './inLanguage.ts'
import type { Language, Method, MethodField } from './methodSchema.ts'

/** The questions of a board (`Asked` of the activities that ask), in one language. */
type Question = {
  id: string
  label: string
  kind: NonNullable<MethodField['kind']>
  slots: string[]
  choices: { id: string; label: string }[]
  isPrivate?: boolean
}

/**
 * The settings of each board of a method in one language, with the fields of the method asked where they belong: on the
 * first board of columns or of rows × columns that has their columns, unless it says itself what it asks.
 */
export function askedOfFields(method: Pick<Method, 'boards' | 'fields'>, language: Language): Json[] {
  const settings = method.boards.map(
    (board) => inLanguage(board.settings, language) as { [name: string]: Json },
  )
  const asked = new Map<number, Question[]>()
  for (const field of method.fields) {
    const at = method.boards.findIndex(
      (board, index) =>
        (board.activity === 'columns' || board.activity === 'matrix') &&
        field.slots.every((slot) => columnsOf(settings[index]).includes(slot)),
    )
    if (at >= 0) asked.set(at, [...(asked.get(at) ?? []), questionOf(field, language)])
  }
  return settings.map((one, index) => {
    const questions = asked.get(index)
    return questions && one.asked === undefined ? { ...one, asked: questions } : one
  })
}

function questionOf(
  { id, label, kind, isPrivate, slots, choices }: MethodField,
  language: Language,
): Question {
  return {
    id,
    label: label[language],
    kind: choices.length > 0 ? 'choix' : (kind ?? 'texte'),
    slots,
    choices: choices.map((choice) => ({ id: choice.id, label: choice.label[language] })),
    ...(isPrivate === true && { isPrivate }),
  }
}

function columnsOf(settings: { [name: string]: Json } | undefined): string[] {
  const columns = settings?.columns
  if (!Array.isArray(columns)) return []
  return columns.flatMap((column) =>
    typeof column === 'object' && column !== null && !Array.isArray(column) && typeof column.id === 'string'
      ? [column.id]
      : [],
  )
}
