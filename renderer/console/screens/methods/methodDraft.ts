import type { Method, MethodBoard, MethodField } from '../../../../shared/domain/methods/methodSchema.ts'
import type { MethodGuides } from '../../../../shared/domain/methods/ownMethod.ts'
import type { FormLanguage } from './FormLanguage.ts'

/** A method being written: it may still lack words. */
export type MethodDraft = { method: Method; guides: MethodGuides; basedOn: string }

/**
 * Writes `text` in one language. While the first language is written, the other follows as long as it said the same, or
 * nothing; the second is written alone.
 */
export function written<T extends { fr: string; en: string }>(
  texts: T,
  { language, first }: FormLanguage,
  text: string,
): { fr: string; en: string } {
  const other = language === 'fr' ? 'en' : 'fr'
  const follows = language === first && (texts[other] === texts[language] || texts[other] === '')
  return { fr: texts.fr, en: texts.en, [language]: text, ...(follows && { [other]: text }) }
}

/** The same for a list of words. */
export function writtenList(
  lists: { fr: string[]; en: string[] },
  { language, first }: FormLanguage,
  list: string[],
): { fr: string[]; en: string[] } {
  const other = language === 'fr' ? 'en' : 'fr'
  const isSame = lists[other].join('\n') === lists[language].join('\n') || lists[other].length === 0
  const follows = language === first && isSame
  return { fr: lists.fr, en: lists.en, [language]: list, ...(follows && { [other]: list }) }
}

type Choice = MethodField['choices'][number]

/**
 * The choices that lines written in one language make: a line that was there keeps its choice; as many lines as before
 * are the same choices reworded.
 */
export function choicesOf(
  choices: readonly Choice[],
  lines: readonly string[],
  form: FormLanguage,
  freshId: () => string,
): Choice[] {
  return lines.map((line, index) => {
    const same = choices.find(({ label }) => label[form.language] === line)
    const reworded = lines.length === choices.length ? choices[index] : undefined
    if (same) return same
    if (reworded) return { id: reworded.id, label: written(reworded.label, form, line) }
    return { id: freshId(), label: { fr: line, en: line } }
  })
}

/** The method with its steps adding up: wished minutes are theirs, the bounds stay around them. */
export function withStepMinutes(method: Method): Method {
  const wished = method.steps.reduce((sum, step) => sum + step.minutes, 0)
  const { minimum, maximum } = method.minutes
  return {
    ...method,
    minutes: { minimum: Math.min(minimum, wished), wished, maximum: Math.max(maximum, wished) },
  }
}

/** A board of one activity with settings of its own. */
export function boardOf(
  activity: MethodBoard['activity'],
  title: { fr: string; en: string },
  settings: MethodBoard['settings'],
): MethodBoard {
  return { activity, title, settings }
}
