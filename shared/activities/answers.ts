import type { Contribution, Placement } from '../domain/rows.ts'
import { formatDayInLetters } from '../text/typography.ts'
import type { ReportBlock, Translate } from './activity.ts'
import type { Asked, Questions } from './asked.ts'

/**
 * What is asked about a parole that sits in a column, or in a cell of that column (`row:column`); about one to be put
 * away, what is asked about all.
 */
export function askedOf(settings: Questions, slot: string | undefined): Asked[] {
  return (settings.asked ?? []).filter((one) => isAskedOf(one, slot))
}

function isAskedOf({ slots }: Asked, slot: string | undefined): boolean {
  if (slots.length === 0) return true
  if (slot === undefined) return false
  const parts = [slot, ...slot.split(':')]
  return slots.some((asked) => parts.includes(asked))
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

/** Every answer about a parole that may be printed, in the order asked: « Ce qu’elle devient : petit pas ». */
export function answersOf(
  settings: Questions,
  contribution: Contribution,
  slot: string | undefined,
  translate: Translate,
): string[] {
  return askedOf(settings, slot).flatMap((asked) => {
    if (asked.isPrivate === true) return []
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
  const shown = askedOnWall(settings)
  const asked = (settings.asked ?? []).filter(({ id }) => shown.includes(id))
  return asked.length === 0 ? [] : answersOf({ asked }, contribution, slot, translate)
}

/** How many paroles have each choice, in the order of the choices; those nobody chose are left out. */
export function countAnswers(
  asked: Asked,
  rows: { contributions: readonly Contribution[]; placements: readonly Placement[] },
): { id: string; label: string; count: number }[] {
  const slotOf = new Map(rows.placements.map((one) => [one.contributionId, one.slot]))
  const said = rows.contributions.filter(
    (one) => one.status !== 'ecarte' && isAskedOf(asked, slotOf.get(one.id)),
  )
  return asked.choices
    .map(({ id, label }) => ({
      id,
      label,
      count: said.reduce((sum, one) => (one.details[asked.id] === id ? sum + one.count : sum), 0),
    }))
    .filter(({ count }) => count > 0)
}

/** « Ce qu’elle devient : petit pas 3, sujet de forum 3… », one line for each choice asked. */
export function countedAnswers(
  settings: Questions,
  rows: { contributions: readonly Contribution[]; placements: readonly Placement[] },
  translate: Translate,
): ReportBlock[] {
  return (settings.asked ?? []).flatMap((asked): ReportBlock[] => {
    const counted = asked.kind === 'choix' && asked.isPrivate !== true ? countAnswers(asked, rows) : []
    if (counted.length === 0) return []
    const text = counted.map(({ label, count }) => `${label.toLocaleLowerCase('fr')} ${count}`).join(', ')
    return [
      {
        kind: 'paragraph',
        tone: 'note',
        text: translate('columns.answersCounted', { label: asked.label, text }),
      },
    ]
  })
}

/** The details that the wall may receive of a board that asks. */
export function askedOnWall(settings: Questions): string[] {
  return (settings.asked ?? []).flatMap(({ id, isOnWall, isPrivate }) =>
    isOnWall === true && isPrivate !== true ? [id] : [],
  )
}

/** The highest of the numbers given to a parole (dots): what its column is sorted by. 0 when nothing is asked. */
export function weightOf(settings: Questions, contribution: Contribution): number {
  const numbers = (settings.asked ?? []).filter(
    ({ kind, isWeight }) => kind === 'nombre' && isWeight === true,
  )
  return Math.max(0, ...numbers.map(({ id }) => Number.parseInt(contribution.details[id] ?? '', 10) || 0))
}
