import { type Decision, put, refuse } from '../change.ts'
import type { Cluster, Contribution, Json, Output } from '../rows.ts'
import { type BallotOption, type BallotSettings, mostOptions } from './ballotSettings.ts'
import type { Ballot } from './enterCount.ts'
import { hasBegun } from './polls.ts'

/** A row from which an option is made, and the paroles of a set. */
export type OptionSource =
  | { table: 'outputs'; row: Output }
  | { table: 'contributions'; row: Contribution }
  | { table: 'clusters'; row: Cluster; contributions: readonly Contribution[] }

/** Adds options made of what was produced before, each with its origin; none is added twice from the same source. */
export function addOptions(
  ballot: Ballot | undefined,
  axisId: string,
  wanted: readonly { optionId: string; source: OptionSource | undefined }[],
): Decision {
  if (!ballot) return refuse('notFound')
  const { board, settings, document } = ballot
  if (hasBegun(document)) return refuse('ballotBegun')
  if (axisId !== '' && !settings.axes.some((axis) => axis.id === axisId)) return refuse('ballotPollUnknown')
  const known = new Set(
    settings.options.flatMap((option) => option.origins.map(({ table, id }) => `${table} ${id}`)),
  )
  const options: BallotOption[] = []
  for (const { optionId, source } of wanted) {
    if (!source) return refuse('notFound')
    if (settings.options.some((option) => option.id === optionId)) return refuse('invalid')
    if (known.has(`${source.table} ${source.row.id}`)) continue
    options.push(optionOf(optionId, axisId, source))
  }
  if (settings.options.length + options.length > mostOptions)
    return refuse('ballotFull', { most: mostOptions })
  const next: BallotSettings = { ...settings, options: [...settings.options, ...options] }
  // Settings are plain data: their schema is zod's, their file is JSON.
  return [put('boards', { ...board, settings: next as Json })]
}

function optionOf(id: string, axisId: string, source: OptionSource): BallotOption {
  const base = { id, axisId, amountEuros: null, asideReason: '' as const, detail: '' }
  const origins = [{ table: source.table, id: source.row.id }]
  if (source.table === 'outputs')
    return { ...base, text: cut(source.row.title, 280), detail: cut(source.row.detail, 600), origins }
  if (source.table === 'contributions') return { ...base, text: cut(source.row.text, 280), origins }
  const paroles = source.contributions.map((one) => one.text)
  const title = source.row.title.trim() || (paroles[0] ?? '–')
  return { ...base, text: cut(title, 280), detail: cut(paroles.join(' · '), 600), origins }
}

/** No source is longer than that, but a received file may be. */
function cut(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('')
}
