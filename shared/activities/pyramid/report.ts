import type { Contribution } from '../../domain/rows.ts'
import type { BoardContent, ReportBlock, ReportSection, Translate } from '../activity.ts'
import { answers, linesByTier, sourcesOf } from './logic.ts'
import type { PyramidDocument, PyramidSettings, Tier } from './schema.ts'

type Content = BoardContent<PyramidSettings, PyramidDocument>

/** The question, the numbered list of answers, what each tier counted, then what was left on the way. */
export function report(content: Content, translate: Translate): ReportSection {
  const { settings, document, board, contributions, placements } = content
  const heading = board.heading === '' ? board.title : board.heading
  const listed = answers(settings, document, contributions, placements)
  const blocks: ReportBlock[] = []
  const missing: string[] = []
  if (settings.question.trim() === '') {
    missing.push(translate('pyramid.missingQuestion', { board: board.title }))
  } else blocks.push({ kind: 'heading', level: 2, text: settings.question })
  if (listed.length === 0) missing.push(translate('pyramid.missingAll', { board: board.title }))
  else {
    blocks.push({ kind: 'heading', level: 2, text: translate('pyramid.listHeading') })
    blocks.push({ kind: 'list', ordered: true, items: listed.map(answerItem) })
    if (!document.adopted) {
      blocks.push({ kind: 'paragraph', tone: 'note', text: translate('pyramid.notAdopted') })
      missing.push(translate('pyramid.missingAdoption', { board: board.title }))
    }
  }
  blocks.push(...tierBlocks(content, listed, translate))
  return { heading, blocks, missing }
}

function answerItem(contribution: Contribution): { text: string; count?: number } {
  return contribution.count > 1
    ? { text: contribution.text, count: contribution.count }
    : { text: contribution.text }
}

/** « à deux : 13 groupes, 35 idées », tier by tier from people alone, then ideas that no answer took up. */
function tierBlocks(content: Content, listed: readonly Contribution[], translate: Translate): ReportBlock[] {
  const { settings, document, contributions, placements } = content
  const lines = linesByTier(settings, contributions, placements)
  const counted = settings.tiers.filter((tier) => document.units[tier.id])
  const blocks: ReportBlock[] = []
  if (counted.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('pyramid.tiersHeading') })
    blocks.push({
      kind: 'list',
      ordered: false,
      items: counted.map((tier) => ({ text: tierSentence(tier, document, translate) })),
    })
  }
  const taken = new Set(listed.flatMap((one) => [one.id, ...sourcesOf(one)]))
  const left = settings.tiers.flatMap((tier) =>
    (lines.get(tier.id) ?? [])
      .filter((one) => !taken.has(one.id))
      .map((one) => ({ text: one.text, detail: tier.title })),
  )
  if (left.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('pyramid.leftHeading') })
    blocks.push({ kind: 'list', ordered: false, items: left })
  }
  return blocks
}

/** What one tier counted, in a sentence: « à deux : 13 groupes, 35 idées ». */
export function tierSentence(tier: Tier, document: PyramidDocument, translate: Translate): string {
  const { units, ideas } = document.units[tier.id] ?? { units: 0, ideas: 0 }
  const title = tier.title.charAt(0).toLocaleLowerCase('fr') + tier.title.slice(1)
  const ideasText = translate('pyramid.ideas', { count: ideas })
  if (tier.size === 0) return translate('pyramid.tierAll', { tier: title, ideas: ideasText })
  const unitsKey = tier.size === 1 ? 'pyramid.people' : 'pyramid.units'
  return translate('pyramid.tier', {
    tier: title,
    units: translate(unitsKey, { count: units }),
    ideas: ideasText,
  })
}
