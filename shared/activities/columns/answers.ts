import type { Contribution, Placement } from '../../domain/rows.ts'
import { formatDayInLetters } from '../../text/typography.ts'
import type { Translate } from '../activity.ts'
import { isKept } from './logic.ts'
import type { Asked, ColumnsSettings } from './schema.ts'

type Questions = Pick<ColumnsSettings, 'asked'>

/** What is asked about a parole that sits in a column; about one to be put away, what is asked about all. */
export function askedOf(settings: Questions, slot: string | undefined): Asked[] {
  return (settings.asked ?? []).filter(
    ({ slots }) => slots.length === 0 || (slot !== undefined && slots.includes(slot)),
  )
}

/** An answer as it is read: the choice’s own words, a day in letters, « 5 gommettes ». Empty when there is none. */
export function answerText(asked: Asked, contribution: Contribution, translate: Translate): string {
  const value = contribution.details[asked.id] ?? ''
  if (value === '') return ''
  if (asked.kind === 'choix') return asked.choices.find((choice) => choice.id === value)?.label ?? value
  if (asked.kind === 'jour')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDayInLetters(value, 'fr') : value
  if (asked.kind === 'nombre') return translate('columns.answerNumber', { label: asked.label, number: value })
  return value
}

/** Every answer about a parole, in the order asked: « Ce qu’elle devient : petit pas ». */
export function answersOf(
  settings: Questions,
  contribution: Contribution,
  slot: string | undefined,
  translate: Translate,
): string[] {
  return askedOf(settings, slot).flatMap((asked) => {
    const text = answerText(asked, contribution, translate)
    if (text === '') return []
    return [
      asked.kind === 'nombre' ? text : translate('columns.answer', { label: asked.label, answer: text }),
    ]
  })
}

/** Of the answers about a parole, those that its board shows to the hall. */
export function answersOnWall(
  settings: Questions,
  contribution: Contribution,
  slot: string,
  translate: Translate,
): string[] {
  const asked = (settings.asked ?? []).filter(({ isOnWall }) => isOnWall === true)
  return asked.length === 0 ? [] : answersOf({ asked }, contribution, slot, translate)
}

/** How many paroles have each choice, in the order of the choices; those nobody chose are left out. */
export function countAnswers(
  asked: Asked,
  rows: { contributions: readonly Contribution[]; placements: readonly Placement[] },
): { id: string; label: string; count: number }[] {
  const slotOf = new Map(rows.placements.map((one) => [one.contributionId, one.slot]))
  const isAsked = (id: Contribution['id']) =>
    asked.slots.length === 0 || asked.slots.includes(slotOf.get(id) ?? '')
  const said = rows.contributions.filter((one) => isKept(one) && isAsked(one.id))
  return asked.choices
    .map(({ id, label }) => ({
      id,
      label,
      count: said.reduce((sum, one) => (one.details[asked.id] === id ? sum + one.count : sum), 0),
    }))
    .filter(({ count }) => count > 0)
}

/** The highest of the numbers given to a parole (dots): what its column is sorted by. 0 when nothing is asked. */
export function weightOf(settings: ColumnsSettings, contribution: Contribution): number {
  const numbers = (settings.asked ?? []).filter(({ kind }) => kind === 'nombre')
  return Math.max(0, ...numbers.map(({ id }) => Number.parseInt(contribution.details[id] ?? '', 10) || 0))
}
