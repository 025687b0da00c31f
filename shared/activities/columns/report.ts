import type { Contribution } from '../../domain/rows.ts'
import type { BoardContent, ReportBlock, ReportSection, Translate } from '../activity.ts'
import { answersOf, countedAnswers, weightOf } from '../answers.ts'
import { type ArrangedColumn, type ArrangedSet, arrange } from './arrange.ts'
import { isRoundClear, type RoundCounts, roundNumber, roundsToTell } from './rounds.ts'
import { type ColumnsDocument, type ColumnsSettings, highestDegree } from './schema.ts'

/** What is thrown away stays thrown away: a column or a counter of that name is never printed by itself. */
const binId = 'poubelle'

type Item = { title: string; count: number; lines: string[] }
type Content = BoardContent<ColumnsSettings, ColumnsDocument>

/** Figures, then columns with their sets by decreasing count, then what answers what, then chosen counters. */
export function report(content: Content, translate: Translate): ReportSection {
  const { settings, document, board } = content
  const heading = board.heading === '' ? board.title : board.heading
  const arranged = arrange(content)
  const printed = arranged.columns.filter(({ column }) => column.id !== binId)
  const blocks: ReportBlock[] = []
  const missing: string[] = []
  if (settings.isPrintedByDefault) {
    const filled = printed.filter((one) => one.count > 0)
    if (filled.length > 0) {
      blocks.push({ kind: 'figures', figures: filled.map(figure) })
      const said = filled.map((one) => countSentence(one, translate)).join(', ')
      blocks.push({ kind: 'paragraph', tone: 'note', text: said })
      blocks.push({
        kind: 'columns',
        columns: printed.map((one) => ({
          title: one.column.title,
          sign: one.column.sign,
          items: columnItems(one, settings, translate),
        })),
      })
    }
    blocks.push(...countedAnswers(content.settings, content, translate))
    blocks.push(...linkLines(content, arranged.columns, translate))
    if (arranged.tray.length > 0) {
      blocks.push({ kind: 'heading', level: 2, text: translate('columns.looseHeading') })
      blocks.push({ kind: 'list', ordered: false, items: arranged.tray.map(listItem) })
    }
    missing.push(...missingSentences(content, printed, arranged.tray.length, translate))
  }
  blocks.push(...counted(settings, document, translate))
  return { heading, blocks, missing }
}

function figure({ column, count }: ArrangedColumn): { number: string; label: string } {
  return { number: String(count), label: isPlural(column.title) ? lowered(column.title) : column.title }
}

/** « 26 pépites en 12 lignes »; a title that is not one plural word is quoted instead. */
function countSentence({ column, sets, loose, count }: ArrangedColumn, translate: Translate): string {
  const lines = loose.length + sets.reduce((sum, set) => sum + set.contributions.length, 0)
  const isWord = isPlural(column.title) && count > 1
  const key = isWord ? 'columns.linesOfColumn' : 'columns.linesOfLongTitle'
  const title = isWord ? lowered(column.title) : column.title
  return translate(key, { title, amount: count, count: lines })
}

function isPlural(title: string): boolean {
  return /^\p{L}+[sx]$/u.test(title)
}

function lowered(title: string): string {
  return title.toLocaleLowerCase('fr')
}

function columnItems(
  { column, sets, loose }: ArrangedColumn,
  settings: ColumnsSettings,
  translate: Translate,
): Item[] {
  const told = (one: Contribution) => answersOf(settings, one, column.id, translate)
  const weighed = [
    ...sets
      .filter((set) => set.contributions.length > 0)
      .map((set) => ({
        item: setItem(set, told, translate),
        weight: set.contributions.reduce((sum, one) => sum + weightOf(settings, one), 0),
      })),
    ...loose.map((one) => ({
      item: { title: one.text, count: one.count, lines: told(one) },
      weight: weightOf(settings, one),
    })),
  ]
  return weighed.sort((a, b) => b.weight - a.weight || b.item.count - a.item.count).map(({ item }) => item)
}

function setItem(set: ArrangedSet, told: (one: Contribution) => string[], translate: Translate): Item {
  return {
    title: set.cluster.title.trim() === '' ? translate('columns.untitledSet') : set.cluster.title,
    count: set.count,
    lines: set.contributions
      .toSorted((a, b) => b.count - a.count)
      .map((one) => [lineOf(one), ...told(one)].join('. ')),
  }
}

function lineOf(contribution: Contribution): string {
  return contribution.count > 1 ? `${contribution.text} ×${contribution.count}` : contribution.text
}

function listItem(contribution: Contribution): { text: string; count?: number } {
  return contribution.count > 1
    ? { text: contribution.text, count: contribution.count }
    : { text: contribution.text }
}

function linkLines(
  content: Content,
  columns: readonly ArrangedColumn[],
  translate: Translate,
): ReportBlock[] {
  const titles = new Map(
    columns.flatMap((one) => one.sets.map((set) => [set.cluster.id, set.cluster.title] as const)),
  )
  const items = content.document.links.flatMap((link) => {
    const from = titles.get(link.from)
    const to = titles.get(link.to)
    return from && to ? [{ text: translate('columns.answers', { from, to }) }] : []
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** Counters chosen for print: sentences, or a table when they were counted round after round. */
function counted(settings: ColumnsSettings, document: ColumnsDocument, translate: Translate): ReportBlock[] {
  const clear: ReportBlock[] = isRoundClear(document)
    ? [{ kind: 'paragraph', text: translate('columns.roundClear', { number: roundNumber(document) }) }]
    : []
  return [...countedRounds(settings, document, translate), ...clear]
}

function countedRounds(
  settings: ColumnsSettings,
  document: ColumnsDocument,
  translate: Translate,
): ReportBlock[] {
  const rounds = roundsToTell(document)
  const [only] = rounds
  if (only && rounds.length === 1)
    return counterLines(settings, only, translate).map((text) => ({ kind: 'paragraph', text }))
  const shown = settings.counters.filter(({ id }) => settings.showCountersInPdf.includes(id))
  if (shown.length === 0) return []
  return [
    {
      kind: 'table',
      head: [translate('columns.roundHead'), ...shown.map(({ title }) => title)],
      rows: rounds.map((counts, index) => [
        translate('columns.round', { number: index + 1 }),
        ...shown.map(({ id, kind }) => {
          // A counter added later was not there to be counted.
          const count = counts[id]
          if (count === undefined) return ''
          return kind === 'secondes' ? translate('columns.watchSeconds', { seconds: count }) : String(count)
        }),
      ]),
    },
  ]
}

/** « 14 sujets mis au frigo »: counters chosen for print, in the order of the settings. */
function counterLines(settings: ColumnsSettings, counts: RoundCounts, translate: Translate): string[] {
  const shown = settings.counters
    .filter((counter) => settings.showCountersInPdf.includes(counter.id))
    .map((counter) => ({ ...counter, count: counts[counter.id] ?? 0 }))
  const isOwn = ({ id }: { id: string }) => id === 'frigo' || id === binId
  const watches = shown.filter(({ kind, count }) => kind === 'secondes' && count > 0)
  const degrees = shown.filter(({ kind, count }) => kind === 'degres' && count > 0)
  const others = shown.filter((counter) => !isOwn(counter) && (counter.kind ?? 'nombre') === 'nombre')
  const together = others.filter(({ count }) => count > 0)
  return [
    ...shown.filter(isOwn).map(({ id, count }) => {
      return translate(id === binId ? 'columns.counterPoubelle' : 'columns.counterFrigo', { count })
    }),
    ...(watches.length === 0
      ? []
      : [
          translate('columns.watches', {
            count: watches.length,
            best: Math.max(...watches.map(({ count }) => count)),
            times: watches.map(({ title, count }) => `${lowered(title)} ${count} s`).join(', '),
          }),
        ]),
    ...degrees.map(({ title, count }) =>
      translate('columns.degree', { title, degree: count, most: highestDegree }),
    ),
    // A weather, zones of a map: one sentence, without those that nobody chose.
    ...(others.length > 1
      ? together.length === 0
        ? []
        : [together.map(({ title, count }) => `${count} ${lowered(title)}`).join(', ')]
      : others.map(({ title, count }) => translate('columns.counter', { title, count }))),
  ]
}

function missingSentences(
  content: Content,
  columns: readonly ArrangedColumn[],
  trayCount: number,
  translate: Translate,
): string[] {
  const board = content.board.title
  const filled = columns.filter((one) => one.count > 0)
  const sentences: string[] = []
  if (filled.length === 0 && trayCount === 0) return [translate('columns.missingAll', { board })]
  for (const one of columns) {
    if (one.count > 0) continue
    sentences.push(translate('columns.missingColumn', { board, column: one.column.title }))
  }
  const untitled = columns
    .flatMap((one) => one.sets)
    .filter((set) => set.contributions.length > 0 && set.cluster.title.trim() === '').length
  if (untitled > 0) sentences.push(translate('columns.missingTitle', { board, count: untitled }))
  if (trayCount > 0) sentences.push(translate('columns.missingTray', { board, count: trayCount }))
  return sentences
}
