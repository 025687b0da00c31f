import { type Refusal, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotAction, BallotDocument, BallotPoll } from './ballotDocument.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { courseOf, lastRoundOf, openRoundOf, pollOfOption } from './polls.ts'

const minuteMs = 60_000

/** A ballot that nobody opened. */
export function newBallotDocument(): BallotDocument {
  return { polls: {}, decisions: {}, objections: [], record: [], spotlightId: '', heardIds: [], sentIds: {} }
}

/** What the facilitator changes without any voice being read; opening, counting and closing are commands. */
export function changeBallotDocument(
  document: BallotDocument,
  action: BallotAction,
  settings: BallotSettings,
  context: RuleContext,
): BallotDocument | Refusal {
  if ('optionId' in action && action.optionId !== '' && !pollOfOption(settings, action.optionId))
    return refuse('ballotOptionUnknown')
  switch (action.kind) {
    case 'spotlight':
      return { ...document, spotlightId: action.optionId }
    case 'setVoters':
      return setVoters(document, action.pollId, action.mayVote, context.now)
    case 'setEnd': {
      if (!openRoundOf(document, action.pollId)) return refuse('ballotNotOpen')
      const endsAt = action.minutes === null ? null : context.now + action.minutes * minuteMs
      return withLastRound(document, action.pollId, (round) => ({ ...round, endsAt }))
    }
    case 'unveil': {
      if (courseOf(document, action.pollId).state !== 'closed') return refuse('ballotNotClosed')
      return withCourse(document, action.pollId, (course) => ({ ...course, unveiled: action.lines }))
    }
    case 'decide':
      return decide(document, settings, action)
    case 'hear': {
      const others = document.heardIds.filter((id) => id !== action.optionId)
      return { ...document, heardIds: action.isHeard ? [...others, action.optionId] : others }
    }
    case 'deliberate':
      return deliberate(document, settings, action)
    case 'object':
      return {
        ...document,
        objections: [
          ...document.objections,
          {
            id: context.newId(),
            optionId: action.optionId,
            round: lastRoundOf(document, pollOfOption(settings, action.optionId)?.id ?? '')?.number ?? 1,
            text: action.text,
            status: 'ouverte',
            answer: '',
          },
        ],
      }
    case 'answerObjection':
      if (!document.objections.some((one) => one.id === action.objectionId)) return refuse('notFound')
      return {
        ...document,
        objections: document.objections.map((one) =>
          one.id === action.objectionId ? { ...one, status: action.status, answer: action.answer } : one,
        ),
      }
  }
}

const noDecision: BallotDocument['decisions'][string] = {
  outcome: '',
  mergedIntoId: '',
  note: '',
  grantedEuros: null,
  supportLevel: '',
  conditions: '',
  isConsensus: false,
  openConflicts: [],
}

function decide(
  document: BallotDocument,
  settings: BallotSettings,
  { optionId, outcome, mergedIntoId, note }: Extract<BallotAction, { kind: 'decide' }>,
): BallotDocument | Refusal {
  const isMerged = outcome === 'merged'
  if (isMerged && (mergedIntoId === optionId || !pollOfOption(settings, mergedIntoId)))
    return refuse('ballotOptionUnknown')
  const held = document.decisions[optionId] ?? noDecision
  const decision = { ...held, outcome, mergedIntoId: isMerged ? mergedIntoId : '', note }
  return { ...document, decisions: { ...document.decisions, [optionId]: decision } }
}

/** A deliberation: the envelope never goes below zero, and no consensus is told while a conflict of interest is open. */
function deliberate(
  document: BallotDocument,
  settings: BallotSettings,
  { kind: _, optionId, ...said }: Extract<BallotAction, { kind: 'deliberate' }>,
): BallotDocument | Refusal {
  const left = envelopeLeft(settings, document, optionId)
  if (left !== null && (said.grantedEuros ?? 0) > left) return refuse('ballotEnvelopeEmpty', { left })
  if (said.isConsensus && said.openConflicts.length > 0) return refuse('ballotConflictOpen')
  const held = document.decisions[optionId] ?? noDecision
  return { ...document, decisions: { ...document.decisions, [optionId]: { ...held, ...said } } }
}

/** Money not yet granted, one option left out if asked, in whole euros; null when the ballot shares none. */
export function envelopeLeft(
  settings: Pick<BallotSettings, 'envelopeEuros'>,
  document: Pick<BallotDocument, 'decisions'>,
  exceptOptionId = '',
): number | null {
  if (settings.envelopeEuros === null) return null
  return Object.entries(document.decisions).reduce(
    (left, [optionId, decision]) =>
      optionId === exceptOptionId ? left : left - (decision.grantedEuros ?? 0),
    settings.envelopeEuros,
  )
}

/** People who must be there for anything to be decided; null without a quorum. */
export function quorumOf(settings: Pick<BallotSettings, 'quorum'>): number | null {
  return settings.quorum === null
    ? null
    : Math.ceil((settings.quorum.members * settings.quorum.percent) / 100)
}

function setVoters(document: BallotDocument, pollId: string, mayVote: number, now: number) {
  const round = openRoundOf(document, pollId)
  if (!round) return refuse('ballotNotOpen')
  if (round.mayVote === mayVote) return document
  const changed = withLastRound(document, pollId, (held) => ({ ...held, mayVote }))
  const note = `${round.mayVote} → ${mayVote}`
  return {
    ...changed,
    record: [
      ...changed.record,
      { kind: 'votersChanged' as const, pollId, round: round.number, at: now, note },
    ],
  }
}

/** The document with the course of one poll changed. */
export function withCourse(
  document: BallotDocument,
  pollId: string,
  change: (course: BallotPoll) => BallotPoll,
): BallotDocument {
  return { ...document, polls: { ...document.polls, [pollId]: change(courseOf(document, pollId)) } }
}

/** The document with the last round of a poll changed. */
export function withLastRound(
  document: BallotDocument,
  pollId: string,
  change: (round: BallotPoll['rounds'][number]) => BallotPoll['rounds'][number],
): BallotDocument {
  return withCourse(document, pollId, (course) => {
    const last = course.rounds.at(-1)
    return last ? { ...course, rounds: [...course.rounds.slice(0, -1), change(last)] } : course
  })
}
