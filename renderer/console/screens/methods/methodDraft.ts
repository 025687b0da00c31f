import type { Method, MethodBoard } from '../../../../shared/domain/methods/methodSchema.ts'
import type { MethodGuides } from '../../../../shared/domain/methods/ownMethod.ts'

/** A method being written: it may still lack words. */
export type MethodDraft = { method: Method; guides: MethodGuides; basedOn: string }

/** Writes `text` in one language; the other follows as long as it said the same, or nothing. */
export function written<T extends { fr: string; en: string }>(
  texts: T,
  language: 'fr' | 'en',
  text: string,
): { fr: string; en: string } {
  const other = language === 'fr' ? 'en' : 'fr'
  const isSame = texts[other] === texts[language] || texts[other] === ''
  return { fr: texts.fr, en: texts.en, [language]: text, ...(isSame && { [other]: text }) }
}

/** The same for a list of words. */
export function writtenList(
  lists: { fr: string[]; en: string[] },
  language: 'fr' | 'en',
  list: string[],
): { fr: string[]; en: string[] } {
  const other = language === 'fr' ? 'en' : 'fr'
  const isSame = lists[other].join('\n') === lists[language].join('\n') || lists[other].length === 0
  return { fr: lists.fr, en: lists.en, [language]: list, ...(isSame && { [other]: list }) }
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
