import { generateNKeysBetween } from 'fractional-indexing'
import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import type { OriginId, OutputId } from '../ids.ts'
import type { ContributionStatus, Lane, Origin, Output } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotTally } from './ballotRows.ts'
import type { BallotOption, BallotSettings } from './ballotSettings.ts'
import { textOf } from './checkCells.ts'
import type { Ballot } from './enterCount.ts'
import { boardWith } from './pollRounds.ts'
import { outcomeOf, type PollResult, readBallot } from './readResult.ts'

/** What the vote becomes for those who take it up: kept, in reserve, set aside. */
const statuses = {
  kept: 'retenu',
  notKept: 'reporte',
  postponed: 'reporte',
  aside: 'ecarte',
  merged: 'ecarte',
} as const satisfies { [outcome: string]: ContributionStatus }

/**
 * Writes an output for each option asked, told with the voices that decided of it, and where it comes from: this vote,
 * what the option was made of, and the options merged into it. An option that was sent before keeps its output.
 */
export function sendOutputs(
  ballot: Ballot | undefined,
  rows: {
    tallies: readonly BallotTally[]
    lane: Lane | undefined
    /** Every output of the démarche, and the origins of those of this vote. */
    outputs: readonly Output[]
    origins: readonly Origin[]
  },
  wanted: readonly { id: OutputId; optionId: string }[],
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const { board, settings, document } = ballot
  const results = readBallot(settings, document, rows.tallies)
  const last = rows.outputs.reduce((most, output) => (output.orderKey > most ? output.orderKey : most), '')
  const keys = generateNKeysBetween(last === '' ? null : last, null, wanted.length)
  const sentIds = { ...document.sentIds }
  const changes: Change[] = []
  for (const [index, { id, optionId }] of wanted.entries()) {
    const option = settings.options.find((one) => one.id === optionId)
    if (!option) return refuse('ballotOptionUnknown')
    const outcome = outcomeOf(settings, document, results, optionId)
    if (outcome === '') return refuse('ballotNothingToSend', { text: textOf(settings, optionId) })
    const known = rows.outputs.find((output) => output.id === sentIds[optionId])
    const outputId = known?.id ?? id
    sentIds[optionId] = outputId
    changes.push(
      put('outputs', {
        id: outputId,
        atelierId: board.atelierId,
        sequenceId: rows.lane?.sequenceId ?? null,
        kind: settings.outputKind,
        orderKey: known?.orderKey ?? keys[index] ?? 'a0',
        title: option.text,
        detail: detailOf(settings, results, option),
        status: statuses[outcome],
      }),
      ...rows.origins
        .filter((origin) => origin.outputId === outputId)
        .map((one) => remove('origins', one.id)),
      ...sourcesOf(ballot, option).map(({ table, id: sourceId }) =>
        put('origins', { id: context.newId<OriginId>(), outputId, sourceTable: table, sourceId }),
      ),
    )
  }
  return [boardWith(ballot, { ...document, sentIds }), ...changes]
}

/** « 18 voix sur 65 exprimées », then what the option said of itself. */
function detailOf(settings: BallotSettings, results: readonly PollResult[], option: BallotOption): string {
  const voices = settings.answer.kind === 'voices' ? voicesOf(results, option.id) : null
  const said = voices ? `${voices.given} voix sur ${voices.expressed} exprimées.` : ''
  return [said, option.detail].filter((part) => part !== '').join(' ')
}

/** Voices of the first round, where everybody chose among everything; null when it was not voted. */
export function voicesOf(
  results: readonly PollResult[],
  optionId: string,
): { given: number; expressed: number } | null {
  for (const { rounds } of results) {
    const line = rounds[0]?.lines.find((one) => one.option.id === optionId)
    if (rounds[0] && line) return { given: line.score ?? 0, expressed: rounds[0].expressed }
  }
  return null
}

function sourcesOf(
  { board, settings, document }: Ballot,
  option: BallotOption,
): { table: string; id: string }[] {
  const merged = settings.options.filter(
    (one) =>
      document.decisions[one.id]?.outcome === 'merged' &&
      document.decisions[one.id]?.mergedIntoId === option.id,
  )
  return [{ table: 'boards', id: board.id }, ...option.origins, ...merged.flatMap((one) => one.origins)]
}
