import type { ReportBlock, Translate } from '../activity.ts'
import { type Branch, type PlayedCard, playedCards, type SheetsContent } from './arrange.ts'

/**
 * Half a page per portrait that was played: its situation, then what was recommended by kind; the totals of every
 * portrait; those nobody played.
 */
export function reportDeck(
  content: SheetsContent,
  translate: Translate,
): { blocks: ReportBlock[]; missing: string[] } {
  const { settings, board } = content
  if (settings.deck.length === 0) return { blocks: [], missing: [] }
  const played = playedCards(content).filter((one) => one.isPlayed || one.branches.length > 0)
  if (played.length === 0)
    return { blocks: [], missing: [translate('sheets.missingDeck', { title: board.title })] }
  const playedIds = new Set(played.map((one) => one.card.id))
  const unplayed = settings.deck.filter((card) => !playedIds.has(card.id))
  const blocks: ReportBlock[] = [
    {
      kind: 'paragraph',
      text: translate('sheets.deckPlayed', { count: played.length, total: settings.deck.length }),
    },
    ...played.flatMap((one) => cardBlocks(one, content, translate)),
    { kind: 'heading', level: 2, text: translate('sheets.deckTotals') },
    totals(played, content, translate),
  ]
  if (unplayed.length > 0) {
    const names = unplayed.map((card) => firstName(card.title)).join(', ')
    blocks.push({
      kind: 'paragraph',
      text: translate('sheets.deckUnplayed', { count: unplayed.length, names }),
    })
  }
  const silent = played.filter((one) => one.branches.length === 0)
  return {
    blocks,
    missing: silent.map((one) => translate('sheets.missingBranches', { title: one.card.title })),
  }
}

/** « Samira » of « Samira, 37 ans ». */
function firstName(title: string): string {
  return title.split(',')[0] ?? title
}

function cardBlocks(
  { card, branches }: PlayedCard,
  content: SheetsContent,
  translate: Translate,
): ReportBlock[] {
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: card.title }]
  if (card.text !== '') blocks.push({ kind: 'paragraph', tone: 'note', text: card.text })
  if (branches.length === 0)
    return [...blocks, { kind: 'paragraph', tone: 'missing', text: translate('sheets.notFilled') }]
  for (const [label, ofKind] of byKind(branches, content, translate)) {
    blocks.push({ kind: 'heading', level: 3, text: `${label} (${sum(ofKind)})` })
    blocks.push({ kind: 'list', ordered: false, items: ofKind.map(itemOf) })
  }
  return blocks
}

function byKind(
  branches: readonly Branch[],
  content: SheetsContent,
  translate: Translate,
): [string, Branch[]][] {
  const groups: [string, Branch[]][] = content.settings.branchKinds.map((kind) => [
    kind.label,
    branches.filter((branch) => branch.kind?.id === kind.id),
  ])
  const others = content.settings.branchKinds.length === 0 ? 'sheets.branches' : 'sheets.branchUnsaid'
  groups.push([translate(others), branches.filter((branch) => branch.kind === null)])
  return groups.filter(([, ofKind]) => ofKind.length > 0)
}

function itemOf({ contribution }: Branch): { text: string; count?: number } {
  return contribution.count > 1
    ? { text: contribution.text, count: contribution.count }
    : { text: contribution.text }
}

function sum(branches: readonly Branch[]): number {
  return branches.reduce((total, branch) => total + branch.contribution.count, 0)
}

/** Portraits × kinds, with totals at the foot. */
function totals(played: readonly PlayedCard[], content: SheetsContent, translate: Translate): ReportBlock {
  const kinds = content.settings.branchKinds
  const every = played.flatMap((one) => one.branches)
  const hasUnsaid = kinds.length > 0 && every.some((branch) => branch.kind === null)
  const columns: { label: string; of: (branches: readonly Branch[]) => number }[] = [
    ...kinds.map((kind) => ({
      label: kind.label,
      of: (branches: readonly Branch[]) => sum(branches.filter((one) => one.kind?.id === kind.id)),
    })),
    ...(hasUnsaid
      ? [
          {
            label: translate('sheets.branchUnsaid'),
            of: (branches: readonly Branch[]) => sum(branches.filter((one) => one.kind === null)),
          },
        ]
      : []),
    { label: translate('sheets.total'), of: sum },
  ]
  const rowOf = (label: string, branches: readonly Branch[]) => [
    label,
    ...columns.map((column) => String(column.of(branches))),
  ]
  return {
    kind: 'table',
    head: [translate('sheets.portrait'), ...columns.map((column) => column.label)],
    rows: played.map((one) => rowOf(one.card.title, one.branches)),
    foot: rowOf(translate('sheets.total'), every),
    widths: ['*', ...columns.map(() => 'auto' as const)],
  }
}
