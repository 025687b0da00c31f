import { envelopeLeft, quorumOf } from '../../domain/ballots/changeBallotDocument.ts'
import { courseOf, letterOf, pollOfOption, pollsOf } from '../../domain/ballots/polls.ts'
import { outcomeOf, readBallot } from '../../domain/ballots/readResult.ts'
import type { BoardContent, ReportBlock, ReportSection, Translate } from '../activity.ts'
import { axisTitle, gotText, mergedText, pollBlocks } from './reportPoll.ts'
import { headLine, ruleText } from './reportWords.ts'
import type { BallotDocument, BallotSettings } from './schema.ts'

type Content = BoardContent<BallotSettings, BallotDocument>

/**
 * Who might vote and with what, the rule, then poll by poll the table and the bars; the second rounds and how ties were
 * settled; what was deliberated; the reserve, and what was set aside with its reason.
 */
export function report(content: Content, translate: Translate): ReportSection {
  const { settings, document, board } = content
  const heading = board.heading || board.title
  const results = readBallot(settings, document, content.ballotTallies)
  const polls = pollsOf(settings).flatMap((poll) => {
    const result = results.find((one) => one.pollId === poll.id)
    return result ? [{ poll, result }] : []
  })
  const outcome = (optionId: string) => outcomeOf(settings, document, results, optionId)
  const blocks: ReportBlock[] = []
  const heads = polls.flatMap(({ poll, result }) => {
    const round = result.rounds[0]
    return round ? [{ poll, text: headLine(settings, round.round, round.available, translate) }] : []
  })
  if (heads.length > 0) {
    const areSame = heads.every((head) => head.text === heads[0]?.text)
    blocks.push({ kind: 'paragraph', text: areSame ? (heads[0]?.text ?? '') : '' })
    if (!areSame)
      blocks[0] = {
        kind: 'list',
        ordered: false,
        items: heads.map(({ poll, text }) => ({
          text: poll.axis ? `${axisTitle(poll.axis, translate)} : ${text}` : text,
        })),
      }
    blocks.push({ kind: 'paragraph', tone: 'note', text: ruleText(settings, translate) })
    const totals = totalsText(settings, outcome, translate)
    if (totals !== '') blocks.push({ kind: 'paragraph', text: totals })
  }
  for (const one of polls) blocks.push(...pollBlocks(content, one, translate))
  blocks.push(...changedRules(document, translate), ...deliberationBlocks(content, translate))
  blocks.push(...objectionBlocks(content, translate))
  if (heads.length > 0) blocks.push(...restBlocks(content, polls, outcome, translate))
  return { heading, blocks, missing: missingLines(content, polls, heading, translate) }
}

type Polls = { poll: ReturnType<typeof pollsOf>[number]; result: ReturnType<typeof readBallot>[number] }[]
type OutcomeOf = (optionId: string) => ReturnType<typeof outcomeOf>

/** « 8 actions retenues · 13 actions en réserve · 3 propositions écartées » */
function totalsText(settings: BallotSettings, outcome: OutcomeOf, translate: Translate): string {
  const count = (wanted: readonly string[]) =>
    settings.options.filter((option) => wanted.includes(outcome(option.id))).length
  const kept = count(['kept'])
  // A spread of answers chooses nothing.
  if (kept === 0 && settings.seats === 0) return ''
  const reserve = count(['notKept', 'postponed'])
  const noun = settings.outputKind === 'action' ? 'Actions' : 'Options'
  return [
    translate(`ballot.kept${noun}`, { count: kept }),
    ...(reserve > 0 ? [translate(`ballot.reserve${noun}`, { count: reserve })] : []),
    ...(count(['merged']) > 0 ? [translate('ballot.mergedCount', { count: count(['merged']) })] : []),
    ...(count(['aside']) > 0 ? [translate('ballot.asideCount', { count: count(['aside']) })] : []),
  ].join(' · ')
}

function changedRules(document: BallotDocument, translate: Translate): ReportBlock[] {
  return document.record
    .filter((line) => line.kind === 'rulesChanged')
    .map((line) => ({
      kind: 'paragraph',
      tone: 'note',
      text: translate('ballot.told_rulesChanged', { note: line.note }),
    }))
}

/** Quorum, level of support, money granted, conditions and reasons of each project that was deliberated. */
function deliberationBlocks({ settings, document }: Content, translate: Translate): ReportBlock[] {
  if (!settings.hasHearings) return []
  const rows = settings.options.flatMap((option) => {
    const said = document.decisions[option.id]
    if (!said) return []
    const money =
      said.grantedEuros === null ? '' : translate('ballot.euros', { amount: thousands(said.grantedEuros) })
    const decided = said.isConsensus ? translate('ballot.consensus') : ''
    return [
      [
        `${letterOf(settings, option.id)} ${option.text}`,
        said.supportLevel,
        money,
        said.conditions,
        said.note,
        decided,
      ],
    ]
  })
  const blocks: ReportBlock[] = []
  const quorum = quorumOf(settings)
  if (quorum !== null)
    blocks.push({
      kind: 'paragraph',
      text: translate('ballot.quorum', { quorum, members: settings.quorum?.members ?? 0 }),
    })
  if (rows.length === 0) return blocks
  const head = ['option', 'support', 'granted', 'conditions', 'motives', 'consensus'].map((key) =>
    translate(`ballot.head_${key}`),
  )
  blocks.push(
    { kind: 'heading', level: 2, text: translate('ballot.deliberations') },
    { kind: 'table', head, rows, widths: ['*', 'auto', 'auto', '*', '*', 'auto'] },
  )
  const left = envelopeLeft(settings, document)
  if (left !== null)
    blocks.push({
      kind: 'paragraph',
      text: translate('ballot.envelope', {
        total: thousands(settings.envelopeEuros ?? 0),
        left: thousands(left),
      }),
    })
  return blocks
}

function objectionBlocks({ settings, document }: Content, translate: Translate): ReportBlock[] {
  if (document.objections.length === 0) return []
  const items = document.objections.map((one) => ({
    text: one.text,
    detail: [
      letterOf(settings, one.optionId),
      translate(`ballot.objection_${one.status}`),
      ...(one.answer === '' ? [] : [one.answer]),
    ].join(' · '),
  }))
  return [
    { kind: 'heading', level: 2, text: translate('ballot.objections') },
    { kind: 'list', ordered: false, items },
  ]
}

/** « Réserve d’actions », by axis then by voices; « Propositions écartées », each with its reason. */
function restBlocks(content: Content, polls: Polls, outcome: OutcomeOf, translate: Translate): ReportBlock[] {
  const { settings } = content
  const isChoice = settings.options.some((option) => outcome(option.id) === 'kept') || settings.seats > 0
  const reserve = polls.flatMap(({ poll, result }) => {
    const order = result.rounds[0]?.lines.map((line) => line.option.id) ?? []
    return poll.options
      .filter((option) => ['notKept', 'postponed', 'merged'].includes(outcome(option.id)))
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      .map((option) => ({
        text: option.text,
        detail: [
          poll.axis && poll.axis.number > 0 ? translate('ballot.inAxis', { number: poll.axis.number }) : '',
          gotText(content, result, option.id, translate),
          mergedText(content, option.id, translate),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))
  })
  const aside = settings.options.filter((option) => option.asideReason !== '')
  const blocks: ReportBlock[] = []
  if (reserve.length > 0 && isChoice)
    blocks.push(
      { kind: 'heading', level: 2, text: translate('ballot.reserve', { count: reserve.length }) },
      { kind: 'list', ordered: false, items: reserve },
    )
  if (aside.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: translate('ballot.aside', { count: aside.length }) },
      {
        kind: 'list',
        ordered: false,
        items: aside.map((option) => {
          const axis = pollOfOption(settings, option.id)?.axis
          const where =
            axis && axis.number > 0 ? `${translate('ballot.inAxis', { number: axis.number })} · ` : ''
          return { text: option.text, detail: `${where}${translate(`ballot.why_${option.asideReason}`)}` }
        }),
      },
    )
  return blocks
}

function missingLines(
  { settings, document }: Content,
  polls: Polls,
  title: string,
  translate: Translate,
): string[] {
  const asked = polls.filter(({ poll }) => poll.options.length > 0)
  // Nothing was put to the vote: nothing is missing.
  if (asked.length === 0) return []
  if (asked.every(({ result }) => result.rounds.length === 0))
    return [translate('ballot.missingAll', { title })]
  return asked.flatMap(({ poll, result }) => {
    const name = poll.axis ? axisTitle(poll.axis, translate) : settings.question || title
    if (result.openTie) {
      const letters = result.openTie.tiedIds.map((id) => letterOf(settings, id)).join(', ')
      return [translate('ballot.missingTie', { name, letters })]
    }
    const { state } = courseOf(document, poll.id)
    return state === 'closed' ? [] : [translate(`ballot.missing_${state}`, { name })]
  })
}

/** « 12 000 », as French paper writes it; the space does not break. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}
