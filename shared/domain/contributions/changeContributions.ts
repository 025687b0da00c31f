import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import type { ContributionId, PlacementId } from '../ids.ts'
import type { Contribution, Placement } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { lastOrderKey, readText } from './captureContribution.ts'

/** Changes the words of a parole, unless another window changed them since the editing began. */
export function editContribution(
  contribution: Contribution | undefined,
  edit: { text: string; baseText: string },
): Decision {
  if (!contribution) return refuse('notFound')
  const read = readText(edit.text)
  if ('refused' in read) return read
  if (contribution.text !== edit.baseText && contribution.text !== read.text)
    return refuse('changedMeanwhile')
  return [put('contributions', { ...contribution, text: read.text })]
}

/** Gives the same fields to several paroles; those already gone are passed over, unless all are. */
export function changeContributions(
  contributions: readonly Contribution[],
  fields: Partial<
    Pick<Contribution, 'count' | 'agreements' | 'colour' | 'status' | 'groupId' | 'authorClass' | 'wallTitle'>
  >,
): Decision {
  if (contributions.length === 0) return refuse('notFound')
  return contributions.map((contribution) => put('contributions', { ...contribution, ...fields }))
}

/** Writes what a method asks besides the text; an empty answer takes it away. The other details stay. */
export function describeContribution(
  contribution: Contribution | undefined,
  answers: { [field: string]: string },
): Decision {
  if (!contribution) return refuse('notFound')
  const details = { ...contribution.details }
  for (const [field, typed] of Object.entries(answers)) {
    const answer = typed.replaceAll('\0', '').trim()
    if (answer === '') delete details[field]
    else details[field] = answer
  }
  return [put('contributions', { ...contribution, details })]
}

/** Takes paroles away, from their place too. Ctrl Z brings them back. */
export function removeContributions(
  contributions: readonly Contribution[],
  placements: readonly Placement[],
): Decision {
  if (contributions.length === 0) return refuse('notFound')
  return [
    ...placements.map((placement) => remove('placements', placement.id)),
    ...contributions.map((contribution) => remove('contributions', contribution.id)),
  ]
}

/** Cuts one parole into several, in its place and its set; the first part keeps its id, its ×n and its +n. */
export function splitContribution(
  contribution: Contribution | undefined,
  placement: Placement | undefined,
  neighbours: readonly Placement[],
  parts: readonly { id: ContributionId; text: string }[],
  context: RuleContext,
): Decision {
  if (!contribution) return refuse('notFound')
  if (parts.length < 2) return refuse('splitNeedsText')
  const changes: Change[] = []
  const placed = [...neighbours]
  for (const [index, part] of parts.entries()) {
    const read = readText(part.text)
    if ('refused' in read) return read
    if (index === 0) {
      changes.push(put('contributions', { ...contribution, text: read.text }))
      continue
    }
    changes.push(
      put('contributions', { ...contribution, id: part.id, text: read.text, count: 1, agreements: 0 }),
    )
    if (!placement) continue
    const next = {
      ...placement,
      id: context.newId<PlacementId>(),
      contributionId: part.id,
      orderKey: lastOrderKey(placed),
    }
    placed.push(next)
    changes.push(put('placements', next))
  }
  return changes
}
