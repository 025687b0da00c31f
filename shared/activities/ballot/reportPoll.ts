import { answersTo, cellOf } from '../../domain/ballots/ballotCells.ts'
import type { BallotEntry } from '../../domain/ballots/ballotRows.ts'
import type { BallotSettings } from '../../domain/ballots/ballotSettings.ts'
import { textOf } from '../../domain/ballots/checkCells.ts'
import type { PollOfBallot } from '../../domain/ballots/polls.ts'
import { letterOf } from '../../domain/ballots/polls.ts'
import {
  outcomeOf,
  type PollResult,
  type ResultLine,
  type RoundResult,
} from '../../domain/ballots/readResult.ts'
import type { BoardContent, ReportBlock, Translate } from '../activity.ts'
import { barsHeight, barsSvg } from './barsSvg.ts'
import { decimalText, voicesText, waysText } from './reportWords.ts'
import type { BallotDocument } from './schema.ts'

type Content = BoardContent<BallotSettings, BallotDocument>
type Poll = { poll: PollOfBallot; result: PollResult }

const barsWidthMm = 150
const lettersPerTable = 6

/** What one poll gave: its first round whole, then each round that followed, how ties were settled, and its record. */
export function pollBlocks(
  content: Content,
  { poll, result: counted }: Poll,
  translate: Translate,
): ReportBlock[] {
  const { settings, document } = content
  // What the facilitator decided after the count wins, on paper as on screen.
  const kept = poll.options.filter((option) => outcomeOf(settings, document, [counted], option.id) === 'kept')
  const result = { ...counted, keptIds: kept.map((option) => option.id) }
  const [first, ...others] = result.rounds
  if (!first) return []
  const blocks: ReportBlock[] = []
  if (poll.axis) blocks.push({ kind: 'heading', level: 2, text: axisTitle(poll.axis, translate) })
  blocks.push(...roundBlocks(content, first, result, translate))
  for (const round of others) {
    const isTie = round.round.why === 'tie'
    const text = translate(isTie ? 'ballot.secondRound' : 'ballot.nextRound')
    blocks.push({ kind: 'heading', level: 3, text }, ...roundBlocks(content, round, result, translate))
  }
  blocks.push(...settlementBlocks(settings, result, translate), ...recordBlocks(content, poll.id, translate))
  return blocks
}

/** « Axe 1 – Ouvrir des lieux » */
export function axisTitle(axis: { number: number; title: string }, translate: Translate): string {
  return axis.number === 0 ? axis.title : translate('ballot.axis', { number: axis.number, title: axis.title })
}

function roundBlocks(
  content: Content,
  round: RoundResult,
  result: PollResult,
  translate: Translate,
): ReportBlock[] {
  const { settings } = content
  const isFirst = round.round.why === 'first' || round.round.why === 'restart'
  const expressed =
    settings.answer.kind === 'voices'
      ? translate('ballot.castCount', { count: round.expressed })
      : translate('ballot.answered', { count: round.expressed })
  const ways = waysText(round, translate)
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: ways === '' ? expressed : `${expressed} · ${ways}` },
    tableOf(settings, round, result, translate),
  ]
  if (isFirst) blocks.push(...barsOf(settings, round, result, translate))
  blocks.push(...criteriaTables(settings, round, translate))
  blocks.push(...splitBlocks(content, round, translate), ...reasonBlocks(settings, round, translate))
  return blocks
}

/** Lettre, Action, Voix, Part, Rang, Retenue; other answers put their own columns in the middle. */
function tableOf(
  settings: BallotSettings,
  round: RoundResult,
  result: PollResult,
  translate: Translate,
): ReportBlock {
  const { answer } = settings
  const head = (key: string) => translate(`ballot.head_${key}`)
  const tick = (line: ResultLine) => (result.keptIds.includes(line.option.id) ? '✔' : '')
  const isChoice = settings.seats > 0 || (answer.kind === 'levels' && answer.decides !== 'mean')
  const middle: { title: string; of: (line: ResultLine) => string }[] = []
  if (answer.kind === 'voices') {
    middle.push({ title: voicesHead(settings, translate), of: (line) => String(line.score ?? 0) })
    if (answer.allowsNegative)
      middle.push(
        { title: head('for'), of: (line) => countOf(line, 'pour') },
        { title: head('against'), of: (line) => countOf(line, 'contre') },
      )
    else middle.push({ title: head('share'), of: (line) => percentText(line.share.percent) })
  }
  if (answer.kind === 'levels') {
    for (const level of answer.levels)
      middle.push({ title: level.label, of: (line) => countOf(line, level.id) })
    if (answer.decides === 'mean')
      middle.push({ title: head('mean'), of: (line) => decimalText(line.score, translate) })
  }
  if (answer.kind === 'ranking') {
    middle.push({ title: head('points'), of: (line) => decimalText(line.score, translate) })
    middle.push({ title: head('firsts'), of: (line) => countOf(line, 'rang1') })
  }
  if (answer.kind === 'criteria')
    middle.push({ title: head('mean'), of: (line) => decimalText(line.score, translate) })
  const isRanked = !(answer.kind === 'levels' && answer.decides !== 'mean')
  const rank = isRanked ? [{ title: head('rank'), of: (line: ResultLine) => String(line.rank) }] : []
  const kept = isChoice ? [{ title: head('kept'), of: tick }] : []
  const columns = [
    { title: head('letter'), of: (line: ResultLine) => line.letter },
    {
      title: head(settings.outputKind === 'action' ? 'action' : 'option'),
      of: (line: ResultLine) => line.option.text,
    },
    ...middle,
    ...rank,
    ...kept,
  ]
  // A percent alone in its column would be cut before its sign.
  const narrow: { [title: string]: number } = { [head('share')]: 38, [head('rank')]: 34 }
  return {
    kind: 'table',
    head: columns.map((column) => column.title),
    rows: inOrder(round).map((line) => columns.map((column) => column.of(line))),
    widths: columns.map((column, index) => (index === 1 ? '*' : (narrow[column.title] ?? 'auto'))),
  }
}

/** In print, lines stand in the order of presentation: letters are looked up. */
function inOrder(round: RoundResult): ResultLine[] {
  return round.lines.toSorted(
    (a, b) => round.round.optionIds.indexOf(a.option.id) - round.round.optionIds.indexOf(b.option.id),
  )
}

function voicesHead(settings: BallotSettings, translate: Translate): string {
  const unit = settings.answer.kind === 'voices' ? settings.answer.unit : 'voix'
  const keys = { voix: 'voices', gommettes: 'gommettes', points: 'points', 'coups de cœur': 'hearts' }
  return translate(`ballot.head_${keys[unit]}`)
}

/** Marks by criterion, options by their letters; a long list takes several tables. */
function criteriaTables(settings: BallotSettings, round: RoundResult, translate: Translate): ReportBlock[] {
  const { answer } = settings
  if (answer.kind !== 'criteria') return []
  const lines = inOrder(round)
  const tables: ReportBlock[] = []
  for (let from = 0; from < lines.length; from += lettersPerTable) {
    const some = lines.slice(from, from + lettersPerTable)
    const mark = (line: ResultLine, id: string) => {
      const given = line.spread.find((one) => one.id === id)
      const mean = decimalText(given?.mean ?? null, translate)
      const [least, most] = given?.range ?? [0, 0]
      return least === most ? mean : `${mean} (${least}–${most})`
    }
    tables.push({
      kind: 'table',
      head: [translate('ballot.head_criterion'), ...some.map((line) => line.letter)],
      rows: answer.criteria.map(({ id, label, weight }) => [
        weight === 1 ? label : `${label} (× ${weight})`,
        ...some.map((line) => mark(line, id)),
      ]),
      widths: ['*', ...some.map(() => 52)],
    })
  }
  return tables
}

function barsOf(
  settings: BallotSettings,
  round: RoundResult,
  result: PollResult,
  translate: Translate,
): ReportBlock[] {
  const { answer } = settings
  const isShared = answer.kind === 'levels' && answer.decides !== 'mean'
  const valueFor = (line: ResultLine) => (isShared ? line.share.numerator : (line.score ?? 0))
  const widest = Math.max(0, ...round.lines.map(valueFor))
  if (widest === 0) return []
  const bars = round.lines.map((line) => ({
    letter: line.letter,
    figure: isShared ? String(line.share.numerator) : decimalText(line.score, translate),
    fill: valueFor(line) / widest,
    isKept: result.keptIds.includes(line.option.id),
    isTied: round.tiedIds.includes(line.option.id),
  }))
  const told = round.lines.map((line, index) => `${line.letter} ${bars[index]?.figure ?? ''}`).join(', ')
  const heightMm = (barsHeight(bars.length) / 640) * barsWidthMm
  return [
    {
      kind: 'picture',
      svg: barsSvg(bars),
      alt: translate('ballot.barsAlt', { told }),
      widthMm: barsWidthMm,
      heightMm,
    },
  ]
}

/** Voices by college and by group, where the total holds them. */
function splitBlocks({ settings, groups }: Content, round: RoundResult, translate: Translate): ReportBlock[] {
  const { byCollege, byGroup } = round.tally
  const nameOfGroup = (id: string) =>
    groups.find((group) => group.id === id)?.name ?? translate('ballot.noGroup')
  const nameOfCollege = (id: string) =>
    id === '' ? translate('ballot.noCollege') : translate(`ballot.college_${id}`)
  const table = (counts: typeof byCollege, nameOf: (id: string) => string): ReportBlock[] => {
    const names = Object.keys(counts)
    if (names.length < 2) return []
    const valueFor = (id: string, optionId: string) => {
      const { cells } = counts[id] ?? { cells: {} }
      return settings.answer.kind === 'voices'
        ? cellOf(cells, optionId, 'pour') - cellOf(cells, optionId, 'contre')
        : answersTo(cells, optionId)
    }
    return [
      {
        kind: 'table',
        head: [translate('ballot.head_option'), ...names.map(nameOf)],
        rows: inOrder(round).map((line) => [
          `${line.letter} ${line.option.text}`,
          ...names.map((id) => String(valueFor(id, line.option.id))),
        ]),
        widths: ['*', ...names.map(() => 'auto' as const)],
      },
    ]
  }
  return [...table(byCollege, nameOfCollege), ...table(byGroup, nameOfGroup)]
}

/** Arguments of the levels that ask for one; never whose they were. */
function reasonBlocks(settings: BallotSettings, round: RoundResult, translate: Translate): ReportBlock[] {
  if (settings.answer.kind !== 'levels') return []
  const levels = new Map(settings.answer.levels.map((level) => [level.id, level.label]))
  const items = round.tally.reasons
    .filter((one) => one.text.trim() !== '')
    .map((one) => ({
      text: one.text,
      detail: `${letterOf(settings, one.optionId)} · ${levels.get(one.answer) ?? one.answer}`,
    }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: translate('ballot.reasons') },
    { kind: 'list', ordered: false, items },
  ]
}

function settlementBlocks(settings: BallotSettings, result: PollResult, translate: Translate): ReportBlock[] {
  const lettersOf = (ids: readonly string[]) => ids.map((id) => letterOf(settings, id)).join(', ')
  return result.settlements.flatMap((one): ReportBlock[] => {
    const tied = lettersOf(one.tiedIds)
    const kept = lettersOf(one.keptIds)
    if (one.way === 'secondRound' && kept === '') return []
    const text = translate(`ballot.settled_${one.way}`, { tied, kept, seed: one.seed, witness: one.witness })
    return [{ kind: 'paragraph', text: one.note === '' ? text : `${text} ${one.note}` }]
  })
}

/** What was forced, reopened, changed: word for word, never in silence. */
function recordBlocks(content: Content, pollId: string, translate: Translate): ReportBlock[] {
  const forced = content.ballotEntries
    .filter((entry) => entry.pollId === pollId && entry.isForced && entry.state !== 'aside')
    .map((entry) => translate('ballot.forcedNote', { way: wayName(entry, translate), note: entry.note }))
  const told = content.document.record
    .filter((line) => line.pollId === pollId && (line.kind === 'reopened' || line.kind === 'setAside'))
    .map((line) => translate(`ballot.told_${line.kind}`, { note: line.note }))
  return [...forced, ...told].map((text) => ({ kind: 'paragraph', tone: 'note', text }))
}

function wayName(entry: BallotEntry, translate: Translate): string {
  return translate(`ballot.wayName_${entry.way}`)
}

function countOf(line: ResultLine, id: string): string {
  return String(line.spread.find((one) => one.id === id)?.count ?? 0)
}

function percentText(percent: number | null): string {
  return percent === null ? '–' : `${percent} %`
}

/** « 18 voix »: what an option got in the first round, for the lists after the axes. */
export function gotText(
  content: Content,
  result: PollResult,
  optionId: string,
  translate: Translate,
): string {
  const line = result.rounds[0]?.lines.find((one) => one.option.id === optionId)
  if (!line || content.settings.answer.kind !== 'voices') return ''
  return voicesText(content.settings, line.score ?? 0, translate)
}

/** « Fondue dans A » and the like, for an option that did not end as the count said. */
export function mergedText(content: Content, optionId: string, translate: Translate): string {
  const decision = content.document.decisions[optionId]
  if (decision?.outcome !== 'merged') return ''
  const letter = letterOf(content.settings, decision.mergedIntoId)
  return translate('ballot.mergedInto', { letter, text: textOf(content.settings, decision.mergedIntoId) })
}
